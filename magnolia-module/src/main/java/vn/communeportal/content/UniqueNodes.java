package vn.communeportal.content;

import javax.jcr.ItemExistsException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Nodes of which there is one of a name, though several sessions make it at once. A repository
 * alone does not see to that: between its look at the parent and its adding another session's save
 * can come in, and directly below the root it takes two of a name anyway. What is kept in a second
 * one is found by no path.
 */
public final class UniqueNodes {

    private UniqueNodes() {}

    /**
     * Adds a child, unsaved.
     *
     * @throws ItemExistsException if there is one of that name meanwhile; if one is saved later but
     *     before ours, our save fails
     */
    public static Node add(Node parent, String name, String type) throws RepositoryException {
        Node made = parent.addNode(name, type);
        if (made.getIndex() > 1) {
            made.remove();
            throw new ItemExistsException(parent.getPath() + "/" + name);
        }
        return made;
    }

    /**
     * Makes a folder directly below the root, saved, if it is not there. Of several that are made
     * at once the first stays, and there is nothing in the others yet. To be called before anything
     * else is changed in the session.
     */
    public static void makeTop(Session session, String name, String type)
            throws RepositoryException {
        Node root = session.getRootNode();
        if (root.hasNode(name)) {
            return;
        }
        Node made = root.addNode(name, type);
        session.save();
        if (made.getIndex() > 1) {
            made.remove();
            session.save();
        }
    }
}
