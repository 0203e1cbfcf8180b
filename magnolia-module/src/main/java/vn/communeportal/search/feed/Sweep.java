package vn.communeportal.search.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.jcr.InvalidItemStateException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;

/**
 * Compares the whole index with the repository, in small steps between which other work can be
 * done: what happened while nobody listened is made good. For one thread.
 */
final class Sweep {

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);

    private static final String ROOT = "/";
    private static final int AT_ONCE = 50;

    private static final long BREATH_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Side side;
    private final Feeder feeder;
    private final Iterator<ContentType> types;
    private final Runnable breath;
    private final Deque<String> folders = new ArrayDeque<>();
    private final Deque<String> changed = new ArrayDeque<>();
    private ContentType type;
    private volatile long met;

    /** Fingerprints by identifier of what the index has and the sweep has not met yet. */
    private Map<String, String> unseen = Map.of();

    private Sweep(Side side, Feeder feeder, List<ContentType> types, Runnable breath) {
        this.side = side;
        this.feeder = feeder;
        this.types = types.iterator();
        this.breath = breath;
    }

    /**
     * @param breath called every now and then, for what must not wait until a step is done
     */
    static Sweep ofAll(Side side, Feeder feeder, Runnable breath) {
        return new Sweep(side, feeder, ContentTypes.shipped().all(), breath);
    }

    /**
     * Does a part of the work.
     *
     * @return whether there is more
     */
    boolean step() {
        if (!changed.isEmpty()) {
            refreshSome();
        } else if (!folders.isEmpty()) {
            compare(folders.pop());
        } else if (!unseen.isEmpty()) {
            // What was not met may have moved behind the sweep's back: only the repository knows.
            changed.addAll(unseen.keySet());
            unseen.clear();
        } else if (types.hasNext()) {
            type = types.next();
            unseen = new HashMap<>(feeder.index().fingerprints(type.name()));
            folders.push(ROOT);
        } else {
            return false;
        }
        return true;
    }

    /** How many items it has been through; any thread may ask. */
    long met() {
        return met;
    }

    private void compare(String folder) {
        side.read(
                type.workspace(),
                session -> {
                    if (session.nodeExists(folder)) {
                        compare(session.getNode(folder).getNodes());
                    }
                    return null;
                });
    }

    private void compare(NodeIterator nodes) throws RepositoryException {
        long breathed = System.nanoTime();
        while (nodes.hasNext()) {
            compare(nodes.nextNode());
            if (System.nanoTime() - breathed > BREATH_NANOS) {
                breath.run();
                breathed = System.nanoTime();
            }
        }
    }

    /** A node that went while its folder is read is told by an event of its own. */
    private void compare(Node node) throws RepositoryException {
        try {
            if (node.isNodeType(type.nodeType())) {
                String known = unseen.remove(node.getIdentifier());
                if (side.fingerprint(node).equals(known)) {
                    met++;
                } else {
                    changed.add(node.getIdentifier());
                }
            } else if (Feeder.isFolder(node)) {
                folders.push(node.getPath());
            }
        } catch (InvalidItemStateException e) {
            log.debug("A node went while it was compared", e);
        }
    }

    private void refreshSome() {
        Set<String> some = new LinkedHashSet<>();
        while (!changed.isEmpty() && some.size() < AT_ONCE) {
            some.add(changed.pop());
        }
        feeder.refresh(type, some);
        met += some.size();
    }
}
