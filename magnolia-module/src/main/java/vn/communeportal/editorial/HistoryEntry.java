package vn.communeportal.editorial;

import java.time.Instant;
import java.util.Optional;

/** One line of a case's history. Immutable, as the history itself: entries are only ever added. */
public final class HistoryEntry {

    private final Instant time;
    private final String login;
    private final Transition transition;
    private final State from;
    private final State to;
    private final String comment;
    private final String assignee;

    HistoryEntry(
            Instant time,
            String login,
            Transition transition,
            State from,
            State to,
            String comment,
            String assignee) {
        this.time = time;
        this.login = login;
        this.transition = transition;
        this.from = from;
        this.to = to;
        this.comment = comment;
        this.assignee = assignee;
    }

    public Instant time() {
        return time;
    }

    /** Who did it; {@link Actor#SCHEDULER_LOGIN} for the timer. */
    public String login() {
        return login;
    }

    /** What was done; empty for the making of the item. */
    public Optional<Transition> transition() {
        return Optional.ofNullable(transition);
    }

    /** State before; empty for the making of the item. */
    public Optional<State> from() {
        return Optional.ofNullable(from);
    }

    public State to() {
        return to;
    }

    /** What was said to it; may be empty. */
    public String comment() {
        return comment;
    }

    /** Who had the case in hand from then on. */
    public Optional<String> assignee() {
        return Optional.ofNullable(assignee);
    }
}
