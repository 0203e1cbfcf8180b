package vn.communeportal.templating;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.content.JcrTime;
import vn.communeportal.content.Section;
import vn.communeportal.host.Repositories;

/**
 * Every public address of a commune: its pages in both languages, and its visible items. Reading
 * them takes seconds where there are very many, so that they are kept for {@value #MINUTES}
 * minutes. Thread-safe.
 */
public final class SitemapEntries {

    private static final int MINUTES = 10;

    private final PublicItems items;
    private final Repositories repositories;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    public SitemapEntries(PublicItems items, Repositories repositories, Clock clock) {
        this.items = items;
        this.repositories = repositories;
        this.clock = clock;
    }

    List<SitemapEntry> of(Commune commune) {
        Instant now = clock.instant();
        Kept before = kept.get(commune.id());
        if (before != null && before.until.isAfter(now)) {
            return before.entries;
        }
        List<SitemapEntry> entries = pages(commune);
        for (ContentType type : ContentTypes.shipped().all()) {
            entries.addAll(
                    repositories.published(
                            type.workspace(), session -> items(session, commune, type)));
        }
        kept.put(commune.id(), new Kept(now.plus(Duration.ofMinutes(MINUTES)), entries));
        return entries;
    }

    private List<SitemapEntry> pages(Commune commune) {
        Set<String> hidden = new HashSet<>();
        commune.sections().stream()
                .filter(Section::isHidden)
                .forEach(its -> hidden.add(its.slug()));
        return repositories.published(
                PageTree.WORKSPACE,
                session -> {
                    List<SitemapEntry> pages = new ArrayList<>();
                    add(pages, PortalRoutes.home(commune.id()));
                    if (session.nodeExists("/" + commune.id())) {
                        for (NodeIterator nodes = session.getNode("/" + commune.id()).getNodes();
                                nodes.hasNext(); ) {
                            Node page = nodes.nextNode();
                            if (isShown(page) && !hidden.contains(page.getName())) {
                                add(pages, PortalRoutes.page(commune.id(), page.getName()));
                            }
                        }
                    }
                    return pages;
                });
    }

    private static boolean isShown(Node page) throws RepositoryException {
        return page.isNodeType(PageTree.PAGE)
                && !PageTree.isInternal(page.getName())
                && !page.getName().equals(PageTree.SEARCH);
    }

    private static void add(List<SitemapEntry> pages, PortalAddress address) {
        pages.add(new SitemapEntry(address.path(), null));
        pages.add(new SitemapEntry(address.inEnglish(true).path(), null));
    }

    private List<SitemapEntry> items(Session session, Commune commune, ContentType type)
            throws RepositoryException {
        // The first published of a name has the bare address, shown or not: see PublicItems.
        Map<String, String> firstOfName = new HashMap<>();
        for (Seen seen : seen(session, ItemQuery.of(commune.id(), type))) {
            firstOfName.putIfAbsent(seen.slug, seen.id);
        }
        List<SitemapEntry> entries = new ArrayList<>();
        for (Seen seen : seen(session, items.query(commune, type))) {
            Optional<Section> section = commune.section(seen.section);
            boolean own = section.filter(its -> its.contentType().equals(type.name())).isPresent();
            PortalAddress address =
                    PortalRoutes.item(
                            commune.id(),
                            section.map(Section::slug).orElse(PortalRoutes.NO_SECTION),
                            seen.slug,
                            seen.id,
                            !own || !seen.id.equals(firstOfName.get(seen.slug)));
            entries.add(new SitemapEntry(address.inEnglish(seen.english).path(), seen.changed));
        }
        return entries;
    }

    private static List<Seen> seen(Session session, ItemQuery query) throws RepositoryException {
        return Items.list(
                        session,
                        query.orderBy(ItemNodes.PUBLISHED_AT, true).page(1, Integer.MAX_VALUE),
                        Seen::new)
                .items();
    }

    /** What an address needs of an item. */
    private static final class Seen {

        private final String id;
        private final String slug;
        private final String section;
        private final boolean english;
        private final LocalDate changed;

        private Seen(Node node) throws RepositoryException {
            id = node.getIdentifier();
            slug = node.getName();
            section = text(node, ItemNodes.SECTION);
            english = text(node, "language").equals(PageLanguage.ENGLISH);
            changed = JcrTime.read(node, ItemNodes.MODIFIED_AT).map(Formats::dayOf).orElse(null);
        }

        private static String text(Node node, String property) throws RepositoryException {
            return node.hasProperty(property) ? node.getProperty(property).getString() : "";
        }
    }

    private static final class Kept {

        private final Instant until;
        private final List<SitemapEntry> entries;

        private Kept(Instant until, List<SitemapEntry> entries) {
            this.until = until;
            this.entries = List.copyOf(entries);
        }
    }
}
