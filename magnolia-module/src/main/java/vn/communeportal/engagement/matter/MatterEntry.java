package vn.communeportal.engagement.matter;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** One line of a matter's history. Immutable, as the history itself. */
public final class MatterEntry {

    private final Instant time;
    private final String login;
    private final String onBehalfOf;
    private final MatterStep step;
    private final MatterState to;
    private final String text;
    private final String detail;

    /**
     * @param login empty for what the portal did
     * @param onBehalfOf null if it was in one's own right
     * @param step null for the receipt
     * @param text what was written to it; may be empty
     * @param detail whom, to which unit or until when; may be empty
     */
    MatterEntry(
            Instant time,
            String login,
            String onBehalfOf,
            MatterStep step,
            MatterState to,
            String text,
            String detail) {
        this.time = Objects.requireNonNull(time, "time");
        this.login = Objects.requireNonNull(login, "login");
        this.onBehalfOf = onBehalfOf;
        this.step = step;
        this.to = Objects.requireNonNull(to, "to");
        this.text = Objects.requireNonNull(text, "text");
        this.detail = Objects.requireNonNull(detail, "detail");
    }

    public Instant time() {
        return time;
    }

    /** Who did it; empty for what the portal did. */
    public String login() {
        return login;
    }

    /** Login of the absent member as whose deputy it was done. */
    public Optional<String> onBehalfOf() {
        return Optional.ofNullable(onBehalfOf);
    }

    /** What was done; empty for the receipt. */
    public Optional<MatterStep> step() {
        return Optional.ofNullable(step);
    }

    public MatterState to() {
        return to;
    }

    /** What was written to it; may be empty. */
    public String text() {
        return text;
    }

    /** Login, unit, day or ground that goes with the step; may be empty. */
    public String detail() {
        return detail;
    }
}
