package vn.communeportal.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.communeportal.search.Facet;
import vn.communeportal.search.query.Fields;
import vn.communeportal.search.query.Tally;
import vn.communeportal.shaded.org.apache.lucene.index.DocValues;
import vn.communeportal.shaded.org.apache.lucene.index.LeafReader;
import vn.communeportal.shaded.org.apache.lucene.index.LeafReaderContext;
import vn.communeportal.shaded.org.apache.lucene.index.SortedSetDocValues;
import vn.communeportal.shaded.org.apache.lucene.search.CollectorManager;
import vn.communeportal.shaded.org.apache.lucene.search.ScoreMode;
import vn.communeportal.shaded.org.apache.lucene.search.SimpleCollector;

/**
 * Counts results, and how many have each value of the facets, in one pass over what would be found
 * without choices: what all choices let through counts for every facet, what one alone keeps out
 * counts for that one.
 */
final class FacetCounts {

    private final Map<Facet, Set<String>> chosen;
    private final LocalDate validityDay;
    private final Tally tally = new Tally();

    private FacetCounts(Map<Facet, Set<String>> chosen, LocalDate validityDay) {
        this.chosen = chosen;
        this.validityDay = validityDay;
    }

    /**
     * @param chosen values, as they are indexed, of which results have one
     * @param validityDay on which documents are in force or not
     */
    static CollectorManager<?, Tally> of(Map<Facet, Set<String>> chosen, LocalDate validityDay) {
        FacetCounts counts = new FacetCounts(chosen, validityDay);
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

        private final List<Column> free = new ArrayList<>();
        private final List<Column> choosing = new ArrayList<>();

        /** How many choices nothing in this segment meets, because it does not have the field. */
        private int missing;

        private long found;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            free.clear();
            choosing.clear();
            missing = 0;
            found = 0;
            for (Facet facet : Facet.values()) {
                Set<String> values = chosen.get(facet);
                Column column = column(facet, context.reader(), values);
                if (column != null) {
                    (values == null ? free : choosing).add(column);
                } else if (values != null) {
                    missing++;
                }
            }
        }

        /** Null if nothing in this segment has the facet. */
        private Column column(Facet facet, LeafReader segment, Set<String> values)
                throws IOException {
            if (facet == Facet.VALIDITY) {
                return segment.getFieldInfos().fieldInfo(Fields.IN_FORCE_FROM) == null
                        ? null
                        : new ValidityColumn(segment, validityDay, values);
            }
            SortedSetDocValues its = DocValues.getSortedSet(segment, Fields.of(facet));
            return its.getValueCount() == 0 ? null : new FacetColumn(facet, its, values);
        }

        @Override
        public void collect(int document) throws IOException {
            int misses = missing;
            Column missed = null;
            for (Column column : choosing) {
                if (!column.meets(document)) {
                    misses++;
                    missed = column;
                }
            }
            if (misses == 0) {
                found++;
                for (Column column : free) {
                    column.count(document);
                }
                for (Column column : choosing) {
                    column.countMet();
                }
            } else if (misses == 1 && missed != null) {
                missed.countMet();
            }
        }

        @Override
        public void finish() throws IOException {
            tally.addTotal(found);
            for (Column column : free) {
                column.addTo(tally);
            }
            for (Column column : choosing) {
                column.addTo(tally);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
