package vn.communeportal.search.feed;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.search.FileTexts;
import vn.communeportal.search.IndexedItem;
import vn.communeportal.search.SearchIndex;

/**
 * Makes an index agree with the repository, place by place. Every step reads what is there at that
 * moment, so that steps may be repeated, and their order does not matter. For one thread.
 */
final class Feeder {

    private final Side side;
    private final Clock clock;
    private final FileTexts files;
    private final SearchIndex index;

    Feeder(Side side, Clock clock, FileTexts files, SearchIndex index) {
        this.side = side;
        this.clock = clock;
        this.files = files;
        this.index = index;
    }

    SearchIndex index() {
        return index;
    }

    /** Brings up to date what is or was at these paths. */
    void follow(ContentType type, Collection<String> paths) {
        side.read(
                type.workspace(),
                session -> {
                    Set<String> ids = new LinkedHashSet<>();
                    for (String path : paths) {
                        Optional<Node> item = itemAround(session, type, path);
                        if (item.isPresent()) {
                            ids.add(item.get().getIdentifier());
                            // Of an item that had this path before.
                            ids.addAll(index.below(type.name(), path));
                        } else {
                            addDifferences(ids, session, type, path);
                        }
                    }
                    refresh(session, type, ids);
                    return null;
                });
    }

    /** Items that came to a folder or left it. What only changed is told by a path of its own. */
    private void addDifferences(Set<String> ids, Session session, ContentType type, String path)
            throws RepositoryException {
        Set<String> known = new LinkedHashSet<>(index.below(type.name(), path));
        Set<String> there = new LinkedHashSet<>();
        if (session.nodeExists(path)) {
            collect(session.getNode(path), type, there);
        }
        known.stream().filter(id -> !there.contains(id)).forEach(ids::add);
        there.stream().filter(id -> !known.contains(id)).forEach(ids::add);
    }

    /** Brings these items up to date, be they there or gone. */
    void refresh(ContentType type, Set<String> ids) {
        side.read(
                type.workspace(),
                session -> {
                    refresh(session, type, ids);
                    return null;
                });
    }

    /** The item that a path is in; the path need not exist. */
    private static Optional<Node> itemAround(Session session, ContentType type, String path)
            throws RepositoryException {
        for (String at = path; at.length() > 1; at = at.substring(0, at.lastIndexOf('/'))) {
            if (session.nodeExists(at) && session.getNode(at).isNodeType(type.nodeType())) {
                return Optional.of(session.getNode(at));
            }
        }
        return Optional.empty();
    }

    /** All items below a folder. */
    private static void collect(Node folder, ContentType type, Set<String> ids)
            throws RepositoryException {
        for (NodeIterator nodes = folder.getNodes(); nodes.hasNext(); ) {
            Node node = nodes.nextNode();
            if (node.isNodeType(type.nodeType())) {
                ids.add(node.getIdentifier());
            } else if (isFolder(node)) {
                collect(node, type, ids);
            }
        }
    }

    /** Whether items may be below. */
    static boolean isFolder(Node node) throws RepositoryException {
        return node.isNodeType(ItemNodes.FOLDER);
    }

    private void refresh(Session session, ContentType type, Set<String> ids)
            throws RepositoryException {
        Set<String> dependent = new LinkedHashSet<>();
        for (String id : ids) {
            List<String> numbers = new ArrayList<>(index.changedNumbers(id));
            Optional<Node> node = find(session, id);
            Optional<IndexedItem> item =
                    node.isPresent() && node.get().isNodeType(type.nodeType())
                            ? side.item(type, node.get(), clock.instant(), files)
                            : Optional.empty();
            item.ifPresent(its -> numbers.addAll(its.changedNumbers()));
            put(id, item);
            for (String number : numbers) {
                dependent.addAll(index.numbered(number));
            }
        }
        dependent.removeAll(ids);
        for (String id : dependent) {
            Optional<Node> node = find(session, id);
            put(
                    id,
                    node.isPresent()
                            ? side.item(type, node.get(), clock.instant(), files)
                            : Optional.empty());
        }
    }

    private void put(String id, Optional<IndexedItem> item) {
        if (item.isPresent()) {
            index.put(item.get());
        } else {
            index.remove(id);
        }
    }

    private static Optional<Node> find(Session session, String id) throws RepositoryException {
        try {
            return Optional.of(session.getNodeByIdentifier(id));
        } catch (ItemNotFoundException e) {
            return Optional.empty();
        }
    }
}
