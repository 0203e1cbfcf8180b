package vn.communeportal.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.communeportal.search.Facet;
import vn.communeportal.shaded.org.apache.lucene.index.DocValues;
import vn.communeportal.shaded.org.apache.lucene.index.LeafReaderContext;
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

        private final Map<Facet, SortedSetDocValues> values = new EnumMap<>(Facet.class);
        private final Map<Facet, long[]> byOrdinal = new EnumMap<>(Facet.class);

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            for (Facet facet : facets) {
                SortedSetDocValues its = DocValues.getSortedSet(context.reader(), Names.of(facet));
                values.put(facet, its);
                byOrdinal.put(facet, new long[(int) its.getValueCount()]);
            }
        }

        @Override
        public void collect(int document) throws IOException {
            total++;
            for (Map.Entry<Facet, SortedSetDocValues> facet : values.entrySet()) {
                SortedSetDocValues its = facet.getValue();
                if (its.advanceExact(document)) {
                    long[] numbers = byOrdinal.get(facet.getKey());
                    for (int i = its.docValueCount(); i > 0; i--) {
                        numbers[(int) its.nextOrd()]++;
                    }
                }
            }
        }

        @Override
        public void finish() throws IOException {
            for (Map.Entry<Facet, long[]> facet : byOrdinal.entrySet()) {
                Map<String, Long> sums =
                        counts.computeIfAbsent(facet.getKey(), key -> new HashMap<>());
                long[] numbers = facet.getValue();
                for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
                    if (numbers[ordinal] > 0) {
                        sums.merge(
                                values.get(facet.getKey()).lookupOrd(ordinal).utf8ToString(),
                                numbers[ordinal],
                                Long::sum);
                    }
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
