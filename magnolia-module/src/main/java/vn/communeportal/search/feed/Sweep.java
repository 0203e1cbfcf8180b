package vn.communeportal.search.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.host.Repositories;
import vn.communeportal.search.Fingerprint;

/**
 * Compares the whole index with the repository, in small steps between which other work can be
 * done: what happened while nobody listened is made good. For one thread.
 */
final class Sweep {

    private static final String ROOT = "/";
    private static final int CHECKED_AT_ONCE = 200;

    private final Repositories repositories;
    private final Feeder feeder;
    private final Iterator<ContentType> types;
    private final Deque<String> folders = new ArrayDeque<>();
    private ContentType type;

    /** Fingerprints by identifier of what the index has and the sweep has not met yet. */
    private Map<String, String> unseen = Map.of();

    Sweep(Repositories repositories, Feeder feeder, List<ContentType> types) {
        this.repositories = repositories;
        this.feeder = feeder;
        this.types = types.iterator();
    }

    static Sweep ofAll(Repositories repositories, Feeder feeder) {
        return new Sweep(repositories, feeder, ContentTypes.shipped().all());
    }

    /**
     * Does a part of the work.
     *
     * @return whether there is more
     */
    boolean step() {
        if (!folders.isEmpty()) {
            compare(folders.pop());
        } else if (!unseen.isEmpty()) {
            checkUnseen();
        } else if (types.hasNext()) {
            type = types.next();
            unseen = new HashMap<>(feeder.index().fingerprints(type.name()));
            folders.push(ROOT);
        } else {
            return false;
        }
        return true;
    }

    private void compare(String folder) {
        Set<String> changed =
                repositories.published(
                        type.workspace(),
                        session -> {
                            Set<String> ids = new LinkedHashSet<>();
                            if (session.nodeExists(folder)) {
                                for (NodeIterator nodes = session.getNode(folder).getNodes();
                                        nodes.hasNext(); ) {
                                    Node node = nodes.nextNode();
                                    if (node.isNodeType(type.nodeType())) {
                                        String known = unseen.remove(node.getIdentifier());
                                        if (!Fingerprint.of(node).equals(known)) {
                                            ids.add(node.getIdentifier());
                                        }
                                    } else if (Feeder.isFolder(node)) {
                                        folders.push(node.getPath());
                                    }
                                }
                            }
                            return ids;
                        });
        feeder.refresh(type, changed);
    }

    /** What was not met may have moved behind the sweep's back: only the repository knows. */
    private void checkUnseen() {
        Set<String> some = new LinkedHashSet<>();
        for (Iterator<String> ids = unseen.keySet().iterator();
                ids.hasNext() && some.size() < CHECKED_AT_ONCE; ) {
            some.add(ids.next());
            ids.remove();
        }
        feeder.refresh(type, some);
    }
}
