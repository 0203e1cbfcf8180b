package vn.communeportal.search.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Abbreviations of official Vietnamese and what they stand for, both ways. Read from {@code
 * commune-portal/search/abbreviations.yaml}. Immutable.
 */
public final class Abbreviations {

    private static final String RESOURCE = "/commune-portal/search/abbreviations.yaml";
    private static final Abbreviations SHIPPED = load();

    private final Map<String, Set<String>> meanings = new LinkedHashMap<>();
    private int longest = 1;

    private Abbreviations() {}

    public static Abbreviations shipped() {
        return SHIPPED;
    }

    /**
     * Other ways to say the same.
     *
     * @param words folded, with single spaces
     * @return each folded, with single spaces; empty if there is none
     */
    public Set<String> alternatives(List<String> words) {
        return meanings.getOrDefault(String.join(" ", words), Set.of());
    }

    /** The number of words of the longest text that has alternatives. */
    public int longest() {
        return longest;
    }

    private void add(String one, String other) {
        meanings.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(other);
        longest = Math.max(longest, one.split(" ").length);
    }

    private static Abbreviations load() {
        Abbreviations all = new Abbreviations();
        try (InputStream yaml = Abbreviations.class.getResourceAsStream(RESOURCE)) {
            Map<?, ?> entries = new Yaml(new SafeConstructor()).load(yaml);
            entries.forEach(
                    (abbreviation, texts) -> {
                        for (Object text : (List<?>) texts) {
                            String brief = Words.folded(String.valueOf(abbreviation));
                            String full = Words.folded(String.valueOf(text));
                            all.add(brief, full);
                            all.add(full, brief);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
