package vn.communeportal.magnolia.contentapp;

import info.magnolia.repository.RepositoryManager;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Field;

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
                        : begin(session.getRootNode(), form.type());
        return new FormSession(session, node);
    }

    private static Node begin(Node root, ContentType type) throws RepositoryException {
        Node node = root.addNode(NEW, type.nodeType());
        for (Field field : type.fields()) {
            if (field.beginning().isPresent()) {
                node.setProperty(field.name(), field.beginning().get());
            }
        }
        return node;
    }

    Node node() {
        return node;
    }

    void close() {
        session.logout();
    }
}
