package vn.communeportal.content.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * On which days a document is in force (<i>tình trạng hiệu lực</i>), from its own dates and from
 * what other documents do to it. Immutable.
 *
 * <p>All days are first days: from {@code effective} on the document is in force, from {@code
 * expiry} on it no longer is. What another document does to it counts from that change's day on; a
 * whole expiry cannot be undone by a later document.
 */
public final class Validity {

    /** What a document is on a day. */
    public enum State {
        NOT_YET_IN_FORCE,
        IN_FORCE,
        PARTLY_EXPIRED,
        EXPIRED
    }

    /** What another document does to this one. Immutable. */
    public static final class Change {

        private final LocalDate from;
        private final boolean whole;
        private final String by;

        private Change(LocalDate from, boolean whole, String by) {
            this.from = Objects.requireNonNull(from, "from");
            this.whole = whole;
            this.by = Objects.requireNonNull(by, "by");
        }

        /** Replaced or repealed as a whole. */
        public static Change whole(LocalDate from, String by) {
            return new Change(from, true, by);
        }

        /** Amended, or replaced or repealed in some provisions. */
        public static Change partial(LocalDate from, String by) {
            return new Change(from, false, by);
        }
    }

    /** The state on a day, since when, and which document brought it about. Immutable. */
    public static final class Status {

        private final State state;
        private final LocalDate since;
        private final String by;

        private Status(State state, LocalDate since, String by) {
            this.state = state;
            this.since = since;
            this.by = by;
        }

        public State state() {
            return state;
        }

        /** First day of the state; empty if it is not in force yet. */
        public Optional<LocalDate> since() {
            return Optional.ofNullable(since);
        }

        /** Number of the other document; empty if the document's own dates say it. */
        public Optional<String> by() {
            return by.isEmpty() ? Optional.empty() : Optional.of(by);
        }

        @Override
        public String toString() {
            return state + " since " + since + (by.isEmpty() ? "" : " by " + by);
        }
    }

    private final LocalDate effective;
    private final Change end;
    private final Change firstPartialChange;

    private Validity(LocalDate effective, Change end, Change firstPartialChange) {
        this.effective = effective;
        this.end = end;
        this.firstPartialChange = firstPartialChange;
    }

    /**
     * @param expiry null if the document's own text sets no end
     */
    public static Validity of(LocalDate effective, LocalDate expiry, List<Change> changes) {
        Objects.requireNonNull(effective, "effective");
        List<Change> ends = new ArrayList<>();
        List<Change> partial = new ArrayList<>();
        if (expiry != null) {
            ends.add(Change.whole(expiry, ""));
        }
        for (Change change : changes) {
            (change.whole ? ends : partial).add(change);
        }
        return new Validity(effective, earliest(ends), earliest(partial));
    }

    private static Change earliest(List<Change> changes) {
        return changes.stream().min(Comparator.comparing(change -> change.from)).orElse(null);
    }

    public Status on(LocalDate day) {
        if (end != null && !day.isBefore(end.from)) {
            return new Status(State.EXPIRED, end.from, end.by);
        }
        if (day.isBefore(effective)) {
            return new Status(State.NOT_YET_IN_FORCE, null, "");
        }
        if (firstPartialChange != null && !day.isBefore(firstPartialChange.from)) {
            LocalDate since =
                    firstPartialChange.from.isBefore(effective)
                            ? effective
                            : firstPartialChange.from;
            return new Status(State.PARTLY_EXPIRED, since, firstPartialChange.by);
        }
        return new Status(State.IN_FORCE, effective, "");
    }
}
