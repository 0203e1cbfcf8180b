package vn.communeportal.editorial;

import static vn.communeportal.editorial.Party.ADMINISTRATOR;
import static vn.communeportal.editorial.Party.ASSIGNEE;
import static vn.communeportal.editorial.Party.DEPUTY_HEAD;
import static vn.communeportal.editorial.Party.EDITOR;
import static vn.communeportal.editorial.Party.HEAD;
import static vn.communeportal.editorial.Party.SCHEDULER;
import static vn.communeportal.editorial.Party.SECRETARY;
import static vn.communeportal.editorial.Requirement.ACTOR_EDITS;
import static vn.communeportal.editorial.Requirement.ASSIGNEE_EDITS;
import static vn.communeportal.editorial.Requirement.CONTENT_IN_ORDER;
import static vn.communeportal.editorial.Requirement.ENCLOSURE_GIVEN;
import static vn.communeportal.editorial.Requirement.EXCEPTION_OPEN;
import static vn.communeportal.editorial.Requirement.EXPIRED;
import static vn.communeportal.editorial.Requirement.LIVE;
import static vn.communeportal.editorial.Requirement.NOBODY_ELSE_CAN_APPROVE;
import static vn.communeportal.editorial.Requirement.NOT_A_WRITER;
import static vn.communeportal.editorial.Requirement.NOT_ESCALATED;
import static vn.communeportal.editorial.Requirement.NOT_LIVE;
import static vn.communeportal.editorial.Requirement.NOT_THE_EXCEPTION_MAKER;
import static vn.communeportal.editorial.Requirement.PUBLICATION_DONE;
import static vn.communeportal.editorial.Requirement.REASON_GIVEN;
import static vn.communeportal.editorial.Requirement.TIME_AHEAD;
import static vn.communeportal.editorial.Requirement.TIME_REACHED;
import static vn.communeportal.editorial.Requirement.WAIVER_GIVEN;
import static vn.communeportal.editorial.State.APPROVED;
import static vn.communeportal.editorial.State.ARCHIVED;
import static vn.communeportal.editorial.State.DRAFT;
import static vn.communeportal.editorial.State.IN_EDITING;
import static vn.communeportal.editorial.State.IN_REVIEW;
import static vn.communeportal.editorial.State.PUBLISHED;
import static vn.communeportal.editorial.State.REJECTED;
import static vn.communeportal.editorial.State.RETURNED;
import static vn.communeportal.editorial.State.SCHEDULED;
import static vn.communeportal.editorial.State.SUBMITTED;
import static vn.communeportal.editorial.State.WITHDRAWN;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The workflow: from which state each transition leads where, who may, what must hold. At most one
 * rule for a transition in a state. Four eyes and the exception for small boards follow the boards'
 * own rules of procedure (decisions such as 161/QĐ-UBND of 19/6/2023), whose process of editing,
 * control by the head and publication all five reports describe.
 */
public final class TransitionTable {

    /** What the table says of one transition in one state. */
    public static final class Rule {

        private final Transition transition;
        private final State from;
        private final State to;
        private final Set<Party> parties;
        private final Set<Requirement> requirements;

        private Rule(
                Transition transition,
                State from,
                State to,
                Set<Party> parties,
                Set<Requirement> requirements) {
            this.transition = transition;
            this.from = from;
            this.to = to;
            this.parties = Collections.unmodifiableSet(parties);
            this.requirements = Collections.unmodifiableSet(requirements);
        }

        public Transition transition() {
            return transition;
        }

        public State from() {
            return from;
        }

        public State to() {
            return to;
        }

        /** Any of these may. */
        public Set<Party> parties() {
            return parties;
        }

        /** All of these must hold. */
        public Set<Requirement> requirements() {
            return requirements;
        }
    }

    private static final List<Rule> RULES =
            new Builder()
                    .on(Transition.EDIT)
                    .from(DRAFT, RETURNED, IN_EDITING)
                    .staying()
                    .by(ASSIGNEE)
                    .must()
                    .on(Transition.SUBMIT)
                    .from(DRAFT, RETURNED)
                    .to(SUBMITTED)
                    .by(ASSIGNEE)
                    .must(CONTENT_IN_ORDER, NOT_LIVE)
                    .on(Transition.CLAIM)
                    .from(SUBMITTED)
                    .to(IN_EDITING)
                    .by(EDITOR, SECRETARY, DEPUTY_HEAD, HEAD)
                    .must()
                    .on(Transition.ASSIGN)
                    .from(SUBMITTED, IN_EDITING, RETURNED)
                    .to(IN_EDITING)
                    .by(SECRETARY, DEPUTY_HEAD, HEAD)
                    .must(ASSIGNEE_EDITS)
                    .on(Transition.SEND_TO_REVIEW)
                    .from(IN_EDITING, RETURNED)
                    .to(IN_REVIEW)
                    .by(ASSIGNEE)
                    .must(ACTOR_EDITS, CONTENT_IN_ORDER)
                    .on(Transition.RETURN)
                    .from(SUBMITTED)
                    .to(RETURNED)
                    .by(EDITOR, SECRETARY, DEPUTY_HEAD, HEAD)
                    .must(REASON_GIVEN)
                    .on(Transition.RETURN)
                    .from(IN_EDITING)
                    .to(RETURNED)
                    .by(ASSIGNEE, SECRETARY)
                    .must(REASON_GIVEN, ACTOR_EDITS, NOT_LIVE)
                    .on(Transition.RETURN)
                    .from(IN_REVIEW, APPROVED)
                    .to(RETURNED)
                    .by(DEPUTY_HEAD, HEAD)
                    .must(REASON_GIVEN)
                    .on(Transition.REJECT)
                    .from(SUBMITTED, IN_EDITING)
                    .to(REJECTED)
                    .by(SECRETARY, DEPUTY_HEAD, HEAD)
                    .must(REASON_GIVEN, NOT_LIVE)
                    .on(Transition.REJECT)
                    .from(IN_REVIEW)
                    .to(REJECTED)
                    .by(DEPUTY_HEAD, HEAD)
                    .must(REASON_GIVEN, NOT_LIVE)
                    .on(Transition.APPROVE)
                    .from(IN_REVIEW)
                    .to(APPROVED)
                    .by(DEPUTY_HEAD, HEAD)
                    .must(NOT_A_WRITER, CONTENT_IN_ORDER)
                    .on(Transition.SCHEDULE)
                    .from(APPROVED)
                    .to(SCHEDULED)
                    .by(SECRETARY, DEPUTY_HEAD, HEAD)
                    .must(TIME_AHEAD)
                    .on(Transition.UNSCHEDULE)
                    .from(SCHEDULED)
                    .to(APPROVED)
                    .by(SECRETARY, DEPUTY_HEAD, HEAD)
                    .must()
                    .on(Transition.PUBLISH)
                    .from(APPROVED)
                    .to(PUBLISHED)
                    .by(SECRETARY, DEPUTY_HEAD, HEAD)
                    .must(TIME_REACHED, CONTENT_IN_ORDER)
                    .on(Transition.PUBLISH)
                    .from(SCHEDULED)
                    .to(PUBLISHED)
                    .by(SCHEDULER)
                    .must(TIME_REACHED, CONTENT_IN_ORDER)
                    .on(Transition.PUBLISH_BY_EXCEPTION)
                    .from(IN_REVIEW)
                    .to(PUBLISHED)
                    .by(DEPUTY_HEAD, HEAD)
                    .must(REASON_GIVEN, NOBODY_ELSE_CAN_APPROVE, TIME_REACHED, CONTENT_IN_ORDER)
                    .on(Transition.CONFIRM_EXCEPTION)
                    .from(PUBLISHED)
                    .staying()
                    .by(EDITOR, SECRETARY, DEPUTY_HEAD, HEAD)
                    .must(EXCEPTION_OPEN, NOT_THE_EXCEPTION_MAKER)
                    .on(Transition.CORRECT)
                    .from(PUBLISHED)
                    .to(IN_EDITING)
                    .by(EDITOR, SECRETARY, DEPUTY_HEAD, HEAD)
                    .must(LIVE, PUBLICATION_DONE)
                    .on(Transition.DISCARD_CORRECTION)
                    .from(IN_EDITING, RETURNED)
                    .to(PUBLISHED)
                    .by(ASSIGNEE, SECRETARY, DEPUTY_HEAD, HEAD)
                    .must(LIVE)
                    .on(Transition.DISCARD_CORRECTION)
                    .from(IN_REVIEW, APPROVED)
                    .to(PUBLISHED)
                    .by(DEPUTY_HEAD, HEAD)
                    .must(LIVE)
                    .on(Transition.WITHDRAW)
                    .from(PUBLISHED, IN_EDITING, RETURNED, IN_REVIEW, APPROVED, SCHEDULED)
                    .to(WITHDRAWN)
                    .by(DEPUTY_HEAD, HEAD)
                    .must(REASON_GIVEN, LIVE)
                    .on(Transition.ARCHIVE)
                    .from(DRAFT, RETURNED)
                    .to(ARCHIVED)
                    .by(ASSIGNEE, SECRETARY, DEPUTY_HEAD, HEAD)
                    .must(NOT_LIVE)
                    .on(Transition.ARCHIVE)
                    .from(REJECTED, WITHDRAWN)
                    .to(ARCHIVED)
                    .by(SECRETARY, DEPUTY_HEAD, HEAD, ADMINISTRATOR)
                    .must()
                    .on(Transition.REOPEN)
                    .from(REJECTED, WITHDRAWN, ARCHIVED)
                    .to(IN_EDITING)
                    .by(SECRETARY, DEPUTY_HEAD, HEAD)
                    .must(PUBLICATION_DONE)
                    .on(Transition.ESCALATE)
                    .from(SUBMITTED, IN_EDITING, IN_REVIEW, RETURNED, APPROVED)
                    .staying()
                    .by(SCHEDULER)
                    .must(NOT_ESCALATED)
                    .on(Transition.EXPIRE)
                    .from(PUBLISHED)
                    .staying()
                    .by(SCHEDULER)
                    .must(LIVE, EXPIRED)
                    .on(Transition.WAIVE_CHECKS)
                    .from(DRAFT, SUBMITTED, IN_EDITING, IN_REVIEW, RETURNED, APPROVED, SCHEDULED)
                    .staying()
                    .by(DEPUTY_HEAD, HEAD)
                    .must(REASON_GIVEN, WAIVER_GIVEN)
                    .on(Transition.ENCLOSE)
                    .from(DRAFT, SUBMITTED, IN_EDITING, IN_REVIEW, RETURNED, APPROVED)
                    .staying()
                    .by(ASSIGNEE, SECRETARY, DEPUTY_HEAD, HEAD)
                    .must(ENCLOSURE_GIVEN)
                    .on(Transition.SEND_REVIEW_LINK)
                    .from(IN_REVIEW)
                    .staying()
                    .by(SECRETARY, DEPUTY_HEAD, HEAD)
                    .must()
                    .on(Transition.NOTE_REVIEW_LINK)
                    .from(State.values())
                    .staying()
                    .by(SCHEDULER)
                    .must(REASON_GIVEN)
                    .rules;

    private TransitionTable() {}

    /** All rules. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** What the table says of the transition in the state; empty if it is not possible there. */
    public static Optional<Rule> rule(Transition transition, State from) {
        return RULES.stream()
                .filter(rule -> rule.transition == transition && rule.from == from)
                .findFirst();
    }

    /** Lets the table be read line by line. */
    private static final class Builder {

        private final List<Rule> rules = new ArrayList<>();
        private Transition transition;
        private List<State> from;
        private State to;
        private Set<Party> parties;

        Builder on(Transition next) {
            transition = next;
            return this;
        }

        Builder from(State... states) {
            from = List.of(states);
            return this;
        }

        Builder to(State state) {
            to = state;
            return this;
        }

        Builder staying() {
            to = null;
            return this;
        }

        Builder by(Party... some) {
            parties = EnumSet.copyOf(List.of(some));
            return this;
        }

        Builder must(Requirement... some) {
            Set<Requirement> requirements = EnumSet.noneOf(Requirement.class);
            requirements.addAll(List.of(some));
            for (State state : from) {
                rules.add(
                        new Rule(
                                transition, state, to == null ? state : to, parties, requirements));
            }
            return this;
        }
    }
}
