package vn.communeportal.editorial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentComparison;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Items;
import vn.communeportal.content.JcrTime;

/**
 * Versions in a case's node. They are copies of our own rather than JCR versions, because a copy is
 * part of the same save as state and history, and is the same on every host; the bytes of files are
 * shared by the repository's data store.
 */
final class Versions {

    private static final String CONTENT = "content";
    private static final String TIME = "time";
    private static final String LOGIN = "login";
    private static final String PUBLISHED = "published";

    private Versions() {}

    /**
     * Keeps the content as a version, unless the newest one holds the same; notes if it is
     * published with that.
     */
    static void keep(
            Node caseNode,
            ContentType type,
            Content content,
            Instant time,
            String login,
            boolean published)
            throws RepositoryException {
        Node versions = CaseNodes.child(caseNode, CaseNodes.VERSIONS);
        Node newest = last(versions);
        if (newest == null || !ContentComparison.of(type, read(type, newest), content).isEmpty()) {
            newest =
                    versions.addNode(
                            "version" + (versions.getNodes().getSize() + 1), CaseNodes.ENTRY_TYPE);
            newest.setProperty(TIME, JcrTime.of(time));
            newest.setProperty(LOGIN, login);
            newest.setProperty(PUBLISHED, false);
            Items.copy(type, content, newest.addNode(CONTENT, CaseNodes.ENTRY_TYPE));
        }
        if (published) {
            newest.setProperty(PUBLISHED, true);
        }
    }

    /** Oldest first. */
    static List<Version> all(Node caseNode, ContentType type) throws RepositoryException {
        List<Version> versions = new ArrayList<>();
        if (caseNode.hasNode(CaseNodes.VERSIONS)) {
            int number = 1;
            for (NodeIterator nodes = caseNode.getNode(CaseNodes.VERSIONS).getNodes();
                    nodes.hasNext();
                    number++) {
                Node node = nodes.nextNode();
                versions.add(
                        new Version(
                                number,
                                node.getProperty(TIME).getDate().toInstant(),
                                node.getProperty(LOGIN).getString(),
                                node.getProperty(PUBLISHED).getBoolean(),
                                read(type, node)));
            }
        }
        return versions;
    }

    /**
     * What citizens see.
     *
     * @throws IllegalStateException if it was never published
     */
    static Content live(Node caseNode, ContentType type) throws RepositoryException {
        return all(caseNode, type).stream()
                .filter(Version::isPublished)
                .reduce((one, later) -> later)
                .orElseThrow(() -> new IllegalStateException("Never published"))
                .content();
    }

    private static Content read(ContentType type, Node version) throws RepositoryException {
        return Items.readCopy(type, version.getNode(CONTENT));
    }

    private static Node last(Node versions) throws RepositoryException {
        Node last = null;
        for (NodeIterator nodes = versions.getNodes(); nodes.hasNext(); ) {
            last = nodes.nextNode();
        }
        return last;
    }
}
