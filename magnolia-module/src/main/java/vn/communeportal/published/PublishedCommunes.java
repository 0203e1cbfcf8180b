package vn.communeportal.published;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Item;
import vn.communeportal.host.Repositories;

/**
 * The communes of the citizens' side with their settings and sections. A commune that did not
 * change stays the same object. Thread-safe.
 */
final class PublishedCommunes {

    private final Repositories repositories;
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final AtomicLong version = new AtomicLong(1);
    private volatile long readVersion;
    private volatile List<Commune> communes = List.of();

    PublishedCommunes(Repositories repositories) {
        this.repositories = repositories;
    }

    /** Notes that something at the path is not as it was. */
    void change(String path) {
        changed.add(Item.communeOf(path));
        version.incrementAndGet();
    }

    /** In their order. */
    List<Commune> all() {
        return readVersion == version.get() ? communes : refresh();
    }

    Optional<Commune> find(String id) {
        return all().stream().filter(commune -> commune.id().equals(id)).findFirst();
    }

    private synchronized List<Commune> refresh() {
        long current = version.get();
        if (readVersion != current) {
            Set<String> stale = new HashSet<>(changed);
            try {
                changed.removeAll(stale);
                communes =
                        repositories.published(Communes.WORKSPACE, session -> read(session, stale));
                readVersion = current;
            } catch (RuntimeException e) {
                changed.addAll(stale);
                throw e;
            }
        }
        return communes;
    }

    private List<Commune> read(Session session, Set<String> stale) throws RepositoryException {
        List<Commune> read = new ArrayList<>();
        boolean all = stale.contains(Communes.PROVINCE);
        for (NodeIterator nodes = session.getRootNode().getNodes(); nodes.hasNext(); ) {
            String id = nodes.nextNode().getName();
            Optional<Commune> known =
                    all || stale.contains(id)
                            ? Optional.empty()
                            : communes.stream().filter(one -> one.id().equals(id)).findFirst();
            if (known.isPresent()) {
                read.add(known.get());
            } else {
                Communes.find(session, id).ifPresent(read::add);
            }
        }
        return List.copyOf(read);
    }
}
