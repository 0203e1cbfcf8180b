package vn.communeportal.editorial;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Singleton;

/**
 * What waits for a person in a commune: the cases in which it is this person, or one of a few, who
 * takes the next step.
 */
@Singleton
public final class MyWork {

    /** How long a case may wait in a state before it is overdue. */
    private static final Duration PATIENCE = Duration.ofDays(2);

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
    }

    private final CaseFinder finder;
    private final EditorialDesk desk;
    private final Clock clock;

    @Inject
    public MyWork(CaseFinder finder, EditorialDesk desk, Clock clock) {
        this.finder = finder;
        this.desk = desk;
        this.clock = clock;
    }

    /** Everything that waits for the person, the longest waiting first. */
    public List<WorkItem> of(String login, String commune) {
        List<WorkItem> work = new ArrayList<>();
        CaseView view = new CaseView(desk.roster(commune), desk.actor(login, commune));
        for (CaseFile file : finder.all(commune, new CaseFilter().states(NEXT.keySet()))) {
            NEXT.get(file.subject().state()).stream()
                    .filter(step -> view.offers(file, step))
                    .findFirst()
                    .ifPresent(step -> work.add(item(file, step)));
        }
        for (CaseFile file :
                finder.all(
                        commune, new CaseFilter().states(List.of(State.PUBLISHED)).byException())) {
            Optional.of(Transition.CONFIRM_EXCEPTION)
                    .filter(step -> view.offers(file, step))
                    .ifPresent(step -> work.add(item(file, step)));
        }
        work.sort(Comparator.comparing(WorkItem::waitingSince));
        return work;
    }

    private WorkItem item(CaseFile file, Transition next) {
        return new WorkItem(
                file, next, file.subject().stateSince().plus(PATIENCE).isBefore(clock.instant()));
    }

    /** One person's eyes on many cases. */
    private final class CaseView {

        private final Roster roster;
        private final Actor actor;

        CaseView(Roster roster, Actor actor) {
            this.roster = roster;
            this.actor = actor;
        }

        boolean offers(CaseFile file, Transition transition) {
            return new EditorialRules(
                            file.subject(),
                            file.item().type(),
                            file.item().content(),
                            roster,
                            clock.instant())
                    .offers(transition, actor);
        }
    }
}
