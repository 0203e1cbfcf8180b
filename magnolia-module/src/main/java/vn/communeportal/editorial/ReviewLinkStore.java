package vn.communeportal.editorial;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.util.Text;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.JcrTime;
import vn.communeportal.host.Repositories;

/**
 * One-time links by their digests, in workspace {@value Communes#WORKSPACE} under {@code
 * /reviewLinks}, and people's codes under {@code /reviewCodes}; never published. Of two who use a
 * link at once one succeeds.
 */
final class ReviewLinkStore {

    /** After that the history alone knows of a link. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final String LINKS = "reviewLinks";
    private static final String CODES = "reviewCodes";
    private static final String TYPE = "cp:board";
    private static final String WORKSPACE = "workspace";
    private static final String ITEM = "item";
    private static final String LOGIN = "login";
    private static final String REVISION = "revision";
    private static final String EXPIRES_AT = "expiresAt";
    private static final String USED = "used";
    private static final String CODED = "coded";
    private static final String FAILURES = "failures";
    private static final String CODE = "code";

    private final Repositories repositories;

    ReviewLinkStore(Repositories repositories) {
        this.repositories = repositories;
    }

    void add(ReviewLink link, Instant now) {
        repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    Node all = container(session, LINKS);
                    removeOld(all, now);
                    Node node = all.addNode(link.digest(), TYPE);
                    ChangeLog.takeTurn(node);
                    node.setProperty(WORKSPACE, link.type().workspace());
                    node.setProperty(ITEM, link.itemId());
                    node.setProperty(LOGIN, link.login());
                    node.setProperty(REVISION, link.revision());
                    node.setProperty(EXPIRES_AT, JcrTime.of(link.expiresAt()));
                    node.setProperty(USED, false);
                    node.setProperty(CODED, link.isCoded());
                    node.setProperty(FAILURES, 0L);
                    session.save();
                    return null;
                });
    }

    private static void removeOld(Node all, Instant now) throws RepositoryException {
        for (NodeIterator nodes = all.getNodes(); nodes.hasNext(); ) {
            Node node = nodes.nextNode();
            if (JcrTime.read(node, EXPIRES_AT)
                    .filter(end -> end.plus(KEPT).isBefore(now))
                    .isPresent()) {
                node.remove();
            }
        }
    }

    Optional<ReviewLink> find(String digest) {
        return repositories.editing(
                Communes.WORKSPACE,
                session ->
                        session.nodeExists(path(digest))
                                ? Optional.of(read(session.getNode(path(digest))))
                                : Optional.empty());
    }

    private static ReviewLink read(Node node) throws RepositoryException {
        String workspace = node.getProperty(WORKSPACE).getString();
        return new ReviewLink(
                node.getName(),
                ContentTypes.shipped().all().stream()
                        .filter(type -> type.workspace().equals(workspace))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(workspace)),
                node.getProperty(ITEM).getString(),
                node.getProperty(LOGIN).getString(),
                node.getProperty(REVISION).getLong(),
                node.getProperty(EXPIRES_AT).getDate().toInstant(),
                node.getProperty(USED).getBoolean(),
                node.getProperty(CODED).getBoolean(),
                node.getProperty(FAILURES).getLong());
    }

    /** Whether the link is this caller's to use: once. */
    boolean take(String digest) {
        return changed(digest, true);
    }

    /** The link was taken, but nothing came of it. */
    void giveBack(String digest) {
        changed(digest, false);
    }

    private boolean changed(String digest, boolean used) {
        return repositories.changing(
                Communes.WORKSPACE,
                path(digest),
                false,
                session -> {
                    Node node = session.getNode(path(digest));
                    ChangeLog.takeTurn(node);
                    if (node.getProperty(USED).getBoolean() == used) {
                        return false;
                    }
                    node.setProperty(USED, used);
                    session.save();
                    return true;
                });
    }

    /** Counts a wrong code; of several at once each counts. */
    void countFailure(String digest) {
        boolean counted = false;
        while (!counted) {
            counted =
                    repositories.changing(
                            Communes.WORKSPACE,
                            path(digest),
                            false,
                            session -> {
                                Node node = session.getNode(path(digest));
                                ChangeLog.takeTurn(node);
                                node.setProperty(
                                        FAILURES, node.getProperty(FAILURES).getLong() + 1);
                                session.save();
                                return true;
                            });
        }
    }

    void remove(String digest) {
        repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    session.getNode(path(digest)).remove();
                    session.save();
                    return null;
                });
    }

    /** What is kept of the person's code; empty if they have set none. */
    Optional<String> code(String login) {
        return repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    String path = "/" + CODES + "/" + Text.escapeIllegalJcrChars(login);
                    return session.nodeExists(path)
                            ? Optional.of(session.getNode(path).getProperty(CODE).getString())
                            : Optional.empty();
                });
    }

    void setCode(String login, String kept) {
        repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    Node all = container(session, CODES);
                    String name = Text.escapeIllegalJcrChars(login);
                    Node node = all.hasNode(name) ? all.getNode(name) : all.addNode(name, TYPE);
                    node.setProperty(CODE, kept);
                    session.save();
                    return null;
                });
    }

    private static String path(String digest) {
        return "/" + LINKS + "/" + digest;
    }

    private static Node container(Session session, String name) throws RepositoryException {
        Node root = session.getRootNode();
        return root.hasNode(name) ? root.getNode(name) : root.addNode(name, TYPE);
    }
}
