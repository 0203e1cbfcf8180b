package vn.communeportal.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the index knows of an item. Made by {@link ItemReading}. Immutable once built. */
public final class IndexedItem {

    private final String id;
    private final String kind;
    private final String path;
    private final String commune;
    private final String fingerprint;
    String title = "";
    String text = "";
    String number = "";
    Set<String> numberKeys = Set.of();
    List<IndexedFile> files = List.of();
    List<String> changedNumbers = List.of();
    Set<String> labels = Set.of();
    Instant date = Instant.EPOCH;
    Instant visibleFrom;
    Instant visibleUntil;
    LocalDate inForceFrom;
    LocalDate inForceUntil;
    private final Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);

    /**
     * @param fingerprint differs if anything that is indexed differs
     */
    IndexedItem(String id, String kind, String path, String commune, String fingerprint) {
        this.id = Objects.requireNonNull(id, "id");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.path = Objects.requireNonNull(path, "path");
        this.commune = Objects.requireNonNull(commune, "commune");
        this.fingerprint = Objects.requireNonNull(fingerprint, "fingerprint");
    }

    void value(Facet facet, String value) {
        if (!value.isBlank()) {
            values.computeIfAbsent(facet, key -> new LinkedHashSet<>()).add(value.strip());
        }
    }

    public String id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String path() {
        return path;
    }

    public String commune() {
        return commune;
    }

    public String fingerprint() {
        return fingerprint;
    }

    public String title() {
        return title;
    }

    /** Everything else that people read, and what they would call it. In NFC, like the title. */
    public String text() {
        return text;
    }

    /** Its attached files, as far as they have been read. */
    public List<IndexedFile> files() {
        return files;
    }

    /** Number of a document, code of a procedure, as entered; empty for others. */
    public String number() {
        return number;
    }

    /** See {@link vn.communeportal.search.words.NumberKeys}. */
    public Set<String> numberKeys() {
        return numberKeys;
    }

    /** Numbers of documents whose validity depends on this item. */
    public List<String> changedNumbers() {
        return changedNumbers;
    }

    /** What boards narrow their lists by, see {@link Labels}; nothing on the citizens' side. */
    public Set<String> labels() {
        return labels;
    }

    /** By what it is ordered and found in a range: when it was issued, else published. */
    public Instant date() {
        return date;
    }

    /** Empty for always. */
    public Optional<Instant> visibleFrom() {
        return Optional.ofNullable(visibleFrom);
    }

    /** Exclusive; empty for ever. */
    public Optional<Instant> visibleUntil() {
        return Optional.ofNullable(visibleUntil);
    }

    /** First day in force; empty for what is never in force, as an article. */
    public Optional<LocalDate> inForceFrom() {
        return Optional.ofNullable(inForceFrom);
    }

    /** First day no longer in force; empty if no end is known. */
    public Optional<LocalDate> inForceUntil() {
        return Optional.ofNullable(inForceUntil);
    }

    public Map<Facet, Set<String>> values() {
        return Collections.unmodifiableMap(values);
    }

    @Override
    public String toString() {
        return kind + " " + path;
    }
}
