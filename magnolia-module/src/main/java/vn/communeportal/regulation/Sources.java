package vn.communeportal.regulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts in which the rules were read. Immutable. */
public final class Sources {

    private static final Sources SHIPPED = new Sources();

    private final Map<String, Source> byKey = new LinkedHashMap<>();

    private Sources() {
        for (Map<?, ?> data : RegulationData.records("sources.yaml", "sources")) {
            Source source =
                    new Source(
                            RegulationData.text(data, "key"),
                            RegulationData.text(data, "title"),
                            RegulationData.text(data, "englishTitle"),
                            RegulationData.text(data, "address"));
            byKey.put(source.key(), source);
        }
    }

    /** Those in the jar, {@code commune-portal/regulation/sources.yaml}. */
    public static Sources shipped() {
        return SHIPPED;
    }

    /**
     * The sources that a rule names, {@code "F1, F3"}. What is not in the list is a source by its
     * own words, and if it is a web address, by that.
     */
    public List<Source> of(LegalGrounds grounds) {
        List<Source> sources = new ArrayList<>();
        for (String named : grounds.source().split(",")) {
            Source known = byKey.get(named.trim());
            if (known == null) {
                return List.of(written(grounds.source()));
            }
            sources.add(known);
        }
        return sources;
    }

    private static Source written(String words) {
        return new Source(words, words, words, words.matches("https?://\\S+") ? words : "");
    }
}
