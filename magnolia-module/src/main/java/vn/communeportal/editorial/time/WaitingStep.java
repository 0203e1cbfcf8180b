package vn.communeportal.editorial.time;

import java.util.Arrays;
import java.util.Optional;
import vn.communeportal.editorial.State;

/**
 * What a case can wait for, each with a time within which it has to be done. The times are those of
 * the table of deadlines (<i>W01</i> to <i>W08</i>), unless the commune has its own.
 */
public enum WaitingStep {
    DRAFT("W01", State.DRAFT),
    SUBMITTED("W02", State.SUBMITTED),
    IN_EDITING("W03", State.IN_EDITING),
    IN_REVIEW("W04", State.IN_REVIEW),
    RETURNED("W05", State.RETURNED),
    APPROVED("W06", State.APPROVED),
    /** An exception that somebody else has to confirm. */
    EXCEPTION("W07", State.PUBLISHED),
    /** From the day when a step was due to the day when the head is told. */
    ESCALATION("W08", null);

    private final String deadline;
    private final State state;

    WaitingStep(String deadline, State state) {
        this.deadline = deadline;
        this.state = state;
    }

    /** Code of its deadline in the regulation. */
    public String deadline() {
        return deadline;
    }

    /** As it is stored, and the last part of its key. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Key of what has to be done. */
    public String labelKey() {
        return "time.step." + id();
    }

    /** The step that a case in a state waits for; empty if it waits for nobody. */
    public static Optional<WaitingStep> of(State state) {
        return Arrays.stream(values()).filter(step -> step.state == state).findFirst();
    }
}
