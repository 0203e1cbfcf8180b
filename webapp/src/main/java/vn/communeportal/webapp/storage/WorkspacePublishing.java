package vn.communeportal.webapp.storage;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.nodetype.NodeType;
import org.apache.jackrabbit.core.NodeImpl;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.host.JcrWork;
import vn.communeportal.host.Publishing;
import vn.communeportal.host.PublishingException;
import vn.communeportal.host.Repositories;
import vn.communeportal.host.UncheckedRepositoryException;

/**
 * Publishes from a workspace to its citizens' side in the same repository. Nodes keep their
 * identifiers; files are not copied, since both sides share one file store. One publication at a
 * time: two that meet in a folder would otherwise fail.
 */
public final class WorkspacePublishing implements Publishing {

    private final Repositories repositories;
    private final Lock oneAtATime = new ReentrantLock();

    public WorkspacePublishing(Repositories repositories) {
        this.repositories = repositories;
    }

    @Override
    public void publish(String workspace, String path) throws PublishingException {
        publishAll(workspace, List.of(path));
    }

    /** All in one save. */
    @Override
    public void publishAll(String workspace, List<String> paths) throws PublishingException {
        change(
                "publish " + workspace + ":" + String.join(", ", paths),
                () ->
                        repositories.editing(
                                workspace,
                                source ->
                                        repositories.published(
                                                workspace,
                                                target -> {
                                                    for (String path : paths) {
                                                        replace(source.getNode(path), target);
                                                    }
                                                    target.save();
                                                    return null;
                                                })));
    }

    @Override
    public void unpublish(String workspace, String path, String identifier)
            throws PublishingException {
        JcrWork<Void> removal =
                session -> {
                    Node node = find(session, identifier);
                    if (node != null) {
                        node.remove();
                        session.save();
                    }
                    return null;
                };
        change(
                "unpublish " + workspace + ":" + path,
                () -> repositories.published(workspace, removal));
    }

    private void change(String what, Runnable work) throws PublishingException {
        oneAtATime.lock();
        try {
            work.run();
        } catch (UncheckedRepositoryException e) {
            throw new PublishingException("Cannot " + what, e);
        } finally {
            oneAtATime.unlock();
        }
    }

    private static void replace(Node source, Session target) throws RepositoryException {
        Node node = find(target, source.getIdentifier());
        if (target.nodeExists(source.getPath())
                && (node == null || !node.getPath().equals(source.getPath()))) {
            // Another item had this path before and is gone from the boards' side.
            target.getNode(source.getPath()).remove();
        }
        if (node == null) {
            node = add(source, parentOf(source, target));
        } else if (!node.getPath().equals(source.getPath())) {
            parentOf(source, target);
            target.move(node.getPath(), source.getPath());
        }
        clear(node);
        fill(node, source);
    }

    private static Node parentOf(Node source, Session target) throws RepositoryException {
        String parent = source.getParent().getPath();
        return "/".equals(parent) ? target.getRootNode() : Items.folder(target, parent);
    }

    private static Node find(Session session, String identifier) throws RepositoryException {
        try {
            return session.getNodeByIdentifier(identifier);
        } catch (ItemNotFoundException e) {
            return null;
        }
    }

    private static Node add(Node source, Node parent) throws RepositoryException {
        return ((NodeImpl) parent)
                .addNodeWithUuid(
                        source.getName(),
                        source.getPrimaryNodeType().getName(),
                        source.getIdentifier());
    }

    private static void clear(Node node) throws RepositoryException {
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (!property.getDefinition().isProtected()) {
                property.remove();
            }
        }
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (isCarried(child)) {
                child.remove();
            }
        }
    }

    private static void fill(Node target, Node source) throws RepositoryException {
        for (NodeType mixin : source.getMixinNodeTypes()) {
            target.addMixin(mixin.getName());
        }
        for (PropertyIterator properties = source.getProperties(); properties.hasNext(); ) {
            copy(properties.nextProperty(), target);
        }
        for (NodeIterator children = source.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (isCarried(child)) {
                fill(add(child, target), child);
            }
        }
    }

    /**
     * Whether a child belongs to what its parent publishes: parts and files do; cases and boards
     * stay behind, pages below a page are published by themselves.
     */
    private static boolean isCarried(Node child) throws RepositoryException {
        return child.isNodeType(ItemNodes.PART) || child.isNodeType(ItemNodes.RESOURCE);
    }

    private static void copy(Property property, Node target) throws RepositoryException {
        if (property.getDefinition().isProtected()) {
            return;
        }
        if (property.isMultiple()) {
            target.setProperty(property.getName(), property.getValues(), property.getType());
        } else {
            target.setProperty(property.getName(), property.getValue());
        }
    }
}
