package vn.communeportal.engagement.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.UniqueNodes;
import vn.communeportal.engagement.privacy.PrivacyLog;

/**
 * Where things lie in the workspace of what citizens send. Everything is found by its path, never
 * by a query, so that nothing anybody typed is ever part of one.
 *
 * <ul>
 *   <li>{@code /submissions/1f/1fc2…}: what is known of a submission, and its content until it is
 *       acknowledged
 *   <li>{@code /codes/9a/9a07…}: which submission a code's hash belongs to
 *   <li>{@code /waiting/2026112113/25/1fc2…}: which submissions nobody has acknowledged
 *   <li>{@code /outgoing/2026112113/25/1fc2…}: about which of them citizens are to be told
 * </ul>
 *
 * <p>Saves nothing.
 */
final class IntakeNodes {

    static final String WORKSPACE = PrivacyLog.WORKSPACE;

    private static final String TYPE = "cp:intake";
    private static final String SUBMISSIONS = "submissions";
    private static final String CODES = "codes";
    private static final String OF = "submission";
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("yyyyMMddHH").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("mm").withZone(ZoneOffset.UTC);

    private IntakeNodes() {}

    static Optional<Node> find(Session session, UUID id) throws RepositoryException {
        String path = "/" + SUBMISSIONS + "/" + half(id.toString()) + "/" + id;
        return session.nodeExists(path) ? Optional.of(session.getNode(path)) : Optional.empty();
    }

    static Node add(Session session, UUID id, String codeHash) throws RepositoryException {
        String name = id.toString();
        Node node = UniqueNodes.add(folder(session, SUBMISSIONS, half(name)), name, TYPE);
        UniqueNodes.add(folder(session, CODES, half(codeHash)), codeHash, TYPE)
                .setProperty(OF, name);
        return node;
    }

    static Optional<Node> byCode(Session session, String codeHash) throws RepositoryException {
        String path = "/" + CODES + "/" + half(codeHash) + "/" + codeHash;
        return session.nodeExists(path)
                ? find(session, UUID.fromString(session.getNode(path).getProperty(OF).getString()))
                : Optional.empty();
    }

    static void remove(Node submission, String codeHash) throws RepositoryException {
        Session session = submission.getSession();
        String path = "/" + CODES + "/" + half(codeHash) + "/" + codeHash;
        if (session.nodeExists(path)) {
            session.getNode(path).remove();
        }
        submission.remove();
    }

    /** All of them, in no order. */
    static List<Node> all(Session session) throws RepositoryException {
        List<Node> all = new ArrayList<>();
        if (session.nodeExists("/" + SUBMISSIONS)) {
            for (Node half : children(session.getNode("/" + SUBMISSIONS))) {
                all.addAll(children(half));
            }
        }
        return all;
    }

    /** Puts a mark into a queue, which is in order of time. */
    static Node mark(Session session, String queue, Instant time, String name)
            throws RepositoryException {
        Node minute = child(folder(session, queue, HOUR.format(time)), MINUTE.format(time));
        return child(minute, name);
    }

    /** The mark, if it is there. */
    static Optional<Node> marked(Session session, String queue, Instant time, String name)
            throws RepositoryException {
        String path =
                "/" + queue + "/" + HOUR.format(time) + "/" + MINUTE.format(time) + "/" + name;
        return session.nodeExists(path) ? Optional.of(session.getNode(path)) : Optional.empty();
    }

    /** The marks of a queue in the order of their minutes, at most so many. */
    static List<Node> marks(Session session, String queue, int most) throws RepositoryException {
        List<Node> marks = new ArrayList<>();
        if (session.nodeExists("/" + queue)) {
            for (Node hour : inOrder(session.getNode("/" + queue))) {
                for (Node minute : inOrder(hour)) {
                    for (Node mark : children(minute)) {
                        if (marks.size() == most) {
                            return marks;
                        }
                        marks.add(mark);
                    }
                }
            }
        }
        return marks;
    }

    static long count(Session session, String queue) throws RepositoryException {
        long count = 0;
        if (session.nodeExists("/" + queue)) {
            for (Node hour : children(session.getNode("/" + queue))) {
                for (Node minute : children(hour)) {
                    count += minute.getNodes().getSize();
                }
            }
        }
        return count;
    }

    /** Removes a mark, and with the last one of an hour that is over the hour. */
    static void unmark(Node mark, Instant now) throws RepositoryException {
        Node minute = mark.getParent();
        Node hour = minute.getParent();
        mark.remove();
        if (!minute.hasNodes() && hour.getName().compareTo(HOUR.format(now)) < 0) {
            minute.remove();
            if (!hour.hasNodes()) {
                hour.remove();
            }
        }
    }

    /** Makes the folders below the root, saved, if they are not there. */
    static void makeTops(Session session) throws RepositoryException {
        for (String top : List.of(SUBMISSIONS, CODES, IntakeStore.WAITING, IntakeStore.OUTGOING)) {
            UniqueNodes.makeTop(session, top, TYPE);
        }
    }

    private static Node folder(Session session, String top, String name)
            throws RepositoryException {
        return child(session.getRootNode().getNode(top), name);
    }

    private static Node child(Node parent, String name) throws RepositoryException {
        return parent.hasNode(name) ? parent.getNode(name) : UniqueNodes.add(parent, name, TYPE);
    }

    static List<Node> children(Node node) throws RepositoryException {
        List<Node> children = new ArrayList<>();
        for (NodeIterator nodes = node.getNodes(); nodes.hasNext(); ) {
            children.add(nodes.nextNode());
        }
        return children;
    }

    private static List<Node> inOrder(Node node) throws RepositoryException {
        List<Node> children = children(node);
        List<String> names = new ArrayList<>();
        for (Node child : children) {
            names.add(child.getName());
        }
        names.sort(null);
        List<Node> sorted = new ArrayList<>();
        for (String name : names) {
            sorted.add(node.getNode(name));
        }
        return sorted;
    }

    private static String half(String name) {
        return name.substring(0, 2);
    }
}
