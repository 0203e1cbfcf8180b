package vn.communeportal.insight.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.communeportal.editorial.HistoryEntry;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.time.Timetable;
import vn.communeportal.editorial.time.WaitingStep;
import vn.communeportal.text.Vietnamese;

/** How an item came from its submission to its first publication, as its history tells it. */
public final class ItemCourse {

    private static final Set<Transition> SUBMISSIONS =
            EnumSet.of(Transition.SUBMIT, Transition.SEND_TO_REVIEW);

    private static final Set<Transition> PUBLICATIONS =
            EnumSet.of(Transition.PUBLISH, Transition.PUBLISH_BY_EXCEPTION);

    /** A stay in a state. Immutable. */
    public static final class Stay {

        private final State state;
        private final Duration duration;
        private final boolean late;

        private Stay(State state, Duration duration, boolean late) {
            this.state = state;
            this.duration = duration;
            this.late = late;
        }

        public State state() {
            return state;
        }

        public Duration duration() {
            return duration;
        }

        /** Whether it took longer than the commune's time for the step. */
        public boolean isLate() {
            return late;
        }
    }

    private final List<Stay> stays = new ArrayList<>();
    private Instant submitted;
    private Instant published;

    private ItemCourse() {}

    /**
     * @param entries the oldest first
     */
    public static ItemCourse of(List<HistoryEntry> entries, Timetable timetable) {
        ItemCourse course = new ItemCourse();
        Instant since = null;
        State state = null;
        for (HistoryEntry entry : entries) {
            Optional<Transition> transition = entry.transition();
            if (course.submitted == null && transition.filter(SUBMISSIONS::contains).isPresent()) {
                course.submitted = entry.time();
            } else if (course.submitted != null && entry.to() != state) {
                course.stays.add(
                        new Stay(
                                state,
                                Duration.between(since, entry.time()),
                                isLate(timetable, state, since, entry.time())));
            }
            if (entry.to() != state) {
                since = entry.time();
                state = entry.to();
            }
            if (transition.filter(PUBLICATIONS::contains).isPresent()) {
                course.published = entry.time();
                break;
            }
        }
        return course;
    }

    private static boolean isLate(Timetable timetable, State state, Instant since, Instant until) {
        LocalDate left = LocalDate.ofInstant(until, Vietnamese.ZONE);
        return WaitingStep.of(state)
                .flatMap(step -> timetable.due(step, LocalDate.ofInstant(since, Vietnamese.ZONE)))
                .filter(left::isAfter)
                .isPresent();
    }

    /** Its stays in states from submission on, up to the first publication if there was one. */
    public List<Stay> stays() {
        return Collections.unmodifiableList(stays);
    }

    /** From submission to first publication; empty without one of both. */
    public Optional<Duration> taken() {
        return submitted == null || published == null
                ? Optional.empty()
                : Optional.of(Duration.between(submitted, published));
    }

    /** Whether a stay was late. */
    public boolean isLate() {
        return stays.stream().anyMatch(Stay::isLate);
    }
}
