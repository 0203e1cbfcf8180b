package vn.communeportal.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

/**
 * The changes of a record that is no item, such as a commune's settings or its boards: appended,
 * never changed, and never published. Their number is the record's revision: whoever changes it
 * says which one they saw, and takes a turn first, so that of two at once only one can save. Saves
 * nothing.
 */
public final class ChangeLog {

    /** Publishing leaves nodes of this type behind. */
    private static final String LOG = "cp:board";

    private static final String TURN = "cp:turn";
    private static final String ENTRY = "cp:caseEntry";
    private static final String ENTRY_NAME = "change";

    private ChangeLog() {}

    /**
     * Makes the session's save fail if anybody else changes the record from now on. To be called
     * before the revision is read: a session sees what others save while it works. And whoever
     * makes the record takes the first turn: Jackrabbit lets two sessions add the same property,
     * the later one over the earlier.
     */
    public static void takeTurn(Node record) throws RepositoryException {
        record.setProperty(TURN, UUID.randomUUID().toString());
    }

    /** The last turn that was taken; another one says that the record was changed since. */
    public static String turn(Node record) throws RepositoryException {
        return record.hasProperty(TURN) ? record.getProperty(TURN).getString() : "";
    }

    /** How often the record was changed. */
    public static long revision(Node record, String log) throws RepositoryException {
        return record.hasNode(log) ? record.getNode(log).getNodes().getSize() : 0;
    }

    /**
     * Appends an entry that says who and when; the caller adds what.
     *
     * @param revision that was read before anything else of the record
     * @throws javax.jcr.ItemExistsException if somebody else has followed that revision already
     */
    public static Node append(Node record, String log, long revision, String login, Instant now)
            throws RepositoryException {
        Node entries = record.hasNode(log) ? record.getNode(log) : record.addNode(log, LOG);
        Node entry = entries.addNode(ENTRY_NAME + revision, ENTRY);
        entry.setProperty("time", JcrTime.of(now));
        entry.setProperty("login", login);
        return entry;
    }

    /** All entries, oldest first. */
    public static List<Node> entries(Node record, String log) throws RepositoryException {
        List<Node> entries = new ArrayList<>();
        if (record.hasNode(log)) {
            for (NodeIterator nodes = record.getNode(log).getNodes(); nodes.hasNext(); ) {
                entries.add(nodes.nextNode());
            }
        }
        return entries;
    }
}
