package vn.communeportal.editorial;

import java.util.Arrays;

/** What can be done with a case. {@link TransitionTable} says when and by whom. */
public enum Transition {
    EDIT("edit"),
    SUBMIT("submit"),
    ASSIGN("assign"),
    CLAIM("claim"),
    SEND_TO_REVIEW("sendToReview"),
    RETURN("return"),
    REJECT("reject"),
    APPROVE("approve"),
    SCHEDULE("schedule"),
    UNSCHEDULE("unschedule"),
    PUBLISH("publish"),
    PUBLISH_BY_EXCEPTION("publishByException"),
    CONFIRM_EXCEPTION("confirmException"),
    CORRECT("correct"),
    DISCARD_CORRECTION("discardCorrection"),
    WITHDRAW("withdraw"),
    ARCHIVE("archive"),
    REOPEN("reopen"),
    /** The timer tells the head that the case is overdue. */
    ESCALATE("escalate"),
    /** The timer notes that the public version's time is over. */
    EXPIRE("expire"),
    /** Lifts findings of the checks before publication. */
    WAIVE_CHECKS("waiveChecks"),
    /** Keeps a paper with the case. */
    ENCLOSE("enclose"),
    /** Sends somebody who may approve a link by which they decide once. */
    SEND_REVIEW_LINK("sendReviewLink"),
    /** What became of such a link: that it was opened, or why it was refused. */
    NOTE_REVIEW_LINK("noteReviewLink");

    private final String id;

    Transition(String id) {
        this.id = id;
    }

    /**
     * Whether it changes nothing that somebody at work on the case could have seen otherwise: it
     * gets into nobody's way.
     */
    boolean isRemark() {
        return this == ESCALATE
                || this == ENCLOSE
                || this == SEND_REVIEW_LINK
                || this == NOTE_REVIEW_LINK;
    }

    /** As the history stores it. */
    public String id() {
        return id;
    }

    /** Key of the button's text. */
    public String labelKey() {
        return "transition." + id;
    }

    /** Key of what the history says: "returned it". */
    public String pastKey() {
        return "transition." + id + ".past";
    }

    /**
     * @throws IllegalArgumentException if there is no such transition
     */
    public static Transition ofId(String id) {
        return Arrays.stream(values())
                .filter(transition -> transition.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No transition \"" + id + "\""));
    }
}
