package vn.communeportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.communeportal.search.Facet;
import vn.communeportal.search.query.Fields;
import vn.communeportal.search.query.Tally;
import vn.communeportal.shaded.org.apache.lucene.index.DocValues;
import vn.communeportal.shaded.org.apache.lucene.index.LeafReaderContext;
import vn.communeportal.shaded.org.apache.lucene.index.SortedDocValues;
import vn.communeportal.shaded.org.apache.lucene.index.SortedSetDocValues;
import vn.communeportal.shaded.org.apache.lucene.search.CollectorManager;
import vn.communeportal.shaded.org.apache.lucene.search.ScoreMode;
import vn.communeportal.shaded.org.apache.lucene.search.SimpleCollector;

/** Counts results, and how many have each value of some facets. */
final class FacetCounts {

    private final Set<Facet> facets;
    private final Tally tally = new Tally();

    private FacetCounts(Set<Facet> facets) {
        this.facets = facets;
    }

    static CollectorManager<?, Tally> of(Set<Facet> facets) {
        FacetCounts counts = new FacetCounts(facets);
        return new CollectorManager<Counter, Tally>() {
            @Override
            public Counter newCollector() {
                return counts.new Counter();
            }

            @Override
            public Tally reduce(Collection<Counter> collectors) {
                return counts.tally;
            }
        };
    }

    /** Counts by numbers within a segment, and adds up by value between them. */
    private final class Counter extends SimpleCollector {

        private final List<Column> columns = new ArrayList<>();

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            columns.clear();
            for (Facet facet : facets) {
                SortedSetDocValues its = DocValues.getSortedSet(context.reader(), Fields.of(facet));
                if (its.getValueCount() > 0) {
                    columns.add(new Column(facet, its));
                }
            }
        }

        @Override
        public void collect(int document) throws IOException {
            tally.addTotal(1);
            for (Column column : columns) {
                column.count(document);
            }
        }

        @Override
        public void finish() throws IOException {
            for (Column column : columns) {
                column.addTo(tally);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /** A facet within a segment. Of many values most queries meet few. */
    private static final class Column {

        private final Facet facet;
        private final SortedSetDocValues values;
        private final SortedDocValues single;
        private final int[] numbers;
        private int[] met = new int[16];
        private int distinct;

        private Column(Facet facet, SortedSetDocValues values) {
            this.facet = facet;
            this.values = values;
            single = DocValues.unwrapSingleton(values);
            numbers = new int[(int) values.getValueCount()];
        }

        private void count(int document) throws IOException {
            if (single != null) {
                if (single.advanceExact(document)) {
                    met(single.ordValue());
                }
            } else if (values.advanceExact(document)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    met((int) values.nextOrd());
                }
            }
        }

        private void met(int ordinal) {
            if (numbers[ordinal]++ == 0) {
                if (distinct == met.length) {
                    met = Arrays.copyOf(met, distinct * 2);
                }
                met[distinct++] = ordinal;
            }
        }

        private void addTo(Tally tally) throws IOException {
            for (int i = 0; i < distinct; i++) {
                tally.add(facet, values.lookupOrd(met[i]).utf8ToString(), numbers[met[i]]);
            }
        }
    }
}
