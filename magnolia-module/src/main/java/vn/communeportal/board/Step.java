package vn.communeportal.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.Transition;

/** A button of an item: one transition, or approving and publishing in one go. Immutable. */
final class Step {

    /** The first that is offered is what most people come for. */
    private static final List<Transition> BY_IMPORTANCE =
            List.of(
                    Transition.APPROVE,
                    Transition.PUBLISH,
                    Transition.SEND_TO_REVIEW,
                    Transition.SUBMIT,
                    Transition.CLAIM,
                    Transition.CONFIRM_EXCEPTION,
                    Transition.EDIT,
                    Transition.SCHEDULE,
                    Transition.RETURN,
                    Transition.ASSIGN,
                    Transition.PUBLISH_BY_EXCEPTION,
                    Transition.CORRECT,
                    Transition.UNSCHEDULE,
                    Transition.REOPEN,
                    Transition.DISCARD_CORRECTION,
                    Transition.WITHDRAW,
                    Transition.REJECT,
                    Transition.ARCHIVE);

    private static final Set<Transition> TAKING_AWAY =
            EnumSet.of(
                    Transition.DISCARD_CORRECTION,
                    Transition.WITHDRAW,
                    Transition.REJECT,
                    Transition.ARCHIVE);

    private final Transition transition;
    private final boolean publishing;

    private Step(Transition transition, boolean publishing) {
        this.transition = transition;
        this.publishing = publishing;
    }

    static Step of(Transition transition) {
        return new Step(transition, false);
    }

    /**
     * The steps of an item, the most important first.
     *
     * @param offered what the person could do
     */
    static List<Step> of(Set<Transition> offered, CaseFile file, Instant now) {
        List<Step> steps = new ArrayList<>();
        boolean later =
                file.item()
                        .content()
                        .time(ItemNodes.PUBLISH_FROM)
                        .filter(now::isBefore)
                        .isPresent();
        // Who may approve may publish what was approved; see TransitionTable.
        if (offered.contains(Transition.APPROVE) && !later) {
            steps.add(new Step(Transition.APPROVE, true));
        }
        Stream<Transition> ordered = BY_IMPORTANCE.stream().filter(offered::contains);
        steps.addAll(ordered.map(Step::of).collect(Collectors.toList()));
        return Collections.unmodifiableList(steps);
    }

    Transition transition() {
        return transition;
    }

    /** Whether the approved item is published at once. */
    boolean isPublishing() {
        return publishing;
    }

    boolean takesAway() {
        return TAKING_AWAY.contains(transition);
    }

    /** Names the step in keys and styles. */
    String id() {
        return transition.id() + (publishing ? "AndPublish" : "");
    }

    String labelKey() {
        return publishing ? "board.approveAndPublish" : transition.labelKey();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Step
                && transition == ((Step) other).transition
                && publishing == ((Step) other).publishing;
    }

    @Override
    public int hashCode() {
        return Objects.hash(transition, publishing);
    }

    @Override
    public String toString() {
        return id();
    }
}
