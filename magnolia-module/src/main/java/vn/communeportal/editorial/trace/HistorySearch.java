package vn.communeportal.editorial.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Items;
import vn.communeportal.content.Page;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.History;
import vn.communeportal.editorial.Role;
import vn.communeportal.host.Repositories;

/**
 * The histories of all items of a commune as one, for those who answer for the board: secretary,
 * heads and administrators. Nobody can change anything in them here.
 */
@Singleton
public final class HistorySearch {

    /** An export has no more; a narrower period gives the rest. */
    public static final int MOST = 100_000;

    private static final Comparator<TracedEntry> NEWEST_FIRST =
            Comparator.comparing((TracedEntry traced) -> traced.entry().time())
                    .thenComparing(TracedEntry::number)
                    .reversed();

    private final Repositories repositories;
    private final EditorialDesk desk;

    @Inject
    public HistorySearch(Repositories repositories, EditorialDesk desk) {
        this.repositories = repositories;
        this.desk = desk;
    }

    public boolean mayRead(String login, String commune) {
        Actor actor = desk.actor(login, commune);
        return actor.isAdministrator() || actor.has(Role.SECRETARY) || actor.isApproving();
    }

    /**
     * The entries that the filter lets through, newest first; none for those who may not read them.
     *
     * @param number of the page, the first is 1
     */
    public Page<TracedEntry> find(
            String login, String commune, HistoryFilter filter, int number, int size) {
        int offset = (number - 1) * size;
        if (!mayRead(login, commune)) {
            return new Page<>(List.of(), 0, offset, size);
        }
        List<TracedEntry> entries = new ArrayList<>();
        long total = 0;
        for (ContentType type : ContentTypes.shipped().all()) {
            // Each kind has its own workspace: the first pages of all, merged, hold the page.
            total +=
                    repositories.editing(
                            type.workspace(),
                            session ->
                                    read(
                                            session,
                                            type,
                                            filter.xpath(commune),
                                            offset + size,
                                            entries));
        }
        return new Page<>(
                entries.stream()
                        .sorted(NEWEST_FIRST)
                        .skip(offset)
                        .limit(size)
                        .collect(Collectors.toList()),
                total,
                offset,
                size);
    }

    private static long read(
            Session session, ContentType type, String xpath, int limit, List<TracedEntry> entries)
            throws RepositoryException {
        @SuppressWarnings("deprecation") // XPath is what Jackrabbit 2 pages in its index
        String language = Query.XPATH;
        NodeIterator nodes =
                session.getWorkspace()
                        .getQueryManager()
                        .createQuery(xpath, language)
                        .execute()
                        .getNodes();
        long total = nodes.getSize();
        for (int i = 0; i < limit && nodes.hasNext(); i++) {
            Node entry = nodes.nextNode();
            Node item = History.itemOf(entry);
            entries.add(
                    new TracedEntry(
                            Items.read(type, item),
                            History.read(entry),
                            entry.hasProperty(History.NUMBER)
                                    ? entry.getProperty(History.NUMBER).getLong()
                                    : 0));
        }
        return total;
    }
}
