package vn.communeportal.insight;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.communeportal.content.Commune;

/**
 * The numbers of one commune's visible items, apart for what the reports on a portal's work count
 * and for standing information. Immutable.
 */
public final class CommuneCount {

    private final Commune commune;
    private final Map<String, Long> bySection;
    private final Map<String, Long> information;

    CommuneCount(Commune commune, Map<String, Long> bySection, Map<String, Long> information) {
        this.commune = commune;
        this.bySection = Collections.unmodifiableMap(new LinkedHashMap<>(bySection));
        this.information = Collections.unmodifiableMap(new LinkedHashMap<>(information));
    }

    public Commune commune() {
        return commune;
    }

    /**
     * Items that the reports count, by code of the section: all sections made for such items in
     * their order, then others in use.
     */
    public Map<String, Long> bySection() {
        return bySection;
    }

    public long all() {
        return sum(bySection);
    }

    /** Standing information in the same way: sections made for it, then others in use. */
    public Map<String, Long> informationBySection() {
        return information;
    }

    public long allInformation() {
        return sum(information);
    }

    private static long sum(Map<String, Long> numbers) {
        return numbers.values().stream().mapToLong(Long::longValue).sum();
    }
}
