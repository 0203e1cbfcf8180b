package vn.communeportal.engagement.guard;

import java.util.Objects;
import java.util.UUID;

/** What a form carries hidden, so that it is known again when it comes back. */
public final class FormToken {

    /** Name of the hidden field that holds {@link #text}. */
    public static final String FIELD = "cp-token";

    /** Name of the hidden field that a script fills with the result of its work. */
    public static final String WORK = "cp-work";

    /** Name of the field that people neither see nor fill in. */
    public static final String TRAP = "website";

    private final String text;
    private final UUID submission;

    FormToken(String text, UUID submission) {
        this.text = Objects.requireNonNull(text, "text");
        this.submission = Objects.requireNonNull(submission, "submission");
    }

    public String text() {
        return text;
    }

    /** Id of what is sent with this form. */
    public UUID submission() {
        return submission;
    }
}
