package vn.communeportal.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemKeys;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.host.Repositories;

/**
 * All items of one kind on the citizens' side. They are read when they are first asked for; after
 * that what has changed is read before the next answer, so that an answer knows every save that
 * returned before the question. Thread-safe.
 */
final class Shelves {

    private static final Logger log = LoggerFactory.getLogger(Shelves.class);

    private final Repositories repositories;
    private final ContentType type;
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final AtomicLong version = new AtomicLong(1);
    private volatile long readVersion;
    private volatile Map<String, Shelf> byCommune;

    Shelves(Repositories repositories, ContentType type) {
        this.repositories = repositories;
        this.type = type;
    }

    /**
     * Notes that something at the path, or below it, is not as it was.
     *
     * @param path of any node of the workspace
     */
    void change(String path) {
        changed.add(path);
        version.incrementAndGet();
    }

    /** What the commune has now. */
    Shelf of(String commune) {
        Map<String, Shelf> current = readVersion == version.get() ? byCommune : refresh();
        return current.getOrDefault(commune, Shelf.EMPTY);
    }

    private synchronized Map<String, Shelf> refresh() {
        long current = version.get();
        if (readVersion != current) {
            List<String> paths = new ArrayList<>(changed);
            try {
                changed.removeAll(paths);
                byCommune =
                        repositories.published(
                                type.workspace(),
                                session ->
                                        byCommune == null
                                                ? readAll(session)
                                                : read(session, paths));
                readVersion = current;
            } catch (RuntimeException e) {
                changed.addAll(paths);
                throw e;
            }
        }
        return byCommune;
    }

    private Map<String, Shelf> readAll(Session session) throws RepositoryException {
        long start = System.nanoTime();
        Map<Object, Object> known = new HashMap<>();
        List<ItemKeys> items = new ArrayList<>();
        collect(session.getRootNode(), items, known);
        Map<String, List<ItemKeys>> sorted = new HashMap<>();
        for (ItemKeys item : items) {
            sorted.computeIfAbsent(item.commune(), commune -> new ArrayList<>()).add(item);
        }
        Map<String, Shelf> shelves = new HashMap<>();
        sorted.forEach((commune, its) -> shelves.put(commune, new Shelf(its)));
        log.info(
                "{} published items of kind {} read in {} ms",
                items.size(),
                type,
                (System.nanoTime() - start) / 1_000_000);
        return shelves;
    }

    private Map<String, Shelf> read(Session session, List<String> paths)
            throws RepositoryException {
        Map<String, Map<String, ItemKeys>> changedShelves = new HashMap<>();
        Set<String> done = new HashSet<>();
        for (String path : paths) {
            String item = itemAround(session, path);
            if (item.isEmpty()) {
                item = path;
            }
            if (item.length() > 1 && done.add(item)) {
                Map<String, ItemKeys> shelf =
                        changedShelves.computeIfAbsent(
                                Item.communeOf(item),
                                commune ->
                                        new HashMap<>(
                                                byCommune
                                                        .getOrDefault(commune, Shelf.EMPTY)
                                                        .byPath()));
                replace(session, item, shelf);
            }
        }
        Map<String, Shelf> shelves = new HashMap<>(byCommune);
        changedShelves.forEach((commune, items) -> shelves.put(commune, new Shelf(items.values())));
        return shelves;
    }

    /** Path of the item that a node is or belongs to; empty if it is around items, or gone. */
    private String itemAround(Session session, String path) throws RepositoryException {
        for (String at = path; at.length() > 1; at = at.substring(0, at.lastIndexOf('/'))) {
            if (session.nodeExists(at) && session.getNode(at).isNodeType(type.nodeType())) {
                return at;
            }
        }
        return "";
    }

    /** Makes the shelf have what is at the path and below it now. */
    private void replace(Session session, String path, Map<String, ItemKeys> shelf)
            throws RepositoryException {
        boolean wasItem = shelf.remove(path) != null;
        boolean exists = session.nodeExists(path);
        boolean isItem = exists && session.getNode(path).isNodeType(type.nodeType());
        if (!wasItem && !isItem) {
            shelf.keySet().removeIf(other -> other.startsWith(path + "/"));
        }
        if (exists) {
            List<ItemKeys> items = new ArrayList<>();
            collect(session.getNode(path), items, null);
            items.forEach(item -> shelf.put(item.path(), item));
        }
    }

    /**
     * @param known values that have been read already, to share them; may be null
     */
    private void collect(Node node, List<ItemKeys> items, Map<Object, Object> known)
            throws RepositoryException {
        if (node.isNodeType(type.nodeType())) {
            items.add(
                    ItemKeys.read(
                            type,
                            node,
                            value ->
                                    known == null
                                            ? value
                                            : known.computeIfAbsent(value, same -> same)));
            return;
        }
        if (node.getDepth() > 0 && !node.isNodeType(ItemNodes.FOLDER)) {
            return;
        }
        for (NodeIterator nodes = node.getNodes(); nodes.hasNext(); ) {
            collect(nodes.nextNode(), items, known);
        }
    }
}
