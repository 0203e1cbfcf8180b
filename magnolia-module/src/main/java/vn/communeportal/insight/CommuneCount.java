package vn.communeportal.insight;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.communeportal.content.Commune;

/** The numbers of one commune's visible items. Immutable. */
public final class CommuneCount {

    private final Commune commune;
    private final Map<String, Long> bySection;

    CommuneCount(Commune commune, Map<String, Long> bySection) {
        this.commune = commune;
        this.bySection = Collections.unmodifiableMap(new LinkedHashMap<>(bySection));
    }

    public Commune commune() {
        return commune;
    }

    /** By code of the section: all sections of the commune in their order, then others in use. */
    public Map<String, Long> bySection() {
        return bySection;
    }

    public long all() {
        return bySection.values().stream().mapToLong(Long::longValue).sum();
    }
}
