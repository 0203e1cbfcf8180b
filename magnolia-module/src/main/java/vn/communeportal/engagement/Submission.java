package vn.communeportal.engagement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a citizen sent with one form. Checked against abuse, but not against the rules of its kind:
 * what the fields mean is said by the kind's form. Its text is personal data and never trusted.
 *
 * <pre>
 * Submission.of(token.submission(), SubmissionKind.QUESTION, "hoa-phong", clock.instant())
 *         .language(Vietnamese.LOCALE).field("question", "…").build();
 * </pre>
 */
public final class Submission {

    private final UUID id;
    private final SubmissionKind kind;
    private final String commune;
    private final Instant received;
    private final Locale language;
    private final Map<String, String> fields;
    private final List<SubmittedFile> files;
    private final About about;

    private Submission(Builder builder) {
        id = builder.id;
        kind = builder.kind;
        commune = builder.commune;
        received = builder.received;
        language = builder.language;
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(builder.fields));
        files = List.copyOf(builder.files);
        about = builder.about;
    }

    /**
     * Begins one.
     *
     * @param id the same for the same form sent twice, so that it is kept once
     * @param commune id of the commune it goes to
     */
    public static Builder of(UUID id, SubmissionKind kind, String commune, Instant received) {
        return new Builder(id, kind, commune, received);
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

    /** When it came, to the millisecond. */
    public Instant received() {
        return received;
    }

    /** In which the sender wants to be answered. */
    public Locale language() {
        return language;
    }

    /** By name, in the order of the form; no nulls. */
    public Map<String, String> fields() {
        return fields;
    }

    /** What a field says; empty if there is none of this name. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public List<SubmittedFile> files() {
        return files;
    }

    public Optional<About> about() {
        return Optional.ofNullable(about);
    }

    /** Without anything that the sender wrote. */
    @Override
    public String toString() {
        return kind + " " + id + " to " + commune;
    }

    /** Puts a submission together. */
    public static final class Builder {

        private final UUID id;
        private final SubmissionKind kind;
        private final String commune;
        private final Instant received;
        private Locale language = Locale.forLanguageTag("vi");
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final List<SubmittedFile> files = new ArrayList<>();
        private About about;

        private Builder(UUID id, SubmissionKind kind, String commune, Instant received) {
            this.id = Objects.requireNonNull(id, "id");
            this.kind = Objects.requireNonNull(kind, "kind");
            this.commune = Objects.requireNonNull(commune, "commune");
            this.received = Instant.ofEpochMilli(received.toEpochMilli());
        }

        public Builder language(Locale value) {
            language = Objects.requireNonNull(value, "language");
            return this;
        }

        public Builder field(String name, String value) {
            fields.put(
                    Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
            return this;
        }

        public Builder fields(Map<String, String> values) {
            values.forEach(this::field);
            return this;
        }

        public Builder file(SubmittedFile file) {
            files.add(Objects.requireNonNull(file, "file"));
            return this;
        }

        /**
         * @param value null for nothing in particular
         */
        public Builder about(About value) {
            about = value;
            return this;
        }

        public Submission build() {
            return new Submission(this);
        }
    }
}
