package vn.communeportal.editorial.time;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.CaseFilter;
import vn.communeportal.editorial.CaseFinder;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.host.Repositories;
import vn.communeportal.regulation.WorkingDays;

/**
 * Tells the head, or who acts in the head's place, of cases that are overdue for longer than the
 * commune wants; once for each time that a case waits, and noted in its history. Hosts run it every
 * few minutes; on which node of a cluster does not matter.
 */
@Singleton
public final class Escalation {

    private static final Logger log = LoggerFactory.getLogger(Escalation.class);

    private static final Set<State> STATES =
            EnumSet.of(
                    State.SUBMITTED,
                    State.IN_EDITING,
                    State.IN_REVIEW,
                    State.RETURNED,
                    State.APPROVED);

    private final Repositories repositories;
    private final CaseFinder finder;
    private final EditorialDesk desk;
    private final Timetables timetables;
    private final Clock clock;

    @Inject
    public Escalation(
            Repositories repositories,
            CaseFinder finder,
            EditorialDesk desk,
            Timetables timetables,
            Clock clock) {
        this.repositories = repositories;
        this.finder = finder;
        this.desk = desk;
        this.timetables = timetables;
        this.clock = clock;
    }

    /** Escalates what is due for it; returns how many cases that were. Nothing on days off. */
    public int run() {
        int escalated = 0;
        LocalDate today = DueDate.dayOf(clock.instant());
        for (Commune commune : repositories.editing(Communes.WORKSPACE, Communes::all)) {
            Timetable timetable = timetables.of(commune.id());
            if (commune.isOpen() && timetable.workingDays().isWorkingDay(today)) {
                escalated += run(commune.id(), timetable, today);
            }
        }
        return escalated;
    }

    private int run(String commune, Timetable timetable, LocalDate today) {
        int escalated = 0;
        for (CaseFile file : finder.all(commune, new CaseFilter().states(STATES))) {
            Optional<LocalDate> day = day(timetable, file);
            if (!file.subject().isEscalated()
                    && day.filter(due -> !due.isAfter(today)).isPresent()) {
                try {
                    desk.performTimed(
                            file.item().type(),
                            file.item(),
                            TransitionRequest.of(Transition.ESCALATE));
                    escalated++;
                } catch (TransitionRefusedException e) {
                    log.debug("Item {} is not escalated: {}", file.item().id(), e.getMessage());
                }
            }
        }
        return escalated;
    }

    /** The day on which the head is told; empty if that does not happen. */
    private static Optional<LocalDate> day(Timetable timetable, CaseFile file) {
        WorkingDays days = timetable.workingDays();
        return MyWork.dueDay(timetable, file)
                .flatMap(due -> timetable.due(WaitingStep.ESCALATION, due))
                .map(day -> days.isWorkingDay(day) ? day : days.add(day, 1));
    }
}
