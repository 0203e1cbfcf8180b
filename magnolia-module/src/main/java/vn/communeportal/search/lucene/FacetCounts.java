package vn.communeportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.communeportal.search.Facet;
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
    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    private long total;

    private FacetCounts(Set<Facet> facets) {
        this.facets = facets;
    }

    static CollectorManager<?, FacetCounts> of(Set<Facet> facets) {
        FacetCounts counts = new FacetCounts(facets);
        return new CollectorManager<Counter, FacetCounts>() {
            @Override
            public Counter newCollector() {
                return counts.new Counter();
            }

            @Override
            public FacetCounts reduce(Collection<Counter> collectors) {
                return counts;
            }
        };
    }

    long total() {
        return total;
    }

    /** By value, the most first. */
    Map<String, Long> counts(Facet facet) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.getOrDefault(facet, Map.of()).entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** Counts by numbers within a segment, and adds up by value between them. */
    private final class Counter extends SimpleCollector {

        private final List<Column> columns = new ArrayList<>();

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            columns.clear();
            for (Facet facet : facets) {
                SortedSetDocValues its = DocValues.getSortedSet(context.reader(), Names.of(facet));
                if (its.getValueCount() > 0) {
                    columns.add(new Column(facet, its));
                }
            }
        }

        @Override
        public void collect(int document) throws IOException {
            total++;
            for (Column column : columns) {
                column.count(document);
            }
        }

        @Override
        public void finish() throws IOException {
            for (Column column : columns) {
                column.addTo(counts.computeIfAbsent(column.facet, key -> new HashMap<>()));
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

        private void addTo(Map<String, Long> sums) throws IOException {
            for (int i = 0; i < distinct; i++) {
                sums.merge(
                        values.lookupOrd(met[i]).utf8ToString(), (long) numbers[met[i]], Long::sum);
            }
        }
    }
}
