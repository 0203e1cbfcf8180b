package vn.communeportal.editorial.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.CaseFilter;
import vn.communeportal.editorial.CaseFinder;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.EditorialRules;
import vn.communeportal.editorial.Roster;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.Transition;

/**
 * What waits for a person in a commune: the cases in which it is this person, or one of a few, who
 * takes the next step; what is due first, first.
 */
@Singleton
public final class MyWork {

    /** A scheduled item that is not out so long after its time does not come out by itself. */
    private static final Duration STUCK = Duration.ofMinutes(2);

    /**
     * The step that a case in this state waits for; ASSIGNEE-bound ones only for who has the case.
     */
    private static final Map<State, List<Transition>> NEXT = new EnumMap<>(State.class);

    static {
        NEXT.put(State.DRAFT, List.of(Transition.SUBMIT));
        NEXT.put(State.RETURNED, List.of(Transition.SEND_TO_REVIEW, Transition.SUBMIT));
        NEXT.put(State.SUBMITTED, List.of(Transition.CLAIM));
        NEXT.put(State.IN_EDITING, List.of(Transition.SEND_TO_REVIEW));
        NEXT.put(State.IN_REVIEW, List.of(Transition.APPROVE, Transition.PUBLISH_BY_EXCEPTION));
        NEXT.put(State.APPROVED, List.of(Transition.PUBLISH));
        NEXT.put(State.SCHEDULED, List.of(Transition.UNSCHEDULE));
    }

    private final CaseFinder finder;
    private final EditorialDesk desk;
    private final Timetables timetables;
    private final Clock clock;

    @Inject
    public MyWork(CaseFinder finder, EditorialDesk desk, Timetables timetables, Clock clock) {
        this.finder = finder;
        this.desk = desk;
        this.timetables = timetables;
        this.clock = clock;
    }

    /** Everything that waits for the person, the first due first, then the longest waiting. */
    public List<WorkItem> of(String login, String commune) {
        List<WorkItem> work = new ArrayList<>();
        Desk view = new Desk(login, commune);
        for (CaseFile file : finder.all(commune, new CaseFilter().states(NEXT.keySet()))) {
            if (file.subject().state() == State.SCHEDULED && !isStuck(file)) {
                continue;
            }
            NEXT.get(file.subject().state()).stream()
                    .filter(step -> view.offers(file, step))
                    .findFirst()
                    .ifPresent(step -> work.add(view.item(file, step)));
        }
        for (CaseFile file :
                finder.all(
                        commune, new CaseFilter().states(List.of(State.PUBLISHED)).byException())) {
            Optional.of(Transition.CONFIRM_EXCEPTION)
                    .filter(step -> view.offers(file, step))
                    .ifPresent(step -> work.add(view.item(file, step)));
        }
        work.sort(
                Comparator.comparing(
                                (WorkItem item) ->
                                        item.due().map(DueDate::day).orElse(LocalDate.MAX))
                        .thenComparing(WorkItem::waitingSince));
        return work;
    }

    private boolean isStuck(CaseFile file) {
        Instant late = clock.instant().minus(STUCK);
        return file.item().content().time(ItemNodes.PUBLISH_FROM).filter(late::isAfter).isPresent();
    }

    /** One person's eyes on many cases. */
    private final class Desk {

        private final Roster roster;
        private final List<Actor> capacities;
        private final Timetable timetable;
        private final LocalDate today = DueDate.dayOf(clock.instant());

        Desk(String login, String commune) {
            roster = desk.roster(commune);
            capacities = desk.capacities(login, commune);
            timetable = timetables.of(commune);
        }

        boolean offers(CaseFile file, Transition transition) {
            EditorialRules rules =
                    new EditorialRules(
                            file.subject(),
                            file.item().type(),
                            file.item().content(),
                            roster,
                            clock.instant());
            return capacities.stream().anyMatch(actor -> rules.offers(transition, actor));
        }

        WorkItem item(CaseFile file, Transition step) {
            return new WorkItem(
                    file,
                    step,
                    dueDay(timetable, file).map(day -> DueDate.of(day, today)).orElse(null));
        }
    }

    /** The last day on which the case's next step is in time; empty if nothing limits it. */
    static Optional<LocalDate> dueDay(Timetable timetable, CaseFile file) {
        LocalDate since = DueDate.dayOf(file.subject().stateSince());
        if (file.subject().state() == State.SCHEDULED) {
            return file.item().content().time(ItemNodes.PUBLISH_FROM).map(DueDate::dayOf);
        }
        return WaitingStep.of(file.subject().state()).flatMap(step -> timetable.due(step, since));
    }
}
