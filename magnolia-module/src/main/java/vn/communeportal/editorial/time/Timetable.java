package vn.communeportal.editorial.time;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.communeportal.regulation.Deadline;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.regulation.TimeSpan;
import vn.communeportal.regulation.WorkingDays;

/** Within which time each step has to be done in a commune. Immutable. */
public final class Timetable {

    private final Map<WaitingStep, TimeSpan> own = new EnumMap<>(WaitingStep.class);
    private final Regulation regulation;

    Timetable(Regulation regulation, Map<WaitingStep, TimeSpan> own) {
        this.regulation = regulation;
        this.own.putAll(own);
    }

    /** The commune's own time for a step; empty if the table of deadlines counts. */
    public Optional<TimeSpan> own(WaitingStep step) {
        return Optional.ofNullable(own.get(step));
    }

    /** The time that the table of deadlines has on a day; empty if it has none. */
    public Optional<TimeSpan> standard(WaitingStep step, LocalDate day) {
        return regulation.deadlines().on(step.deadline(), day).flatMap(Deadline::limit);
    }

    /** The last day on which a step is done in time; empty if nothing limits it. */
    public Optional<LocalDate> due(WaitingStep step, LocalDate since) {
        return own(step)
                .or(() -> standard(step, since))
                .map(span -> workingDays().after(since, span));
    }

    public WorkingDays workingDays() {
        return regulation.workingDays();
    }
}
