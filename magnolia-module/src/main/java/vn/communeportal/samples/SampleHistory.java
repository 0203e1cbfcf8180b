package vn.communeportal.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.ContentType;
import vn.communeportal.editorial.Cases;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.Transition;

/**
 * Tells how a sample item came to be where it is: who wrote, took, sent on, approved it, and when.
 */
final class SampleHistory {

    /** Hours before the last step at which each of the steps before it was done. */
    private static final int[] HOURS = {26, 25, 6, 3, 1, 0};

    private final SampleBoard board;
    private final List<String> editors;

    SampleHistory(SampleBoard board) {
        this.board = board;
        this.editors = board.logins(Role.EDITOR);
    }

    /**
     * Opens the item's case and takes it as far as the state.
     *
     * @param to a state on the straight way to <em>published</em>, or <em>returned</em> or
     *     <em>scheduled</em>
     * @param time of the last step
     */
    void tell(Node item, ContentType type, State to, Instant time, SampleRandom random)
            throws RepositoryException {
        String author = random.oneOf(board.logins(Role.CONTRIBUTOR));
        Cases.open(item, author, before(time, 0));
        tell(item, type, to, time, author, random);
    }

    /** The same for an item that has its case, in its author's hands. */
    void tell(
            Node item, ContentType type, State to, Instant time, String author, SampleRandom random)
            throws RepositoryException {
        if (to == State.DRAFT) {
            return;
        }
        String editor = random.oneOf(editors);
        String head = approver(random);
        note(item, type, Transition.SUBMIT, State.SUBMITTED, author, null, before(time, 1));
        if (to == State.SUBMITTED) {
            return;
        }
        if (to == State.RETURNED) {
            Cases.note(
                    item,
                    type,
                    Transition.RETURN,
                    State.RETURNED,
                    editor,
                    "Đề nghị bổ sung ảnh và ghi rõ số người tham gia.",
                    author,
                    time);
            return;
        }
        note(item, type, Transition.CLAIM, State.IN_EDITING, editor, editor, before(time, 2));
        if (to == State.IN_EDITING) {
            return;
        }
        note(item, type, Transition.SEND_TO_REVIEW, State.IN_REVIEW, editor, null, before(time, 3));
        if (to == State.IN_REVIEW) {
            return;
        }
        note(item, type, Transition.APPROVE, State.APPROVED, head, null, before(time, 4));
        if (to == State.SCHEDULED) {
            note(item, type, Transition.SCHEDULE, to, head, null, time);
        } else if (to == State.PUBLISHED) {
            note(item, type, Transition.PUBLISH, to, publisher(head), null, time);
        }
    }

    private String approver(SampleRandom random) {
        List<String> deputies = board.logins(Role.DEPUTY_HEAD);
        return random.percent(60) || deputies.isEmpty()
                ? board.logins(Role.HEAD).get(0)
                : random.oneOf(deputies);
    }

    private String publisher(String head) {
        return board.logins(Role.SECRETARY).stream().findFirst().orElse(head);
    }

    private static void note(
            Node item,
            ContentType type,
            Transition transition,
            State to,
            String login,
            String assignee,
            Instant time)
            throws RepositoryException {
        Cases.note(item, type, transition, to, login, "", assignee, time);
    }

    private static Instant before(Instant time, int step) {
        return time.minus(Duration.ofHours(HOURS[step]));
    }
}
