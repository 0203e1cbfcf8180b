package vn.communeportal.search.query;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.communeportal.search.Facet;

/** How many items there are, and how many have which values. */
public final class Tally {

    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    private long total;

    public void addTotal(long more) {
        total += more;
    }

    public void add(Facet facet, String value, long more) {
        counts.computeIfAbsent(facet, key -> new HashMap<>()).merge(value, more, Long::sum);
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
}
