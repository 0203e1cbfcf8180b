package vn.communeportal.magnolia;

import java.util.Calendar;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

/** What the author's own notes on a node tell of the public instance. */
final class PublishedState {

    private static final String PUBLISHED = "mgnl:activationStatus";
    private static final String PUBLISHED_AT = "mgnl:lastActivated";

    /** Of a page that was published as the version made at that time. */
    private static final String VERSION_MADE_AT = "mgnl:lastActivatedVersionCreated";

    private static final String CHANGED_AT = "mgnl:lastModified";
    private static final String PAGE = "mgnl:page";

    private PublishedState() {}

    /** Whether the public instance has the node, in this or an older state. */
    static boolean isPublished(Node node) throws RepositoryException {
        return node.hasProperty(PUBLISHED) && node.getProperty(PUBLISHED).getBoolean();
    }

    /** Whether the public instance has the node, and all below it, as they are. */
    static boolean isUnchanged(Node node) throws RepositoryException {
        if (!isPublished(node) || isChangedSince(node, versionOrPublication(node))) {
            return false;
        }
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            if (!isUnchanged(children.nextNode())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isChangedSince(Node node, Calendar time) throws RepositoryException {
        return node.hasProperty(CHANGED_AT) && node.getProperty(CHANGED_AT).getDate().after(time);
    }

    /** Of when the published state is: what is changed while a version is sent is not in it. */
    private static Calendar versionOrPublication(Node node) throws RepositoryException {
        Node page = node;
        while (!page.isNodeType(PAGE) && page.getDepth() > 0) {
            page = page.getParent();
        }
        return page.hasProperty(VERSION_MADE_AT)
                ? page.getProperty(VERSION_MADE_AT).getDate()
                : node.getProperty(PUBLISHED_AT).getDate();
    }
}
