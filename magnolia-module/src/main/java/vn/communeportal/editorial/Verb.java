package vn.communeportal.editorial;

import java.util.EnumMap;
import java.util.Map;
import javax.jcr.RepositoryException;

/**
 * What one transition does to a case, beyond its state, its revision and its history, which {@link
 * EditorialDesk} changes for all.
 */
interface Verb {

    /** Acts; everything that must hold has been checked. */
    void act(CaseEdit edit) throws RepositoryException;

    /** The verb of each transition. */
    static Verb of(Transition transition) {
        return Registry.VERBS.get(transition);
    }

    /** One verb a transition. */
    final class Registry {

        private static final Map<Transition, Verb> VERBS = new EnumMap<>(Transition.class);

        /** Of what is an entry in the history and changes nothing. */
        private static final Verb NOTHING_MORE = edit -> {};

        static {
            VERBS.put(Transition.EDIT, new Edit());
            VERBS.put(Transition.SUBMIT, new Submit());
            VERBS.put(Transition.ASSIGN, new Assign());
            VERBS.put(Transition.CLAIM, new Claim());
            VERBS.put(Transition.SEND_TO_REVIEW, new SendToReview());
            VERBS.put(Transition.RETURN, new Return());
            VERBS.put(Transition.REJECT, new Reject());
            VERBS.put(Transition.APPROVE, new Approve());
            VERBS.put(Transition.SCHEDULE, new Schedule());
            VERBS.put(Transition.UNSCHEDULE, new Unschedule());
            VERBS.put(Transition.PUBLISH, new Publish());
            VERBS.put(Transition.PUBLISH_BY_EXCEPTION, new PublishByException());
            VERBS.put(Transition.CONFIRM_EXCEPTION, new ConfirmException());
            VERBS.put(Transition.CORRECT, new Correct());
            VERBS.put(Transition.DISCARD_CORRECTION, new DiscardCorrection());
            VERBS.put(Transition.WITHDRAW, new Withdraw());
            VERBS.put(Transition.ARCHIVE, new Archive());
            VERBS.put(Transition.REOPEN, new Reopen());
            VERBS.put(Transition.ESCALATE, new Escalate());
            VERBS.put(Transition.EXPIRE, new Expire());
            VERBS.put(Transition.WAIVE_CHECKS, new WaiveChecks());
            VERBS.put(Transition.ENCLOSE, NOTHING_MORE);
            VERBS.put(Transition.SEND_REVIEW_LINK, NOTHING_MORE);
            VERBS.put(Transition.NOTE_REVIEW_LINK, NOTHING_MORE);
        }

        private Registry() {}
    }
}
