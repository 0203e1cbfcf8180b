package vn.communeportal.editorial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import vn.communeportal.content.JcrTime;

/** The history in a case's node: append-only. */
final class History {

    private static final String TIME = "time";
    private static final String LOGIN = "login";
    private static final String TRANSITION = "transition";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String COMMENT = "comment";
    private static final String ASSIGNEE = "assignee";

    private History() {}

    static void append(Node caseNode, HistoryEntry entry) throws RepositoryException {
        Node history = CaseEdit.child(caseNode, CaseNodes.HISTORY);
        Node node = history.addNode("entry" + history.getNodes().getSize(), CaseNodes.ENTRY_TYPE);
        node.setProperty(TIME, JcrTime.of(entry.time()));
        node.setProperty(LOGIN, entry.login());
        node.setProperty(TRANSITION, entry.transition().map(Transition::id).orElse(null));
        node.setProperty(FROM, entry.from().map(State::id).orElse(null));
        node.setProperty(TO, entry.to().id());
        node.setProperty(COMMENT, entry.comment());
        node.setProperty(ASSIGNEE, entry.assignee().orElse(null));
    }

    /** Oldest first. */
    static List<HistoryEntry> read(Node caseNode) throws RepositoryException {
        List<HistoryEntry> entries = new ArrayList<>();
        if (caseNode.hasNode(CaseNodes.HISTORY)) {
            for (NodeIterator nodes = caseNode.getNode(CaseNodes.HISTORY).getNodes();
                    nodes.hasNext(); ) {
                Node node = nodes.nextNode();
                Instant time = node.getProperty(TIME).getDate().toInstant();
                String transition = string(node, TRANSITION);
                String from = string(node, FROM);
                entries.add(
                        new HistoryEntry(
                                time,
                                string(node, LOGIN),
                                transition == null ? null : Transition.ofId(transition),
                                from == null ? null : State.ofId(from),
                                State.ofId(string(node, TO)),
                                string(node, COMMENT),
                                string(node, ASSIGNEE)));
            }
        }
        return entries;
    }

    private static String string(Node node, String property) throws RepositoryException {
        return node.hasProperty(property) ? node.getProperty(property).getString() : null;
    }
}
