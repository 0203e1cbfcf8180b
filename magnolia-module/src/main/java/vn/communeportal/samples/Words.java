package vn.communeportal.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the placeholders of sample texts can become: lists of choices by name. Inner words are
 * looked up before outer ones. Immutable.
 */
final class Words {

    private final Words outer;
    private final Map<String, List<String>> choices;

    private Words(Words outer, Map<String, List<String>> choices) {
        this.outer = outer;
        this.choices = choices;
    }

    static Words none() {
        return new Words(null, Collections.emptyMap());
    }

    /**
     * These words with others before them.
     *
     * @param yaml a text or a list of texts under each name; may be null
     */
    Words with(Map<?, ?> yaml) {
        if (yaml == null) {
            return this;
        }
        Map<String, List<String>> inner = new HashMap<>();
        yaml.forEach((name, value) -> inner.put(name.toString(), texts(value)));
        return new Words(this, inner);
    }

    /** A single text for a name, before all others. */
    Words with(String name, String text) {
        return new Words(this, Map.of(name, List.of(text)));
    }

    Optional<List<String>> find(String name) {
        for (Words words = this; words != null; words = words.outer) {
            List<String> found = words.choices.get(name);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** A YAML value as texts: one, several, or none for null. */
    static List<String> texts(Object value) {
        if (value == null) {
            return Collections.emptyList();
        }
        if (!(value instanceof List)) {
            return List.of(value.toString());
        }
        List<String> texts = new ArrayList<>();
        for (Object element : (List<?>) value) {
            texts.add(element.toString());
        }
        return texts;
    }
}
