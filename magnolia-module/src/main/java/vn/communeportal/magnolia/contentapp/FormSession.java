package vn.communeportal.magnolia.contentapp;

import info.magnolia.repository.RepositoryManager;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * A session for one open form alone, which is never saved: what a form has written without being
 * saved is seen neither in the tree nor in another form, and is gone when it is closed. It is a
 * system session, since Magnolia's roles let nobody write; {@link FormAccess} has said by then that
 * the person may.
 */
public final class FormSession {

    private static final String NEW = "new";

    private final Session session;
    private final Node node;

    private FormSession(Session session, Node node) {
        this.session = session;
        this.node = node;
    }

    static FormSession open(RepositoryManager repositories, OpenForm form)
            throws RepositoryException {
        Session session = repositories.getSystemSession(form.type().workspace());
        Node node =
                form.id().isPresent()
                        ? session.getNodeByIdentifier(form.id().get())
                        : session.getRootNode().addNode(NEW, form.type().nodeType());
        return new FormSession(session, node);
    }

    Node node() {
        return node;
    }

    void close() {
        session.logout();
    }
}
