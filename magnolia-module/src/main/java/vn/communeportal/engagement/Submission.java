package vn.communeportal.engagement;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What a citizen sent, as it came. Immutable. */
public final class Submission {

    private final UUID id;
    private final SubmissionKind kind;
    private final String commune;
    private final Instant received;
    private final Locale language;
    private final Map<String, String> fields;
    private final List<SubmittedFile> files;
    private final About about;

    /**
     * @param id the same however often it arrives
     * @param commune id
     * @param language of the form that was filled in
     * @param fields by the names of the kind's form, without those left empty
     * @param about null if it is about no item
     */
    public Submission(
            UUID id,
            SubmissionKind kind,
            String commune,
            Instant received,
            Locale language,
            Map<String, String> fields,
            List<SubmittedFile> files,
            About about) {
        this.id = Objects.requireNonNull(id, "id");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.commune = Objects.requireNonNull(commune, "commune");
        this.received = Objects.requireNonNull(received, "received");
        this.language = Objects.requireNonNull(language, "language");
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        this.files = List.copyOf(files);
        this.about = about;
    }

    public UUID id() {
        return id;
    }

    public SubmissionKind kind() {
        return kind;
    }

    public String commune() {
        return commune;
    }

    public Instant received() {
        return received;
    }

    public Locale language() {
        return language;
    }

    public Map<String, String> fields() {
        return fields;
    }

    /** A field; empty if it was left so. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public List<SubmittedFile> files() {
        return files;
    }

    public Optional<About> about() {
        return Optional.ofNullable(about);
    }

    /** Nothing of what is in it. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
