package vn.communeportal.editorial;

import java.time.Instant;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.content.JcrTime;

/**
 * Opens cases for items that come from elsewhere than a person's form: importers, samples. Saves
 * nothing.
 */
public final class Cases {

    private Cases() {}

    /** Gives the item a case: a draft in its author's hands. */
    public static void open(Node item, String author, Instant now) throws RepositoryException {
        open(item, author, now, "");
    }

    /** The same with what the history says to it. */
    static void open(Node item, String author, Instant now, String remark)
            throws RepositoryException {
        Node node = item.addNode(CaseNodes.CASE, CaseNodes.CASE_TYPE);
        item.setProperty(ItemNodes.STATE, State.DRAFT.id());
        node.setProperty(CaseNodes.AUTHOR, author);
        node.setProperty(CaseNodes.ASSIGNEE, author);
        node.setProperty(CaseNodes.WRITERS, new String[] {author});
        node.setProperty(CaseNodes.REVISION, 0L);
        node.setProperty(CaseNodes.TURN, author);
        node.setProperty(CaseNodes.STATE_SINCE, JcrTime.of(now));
        History.append(
                node, new HistoryEntry(now, author, null, null, State.DRAFT, remark, author));
    }

    /**
     * Notes a step that was taken elsewhere, or is told of a sample: state and history as if {@link
     * EditorialDesk} had done it, without its checks.
     *
     * @param assignee who has the case from then on; null if it waits for whoever takes it
     */
    public static void note(
            Node item,
            ContentType type,
            Transition transition,
            State to,
            String login,
            String comment,
            String assignee,
            Instant time)
            throws RepositoryException {
        Node node = item.getNode(CaseNodes.CASE);
        State from = State.ofId(item.getProperty(ItemNodes.STATE).getString());
        item.setProperty(ItemNodes.STATE, to.id());
        node.setProperty(CaseNodes.ASSIGNEE, assignee);
        node.setProperty(CaseNodes.REVISION, node.getProperty(CaseNodes.REVISION).getLong() + 1);
        node.setProperty(CaseNodes.STATE_SINCE, JcrTime.of(time));
        if (to == State.IN_EDITING) {
            node.setProperty(CaseNodes.EDITOR, assignee);
        }
        if (to == State.PUBLISHED) {
            item.setProperty(ItemNodes.PUBLISHED_AT, JcrTime.of(time));
            node.setProperty(CaseNodes.LIVE, true);
            node.setProperty(CaseNodes.WRITERS, new String[0]);
            Versions.keep(node, type, Items.read(type, item).content(), time, login, true);
        }
        History.append(
                node, new HistoryEntry(time, login, transition, from, to, comment, assignee));
    }

    /** Whether citizens see a version of an item; false if it has no case. */
    public static boolean isLive(Node item) throws RepositoryException {
        return item.hasNode(CaseNodes.CASE) && Case.read(item).isLive();
    }

    /** Login of who made an item; empty if it has no case. */
    public static String authorOf(Node item) throws RepositoryException {
        return item.hasNode(CaseNodes.CASE) ? Case.read(item).author() : "";
    }
}
