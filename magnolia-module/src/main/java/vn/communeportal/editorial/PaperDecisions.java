package vn.communeportal.editorial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.ContentType;
import vn.communeportal.text.Vietnamese;

/**
 * Records what a head decided on paper. The secretary records it, with a scan of the signed sheet;
 * the history has both, who recorded and who decided. Four eyes hold for both: neither may have
 * written what is approved. Who decided is told.
 */
@Singleton
public final class PaperDecisions {

    private static final Set<Transition> ON_PAPER =
            EnumSet.of(Transition.APPROVE, Transition.RETURN, Transition.REJECT);

    private final EditorialDesk desk;
    private final Notices notices;
    private final Clock clock;

    @Inject
    public PaperDecisions(EditorialDesk desk, Notices notices, Clock clock) {
        this.desk = desk;
        this.notices = notices;
        this.clock = clock;
    }

    /** Whether the person could record a decision about the item as it is. */
    public boolean mayRecord(String login, CaseFile file) {
        Actor actor = desk.capacities(login, file.item().commune()).get(0);
        return actor.mayAct()
                && actor.has(Role.SECRETARY)
                && file.subject().state() == State.IN_REVIEW
                && !deciders(file.item().commune(), login).isEmpty();
    }

    /** Logins of those who may have signed: heads and deputy heads in their own right. */
    public Set<String> deciders(String commune, String recorder) {
        Roster roster = desk.roster(commune);
        Set<String> logins = new TreeSet<>(roster.members());
        Predicate<String> signs =
                login -> roster.ownRolesOf(login).stream().anyMatch(Role::isApproving);
        logins.removeIf(signs.negate().or(recorder::equals));
        return logins;
    }

    /**
     * Approves, returns or rejects as was decided on paper.
     *
     * @param seen revision of the case that the person has before their eyes
     * @throws TransitionRefusedException with all reasons; nothing was changed then
     */
    public CaseFile record(
            String login, ContentType type, String id, long seen, PaperDecision decision)
            throws TransitionRefusedException {
        CaseFile file =
                desk.open(login, type, id)
                        .orElseThrow(
                                () ->
                                        new TransitionRefusedException(
                                                List.of(Objection.of("notFound"))));
        Enclosure sheet =
                new Enclosure(
                        Enclosure.Kind.DECISION,
                        decision.decidedOn(),
                        decision.decider(),
                        decision.scan());
        List<Objection> objections = objections(login, file, decision, sheet);
        if (!objections.isEmpty()) {
            throw new TransitionRefusedException(objections);
        }
        Roster roster = desk.roster(file.item().commune());
        Set<Role> deciding = EnumSet.copyOf(roster.ownRolesOf(decision.decider()));
        deciding.removeIf(role -> !role.isApproving());
        Actor recorder =
                Actor.of(login, file.item().commune(), EnumSet.of(Role.SECRETARY))
                        .inPlaceOf(decision.decider(), deciding)
                        .by(Means.PAPER);
        CaseFile after =
                desk.performAs(
                        recorder,
                        type,
                        id,
                        TransitionRequest.of(decision.transition())
                                .seen(seen)
                                .because(decision.remark())
                                .enclosing(sheet));
        notices.tellRecorded(decision.decider(), after);
        return after;
    }

    private List<Objection> objections(
            String login, CaseFile file, PaperDecision decision, Enclosure sheet) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        List<Objection> objections = new ArrayList<>();
        Actor actor = desk.capacities(login, file.item().commune()).get(0);
        if (!actor.mayAct() || !actor.has(Role.SECRETARY)) {
            objections.add(Objection.of("notYours"));
        }
        if (!ON_PAPER.contains(decision.transition())) {
            objections.add(Objection.of("notInThisState"));
        }
        if (!deciders(file.item().commune(), login).contains(decision.decider())) {
            objections.add(Objection.of("paperDeciderUnknown"));
        }
        if (!ReviewSheet.isOf(file, decision.sheetCode())) {
            objections.add(Objection.of("paperOtherVersion"));
        }
        if (decision.decidedOn() != null
                && decision.decidedOn()
                        .isBefore(
                                LocalDate.ofInstant(
                                        file.subject().stateSince(), Vietnamese.ZONE))) {
            objections.add(Objection.of("paperSignedBefore"));
        }
        objections.addAll(sheet.objections(today));
        return objections;
    }
}
