package vn.communeportal.editorial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentRules;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Problem;
import vn.communeportal.text.Vietnamese;

/**
 * Decides whether a transition may happen, by {@link TransitionTable} alone. Pure: it reads no
 * repository and no clock, and always gives all reasons, not the first.
 */
public final class EditorialRules {

    private final Case subject;
    private final ContentType type;
    private final Content content;
    private final Roster roster;
    private final Instant now;

    /**
     * @param content what the item's fields will hold when the transition happens
     * @param roster who is what in the commune today
     */
    public EditorialRules(
            Case subject, ContentType type, Content content, Roster roster, Instant now) {
        this.subject = subject;
        this.type = type;
        this.content = content;
        this.roster = roster;
        this.now = now;
    }

    /** Everything that speaks against the request; empty if it may happen. */
    public List<Objection> objections(TransitionRequest request, Actor actor) {
        List<Objection> objections = new ArrayList<>();
        if (!actor.commune().equals(subject.commune())) {
            objections.add(Objection.of("otherCommune"));
            return objections;
        }
        if (!actor.mayAct()) {
            objections.add(Objection.of("communeClosed"));
            return objections;
        }
        request.revision()
                .filter(seen -> seen != subject.revision())
                .ifPresent(seen -> objections.add(Objection.of("changedMeanwhile")));
        Optional<TransitionTable.Rule> rule =
                TransitionTable.rule(request.transition(), subject.state());
        if (rule.isEmpty()) {
            objections.add(Objection.of("notInThisState"));
            return objections;
        }
        if (!isParty(rule.get(), actor)) {
            objections.add(Objection.of("notYours"));
        }
        if (request.content().isPresent()
                && request.transition() != Transition.EDIT
                && !mayEdit(actor)) {
            objections.add(Objection.of("mayNotEdit"));
        }
        for (Requirement requirement : rule.get().requirements()) {
            check(requirement, request, actor, objections);
        }
        return objections;
    }

    /**
     * Whether the transition is one that the actor could take in this state, were all else in
     * order: a button to show.
     */
    public boolean offers(Transition transition, Actor actor) {
        return actor.commune().equals(subject.commune())
                && actor.mayAct()
                && TransitionTable.rule(transition, subject.state())
                        .filter(
                                rule ->
                                        isParty(rule, actor)
                                                && standingRequirementsHold(rule, actor))
                        .isPresent();
    }

    private boolean mayEdit(Actor actor) {
        return TransitionTable.rule(Transition.EDIT, subject.state())
                .filter(rule -> isParty(rule, actor))
                .isPresent();
    }

    private boolean isParty(TransitionTable.Rule rule, Actor actor) {
        return rule.parties().stream().anyMatch(party -> party.includes(actor, subject));
    }

    /** Those that no form can mend: who acted before, whether citizens see it. */
    private boolean standingRequirementsHold(TransitionTable.Rule rule, Actor actor) {
        List<Objection> objections = new ArrayList<>();
        for (Requirement requirement : rule.requirements()) {
            switch (requirement) {
                case CONTENT_IN_ORDER:
                case REASON_GIVEN:
                case WAIVER_GIVEN:
                case ENCLOSURE_GIVEN:
                case ASSIGNEE_EDITS:
                case TIME_AHEAD:
                case TIME_REACHED:
                    break;
                default:
                    check(requirement, TransitionRequest.of(rule.transition()), actor, objections);
            }
        }
        return objections.isEmpty();
    }

    private void check(
            Requirement requirement,
            TransitionRequest request,
            Actor actor,
            List<Objection> objections) {
        switch (requirement) {
            case CONTENT_IN_ORDER:
                for (Problem problem : ContentRules.check(type, content)) {
                    objections.add(Objection.of(problem));
                }
                break;
            case REASON_GIVEN:
                require(!request.comment().isBlank(), "reasonMissing", objections);
                break;
            case WAIVER_GIVEN:
                require(
                        request.waiver().filter(waiver -> waiver.isComplete(today())).isPresent(),
                        "waiverIncomplete",
                        objections);
                break;
            case ENCLOSURE_GIVEN:
                objections.addAll(
                        request.enclosure()
                                .map(given -> given.objections(today()))
                                .orElseGet(() -> List.of(Objection.of("enclosureMissing"))));
                break;
            case ACTOR_EDITS:
                require(actor.isEditing(), "notAnEditor", objections);
                break;
            case ASSIGNEE_EDITS:
                require(
                        request.assignee().filter(roster.editors()::contains).isPresent(),
                        "assigneeNotAnEditor",
                        objections);
                break;
            case NOT_A_WRITER:
                require(
                        !subject.writers().contains(actor.login())
                                && actor.principal().filter(subject.writers()::contains).isEmpty(),
                        "ownWork",
                        objections);
                break;
            case NOBODY_ELSE_CAN_APPROVE:
                require(
                        subject.writers().containsAll(roster.approvers()),
                        "somebodyElseCanApprove",
                        objections);
                break;
            case TIME_AHEAD:
                require(
                        request.time().filter(now::isBefore).isPresent(),
                        "timeNotAhead",
                        objections);
                break;
            case TIME_REACHED:
                require(
                        content.time(ItemNodes.PUBLISH_FROM).filter(now::isBefore).isEmpty(),
                        "timeNotReached",
                        objections);
                break;
            case LIVE:
                require(subject.isLive(), "notLive", objections);
                break;
            case NOT_LIVE:
                require(!subject.isLive(), "live", objections);
                break;
            case EXCEPTION_OPEN:
                require(subject.isExceptionOpen(), "noOpenException", objections);
                break;
            case NOT_THE_EXCEPTION_MAKER:
                require(
                        subject.exceptionBy()
                                .filter(
                                        maker ->
                                                maker.equals(actor.login())
                                                        || maker.equals(
                                                                actor.principal().orElse(null)))
                                .isEmpty(),
                        "ownException",
                        objections);
                break;
            case PUBLICATION_DONE:
                require(!subject.isPublicationPending(), "publicationPending", objections);
                break;
            case NOT_ESCALATED:
                require(!subject.isEscalated(), "escalated", objections);
                break;
            case EXPIRED:
                require(
                        subject.expiresAt().filter(end -> !end.isAfter(now)).isPresent(),
                        "notExpired",
                        objections);
                break;
            default:
                throw new IllegalStateException(requirement.name());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, Vietnamese.ZONE);
    }

    private static void require(boolean holds, String key, List<Objection> objections) {
        if (!holds) {
            objections.add(Objection.of(key));
        }
    }
}
