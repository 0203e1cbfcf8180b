package vn.communeportal.engagement.guard;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A form that was sent, and whether it is taken. */
public final class GuardedForm {

    private final UUID submission;
    private final Map<String, String> fields;
    private final List<GuardedFile> files;
    private final Refusal refusal;

    private GuardedForm(
            UUID submission, Map<String, String> fields, List<GuardedFile> files, Refusal refusal) {
        this.submission = submission;
        this.fields = Collections.unmodifiableMap(fields);
        this.files = List.copyOf(files);
        this.refusal = refusal;
    }

    static GuardedForm taken(UUID submission, Map<String, String> fields, List<GuardedFile> files) {
        return new GuardedForm(submission, fields, files, null);
    }

    static GuardedForm refused(Refusal refusal, Map<String, String> fields) {
        return new GuardedForm(null, fields, List.of(), refusal);
    }

    /** Why it is not taken; empty if it is. */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Id for what is sent with it; null if it is refused. */
    public UUID submission() {
        return submission;
    }

    /** What was typed into the fields that the form takes: cleaned, not yet escaped. */
    public Map<String, String> fields() {
        return fields;
    }

    /** None if it is refused. */
    public List<GuardedFile> files() {
        return files;
    }
}
