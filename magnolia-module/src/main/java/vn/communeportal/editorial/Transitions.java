package vn.communeportal.editorial;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Item;
import vn.communeportal.host.Repositories;
import vn.communeportal.host.UncheckedRepositoryException;

/**
 * Says which transitions of a case are possible and carries them out, for actors of whom {@link
 * EditorialDesk} has found out what they may be.
 */
final class Transitions {

    private final Repositories repositories;
    private final StoredCases cases;
    private final Screening screening;
    private final Publications publications;
    private final Notices notices;
    private final Clock clock;

    Transitions(
            Repositories repositories,
            StoredCases cases,
            Screening screening,
            Publications publications,
            Notices notices,
            Clock clock) {
        this.repositories = repositories;
        this.cases = cases;
        this.screening = screening;
        this.publications = publications;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * What the case's state offers in one of the capacities, in the order of {@link Transition}.
     */
    Set<Transition> offered(CaseFile file, List<Actor> capacities, Roster roster) {
        EditorialRules rules =
                new EditorialRules(
                        file.subject(),
                        file.item().type(),
                        file.item().content(),
                        roster,
                        clock.instant());
        Set<Transition> offered = EnumSet.noneOf(Transition.class);
        for (Transition transition : Transition.values()) {
            if (capacities.stream().anyMatch(actor -> rules.offers(transition, actor))) {
                offered.add(transition);
            }
        }
        return offered;
    }

    /** Everything that speaks against the request now; empty if nothing does. Changes nothing. */
    List<Objection> objections(
            CaseFile file, TransitionRequest request, List<Actor> capacities, Roster roster) {
        TransitionAttempt attempt = attempt(file, request, capacities, roster);
        attempt.decide(file);
        return attempt.objections();
    }

    /**
     * Carries out a transition of a case that there is.
     *
     * @return the item and its case afterwards
     * @throws TransitionRefusedException with all reasons; nothing was changed then
     */
    CaseFile perform(
            ContentType type,
            String id,
            TransitionRequest request,
            List<Actor> capacities,
            Roster roster)
            throws TransitionRefusedException {
        CaseFile before = cases.find(type, id).orElseThrow();
        TransitionAttempt attempt = attempt(before, request, capacities, roster);
        boolean publish;
        try {
            publish = repositories.changing(type.workspace(), id, attempt::in);
        } catch (UncheckedRepositoryException e) {
            if (!e.isCollision()) {
                throw e;
            }
            throw new TransitionRefusedException(List.of(Objection.of("changedMeanwhile")));
        }
        if (!attempt.objections().isEmpty()) {
            throw new TransitionRefusedException(attempt.objections());
        }
        if (publish) {
            publications.carryOver(type, id);
        }
        CaseFile after = cases.find(type, id).orElseThrow();
        notices.tell(attempt.actor(), before.subject(), after, request, roster);
        return after;
    }

    /** Outside any save: the checks may take seconds. */
    private TransitionAttempt attempt(
            CaseFile file, TransitionRequest request, List<Actor> capacities, Roster roster) {
        Item item = file.item();
        return new TransitionAttempt(
                item,
                request,
                capacities,
                roster,
                clock.instant(),
                screening.objections(file, request, cases.waivers(item.type(), item.id())));
    }
}
