package vn.communeportal.engagement.matter;

import static vn.communeportal.engagement.SubmissionKind.ERROR_REPORT;
import static vn.communeportal.engagement.SubmissionKind.FEEDBACK;
import static vn.communeportal.engagement.SubmissionKind.INFORMATION_REQUEST;
import static vn.communeportal.engagement.SubmissionKind.OPINION;
import static vn.communeportal.engagement.SubmissionKind.QUESTION;
import static vn.communeportal.engagement.matter.MatterState.ANSWERED;
import static vn.communeportal.engagement.matter.MatterState.FORWARDED;
import static vn.communeportal.engagement.matter.MatterState.IN_PROGRESS;
import static vn.communeportal.engagement.matter.MatterState.PROGRESS_TOLD;
import static vn.communeportal.engagement.matter.MatterState.PROPOSED;
import static vn.communeportal.engagement.matter.MatterState.RECEIVED;
import static vn.communeportal.engagement.matter.MatterState.REFUSED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.communeportal.engagement.SubmissionKind;

/**
 * How matters are worked on: from which state each step leads where, for which kinds, who may, what
 * must hold. Answer, refusal and extension are the head's, as a member's text is: what the board
 * tells a citizen has been seen by two people wherever there are two.
 */
public final class MatterTable {

    /** What the table says of one step. */
    public static final class Rule {

        private final MatterStep step;
        private final Set<MatterState> from;
        private final MatterState to;
        private final Set<SubmissionKind> kinds;
        private final Set<MatterParty> parties;
        private final Set<MatterNeed> needs;

        private Rule(
                MatterStep step,
                Set<MatterState> from,
                MatterState to,
                Set<SubmissionKind> kinds,
                Set<MatterParty> parties,
                MatterNeed... needs) {
            this.step = step;
            this.from = from;
            this.to = to;
            this.kinds = kinds;
            this.parties = parties;
            this.needs = EnumSet.noneOf(MatterNeed.class);
            this.needs.addAll(Arrays.asList(needs));
        }

        public MatterStep step() {
            return step;
        }

        public boolean isFrom(MatterState state) {
            return from.contains(state);
        }

        public boolean isFor(SubmissionKind kind) {
            return kinds.contains(kind);
        }

        /** The state after it. */
        public MatterState to(MatterState before) {
            return to == null ? before : to;
        }

        /** Any of these may. */
        public Set<MatterParty> parties() {
            return EnumSet.copyOf(parties);
        }

        /** All of these must hold. */
        public boolean needs(MatterNeed need) {
            return needs.contains(need);
        }

        Set<MatterNeed> needs() {
            return needs;
        }
    }

    private static final Set<SubmissionKind> ALL =
            EnumSet.of(OPINION, QUESTION, FEEDBACK, ERROR_REPORT, INFORMATION_REQUEST);
    private static final Set<SubmissionKind> REQUEST = EnumSet.of(INFORMATION_REQUEST);
    private static final Set<SubmissionKind> OPINIONS = EnumSet.of(OPINION);
    private static final Set<MatterState> WAITING =
            EnumSet.of(RECEIVED, IN_PROGRESS, FORWARDED, PROGRESS_TOLD);
    private static final Set<MatterState> OPEN =
            EnumSet.of(RECEIVED, IN_PROGRESS, FORWARDED, PROGRESS_TOLD, PROPOSED);
    private static final Set<MatterState> CLOSED = EnumSet.of(ANSWERED, REFUSED);
    private static final Set<MatterParty> EDITING = EnumSet.of(MatterParty.EDITING);
    private static final Set<MatterParty> LEADING = EnumSet.of(MatterParty.LEADING);
    private static final Set<MatterParty> APPROVING = EnumSet.of(MatterParty.APPROVING);
    private static final Set<MatterParty> ASSIGNEE = EnumSet.of(MatterParty.ASSIGNEE);
    private static final Set<MatterParty> CONCERNED =
            EnumSet.of(MatterParty.EDITING, MatterParty.ASSIGNEE);
    private static final Set<MatterParty> ASSIGNEE_OR_LEADING =
            EnumSet.of(MatterParty.ASSIGNEE, MatterParty.LEADING);

    private static final List<Rule> RULES = rules();

    private MatterTable() {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(
                new Rule(
                        MatterStep.TAKE,
                        EnumSet.of(RECEIVED, FORWARDED),
                        IN_PROGRESS,
                        ALL,
                        EDITING));
        rules.add(new Rule(MatterStep.ASSIGN, OPEN, IN_PROGRESS, ALL, LEADING, MatterNeed.MEMBER));
        rules.add(new Rule(MatterStep.FORWARD, WAITING, FORWARDED, ALL, LEADING, MatterNeed.UNIT));
        rules.add(
                new Rule(
                        MatterStep.CALL_COMPLEX,
                        WAITING,
                        null,
                        REQUEST,
                        LEADING,
                        MatterNeed.SIMPLE));
        rules.add(
                new Rule(
                        MatterStep.TELL_PROGRESS,
                        WAITING,
                        PROGRESS_TOLD,
                        EnumSet.of(QUESTION, FEEDBACK, ERROR_REPORT),
                        ASSIGNEE_OR_LEADING,
                        MatterNeed.TEXT,
                        MatterNeed.DAY_AHEAD));
        rules.add(
                new Rule(
                        MatterStep.EXTEND,
                        WAITING,
                        null,
                        REQUEST,
                        APPROVING,
                        MatterNeed.TEXT,
                        MatterNeed.DAY_WITHIN_EXTENSION));
        rules.add(
                new Rule(
                        MatterStep.PROPOSE,
                        EnumSet.of(IN_PROGRESS, FORWARDED, PROGRESS_TOLD, PROPOSED),
                        PROPOSED,
                        ALL,
                        ASSIGNEE,
                        MatterNeed.TEXT));
        rules.add(
                new Rule(
                        MatterStep.RETURN,
                        EnumSet.of(PROPOSED),
                        IN_PROGRESS,
                        ALL,
                        APPROVING,
                        MatterNeed.TEXT));
        rules.add(
                new Rule(
                        MatterStep.ANSWER,
                        EnumSet.of(PROPOSED),
                        ANSWERED,
                        ALL,
                        APPROVING,
                        MatterNeed.TEXT,
                        MatterNeed.NOT_THE_PROPOSER));
        rules.add(
                new Rule(
                        MatterStep.REFUSE,
                        OPEN,
                        REFUSED,
                        ALL,
                        APPROVING,
                        MatterNeed.TEXT,
                        MatterNeed.GROUND));
        rules.add(
                new Rule(
                        MatterStep.SHOW,
                        EnumSet.allOf(MatterState.class),
                        null,
                        OPINIONS,
                        LEADING,
                        MatterNeed.NOT_SHOWN,
                        MatterNeed.NO_PERSONAL_DATA));
        rules.add(
                new Rule(
                        MatterStep.HIDE,
                        EnumSet.allOf(MatterState.class),
                        null,
                        OPINIONS,
                        LEADING,
                        MatterNeed.SHOWN,
                        MatterNeed.TEXT));
        rules.add(
                new Rule(
                        MatterStep.MAKE_ITEM,
                        EnumSet.of(ANSWERED),
                        null,
                        EnumSet.of(QUESTION, FEEDBACK),
                        EDITING,
                        MatterNeed.NO_ITEM));
        rules.add(
                new Rule(
                        MatterStep.NOTE,
                        EnumSet.allOf(MatterState.class),
                        null,
                        ALL,
                        CONCERNED,
                        MatterNeed.TEXT));
        rules.add(
                new Rule(MatterStep.REOPEN, CLOSED, IN_PROGRESS, ALL, APPROVING, MatterNeed.TEXT));
        return List.copyOf(rules);
    }

    /** All rules, one a step, in the order in which people are offered them. */
    public static List<Rule> all() {
        return RULES;
    }

    /** The rule of a step in a state for a kind; empty if there is no such step. */
    public static Optional<Rule> rule(MatterStep step, MatterState state, SubmissionKind kind) {
        return RULES.stream()
                .filter(rule -> rule.step() == step && rule.isFrom(state) && rule.isFor(kind))
                .findFirst();
    }
}
