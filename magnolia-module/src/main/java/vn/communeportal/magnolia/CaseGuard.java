package vn.communeportal.magnolia;

import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.host.Repositories;

/**
 * Removes cases and boards from a public instance. Our own publishing leaves them behind; but
 * Magnolia's recursive publishing, which an administrator can start elsewhere, takes every
 * descendant that it does not know for an item of its own.
 */
@Singleton
public class CaseGuard {

    private static final Logger log = LoggerFactory.getLogger(CaseGuard.class);

    private final Repositories repositories;

    @Inject
    public CaseGuard(Repositories repositories) {
        this.repositories = repositories;
    }

    /** Removes whatever is there. */
    public void sweep() {
        for (ContentType type : ContentTypes.shipped().all()) {
            repositories.editing(type.workspace(), session -> remove(session, "cp:case"));
        }
        repositories.editing(Communes.WORKSPACE, session -> remove(session, "cp:board"));
    }

    private static Object remove(Session session, String nodeType) throws RepositoryException {
        @SuppressWarnings("deprecation") // XPath: see ItemQuery
        Query query =
                session.getWorkspace()
                        .getQueryManager()
                        .createQuery("//element(*, " + nodeType + ")", Query.XPATH);
        List<String> paths = new ArrayList<>();
        for (NodeIterator nodes = query.execute().getNodes(); nodes.hasNext(); ) {
            Node node = nodes.nextNode();
            paths.add(node.getPath());
        }
        for (String path : paths) {
            // A board inside a removed one is gone already.
            if (session.nodeExists(path)) {
                session.getNode(path).remove();
                log.warn("{} was on the public instance and has been removed: {}", nodeType, path);
            }
        }
        session.save();
        return null;
    }
}
