package vn.communeportal.editorial;

import java.time.Instant;
import java.util.List;
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
    private final String onBehalfOf;
    private final List<FieldChange> changes;
    private final Means means;

    HistoryEntry(
            Instant time,
            String login,
            Transition transition,
            State from,
            State to,
            String comment,
            String assignee) {
        this(time, login, transition, from, to, comment, assignee, null, List.of(), null);
    }

    private HistoryEntry(
            Instant time,
            String login,
            Transition transition,
            State from,
            State to,
            String comment,
            String assignee,
            String onBehalfOf,
            List<FieldChange> changes,
            Means means) {
        this.time = time;
        this.login = login;
        this.transition = transition;
        this.from = from;
        this.to = to;
        this.comment = comment;
        this.assignee = assignee;
        this.onBehalfOf = onBehalfOf;
        this.changes = List.copyOf(changes);
        this.means = means;
    }

    /**
     * The same entry, done in somebody's place.
     *
     * @param absent login of who was away; null if nobody was
     */
    HistoryEntry onBehalfOf(String absent) {
        return new HistoryEntry(
                time, login, transition, from, to, comment, assignee, absent, changes, means);
    }

    /** The same entry, with what it changed in the fields. */
    HistoryEntry changing(List<FieldChange> made) {
        return new HistoryEntry(
                time, login, transition, from, to, comment, assignee, onBehalfOf, made, means);
    }

    /**
     * The same entry, come in by another way than the app.
     *
     * @param way null for the app
     */
    HistoryEntry by(Means way) {
        return new HistoryEntry(
                time, login, transition, from, to, comment, assignee, onBehalfOf, changes, way);
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

    /**
     * Login of the absent member as whose deputy it was done, or of who decided on paper; empty if
     * it was in one's own right.
     */
    public Optional<String> onBehalfOf() {
        return Optional.ofNullable(onBehalfOf);
    }

    /** By which way it came in; empty for the app. */
    public Optional<Means> means() {
        return Optional.ofNullable(means);
    }

    /** What the step changed in the fields; empty if nothing. */
    public List<FieldChange> changes() {
        return changes;
    }
}
