package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page is about, as machines are told: the facts that Dublin Core, OpenGraph and schema.org
 * write each in its own way. Filled by {@link PageHeads}, then only read.
 */
final class PageSubject {

    /** A fact; each may have several values. */
    enum Fact {
        TITLE,
        DESCRIPTION,
        CREATOR,
        CONTRIBUTOR,
        PUBLISHER,
        /** As ISO 8601, {@code 2025-07-18} or {@code 2025-07-18T08:00:00+07:00}. */
        PUBLISHED,
        MODIFIED,
        /** Absolute address; before it the number of a document or the code of a procedure. */
        IDENTIFIER,
        LANGUAGE,
        KEYWORD,
        /** Where it was taken from. */
        SOURCE,
        COVERAGE,
        RIGHTS,
        /** Dublin Core's type: {@code Text}, {@code StillImage}, {@code MovingImage}, … */
        TYPE,
        /** Absolute address of an image. */
        IMAGE,
        IMAGE_ALT,
        RELATION
    }

    private final Map<Fact, List<String>> facts = new LinkedHashMap<>();
    private final String canonical;

    /**
     * @param canonical address of the page, absolute if the commune has a domain
     */
    PageSubject(String canonical) {
        this.canonical = canonical;
    }

    /** Adds those of the values that are not empty. */
    PageSubject with(Fact fact, String... values) {
        Arrays.stream(values)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .forEach(value -> facts.computeIfAbsent(fact, its -> new ArrayList<>()).add(value));
        return this;
    }

    String canonical() {
        return canonical;
    }

    /** Whether other sites can reach it by its address. */
    boolean isAbsolute() {
        return canonical.startsWith("https://");
    }

    /** The first value; empty if there is none. */
    String text(Fact fact) {
        return all(fact).isEmpty() ? "" : all(fact).get(0);
    }

    List<String> all(Fact fact) {
        return facts.getOrDefault(fact, List.of());
    }
}
