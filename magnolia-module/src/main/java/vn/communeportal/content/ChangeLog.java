package vn.communeportal.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

/**
 * The changes of a record that is no item, such as a commune's settings or its boards: appended,
 * never changed, and never published. Their number is the record's revision: whoever changes it
 * says which one they saw. Two who append at once cannot both save. Saves nothing.
 */
public final class ChangeLog {

    /** Publishing leaves nodes of this type behind. */
    private static final String LOG = "cp:board";

    private static final String ENTRY = "cp:caseEntry";
    private static final String ENTRY_NAME = "change";

    private ChangeLog() {}

    /** How often the record was changed. */
    public static long revision(Node record, String log) throws RepositoryException {
        return record.hasNode(log) ? record.getNode(log).getNodes().getSize() : 0;
    }

    /** Appends an entry that says who and when; the caller adds what. */
    public static Node append(Node record, String log, String login, Instant now)
            throws RepositoryException {
        Node entries = record.hasNode(log) ? record.getNode(log) : record.addNode(log, LOG);
        Node entry = entries.addNode(ENTRY_NAME + entries.getNodes().getSize(), ENTRY);
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
