package vn.communeportal.templating;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.IncomingRelations;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.content.LegalDocument;
import vn.communeportal.content.Page;
import vn.communeportal.content.Section;
import vn.communeportal.content.Visibility;
import vn.communeportal.content.document.Validity;
import vn.communeportal.host.Repositories;

/**
 * The items that citizens may see, and their addresses. Everything that the portal serves comes
 * through here. Thread-safe.
 *
 * <p><b>Addresses are stable.</b> The item that was published first under a name has the bare
 * address, later ones of that name have the start of their identifier in it. An item that is hidden
 * keeps its address as long as it is on the published side.
 */
public final class PublicItems {

    /** What came by a merger stands behind what was here, so that this keeps its addresses. */
    private static final Comparator<Item> FIRST_PUBLISHED =
            Comparator.comparing((Item item) -> !item.formerCommune().isEmpty())
                    .thenComparing((Item item) -> item.publishedAt().orElse(Instant.MAX))
                    .thenComparing(Item::path);

    private static final int SAME_NAME = 100;

    private final Repositories repositories;
    private final Clock clock;

    @Inject
    public PublicItems(Repositories repositories, Clock clock) {
        this.repositories = repositories;
        this.clock = clock;
    }

    public List<Commune> communes() {
        return repositories.published(Communes.WORKSPACE, Communes::all);
    }

    public Optional<Commune> commune(String id) {
        return repositories.published(Communes.WORKSPACE, session -> Communes.find(session, id));
    }

    /** A query for visible items of a kind, newest first; the caller narrows it. */
    public ItemQuery query(Commune commune, ContentType type) {
        return ItemQuery.of(commune.id(), type).visibleAt(clock.instant());
    }

    /**
     * @param query one that {@link #query} began
     */
    public Page<Item> list(ContentType type, ItemQuery query) {
        return repositories.published(type.workspace(), session -> Items.list(session, query));
    }

    /**
     * @param query one that {@link #query} began
     */
    public long count(ContentType type, ItemQuery query) {
        return repositories.published(type.workspace(), session -> Items.count(session, query));
    }

    /** What the commune's other documents do to this one. */
    public List<Validity.Change> changes(Commune commune, LegalDocument document) {
        ContentType type = ContentTypes.shipped().named(ContentTypes.LEGAL_DOCUMENT);
        return repositories.published(
                type.workspace(),
                session -> IncomingRelations.to(session, commune.id(), document, clock.instant()));
    }

    public boolean isVisible(Item item) {
        return Visibility.isVisible(item, clock.instant());
    }

    /**
     * The item at an address. It is visible, or withdrawn with a notice: then only title and notice
     * may be shown.
     */
    public Optional<Item> find(Commune commune, PortalAddress address) {
        Optional<Section> section = commune.sectionBySlug(address.pageName());
        List<ContentType> types = new ArrayList<>(ContentTypes.shipped().all());
        types.sort(
                Comparator.comparing(
                        type ->
                                section.filter(its -> its.contentType().equals(type.name()))
                                        .isEmpty()));
        for (ContentType type : types) {
            Optional<Item> item =
                    repositories.published(
                            type.workspace(),
                            session -> findNamed(session, type, commune, address.itemName()));
            if (item.isPresent()) {
                return item.filter(this::isShown);
            }
        }
        return Optional.empty();
    }

    /** The item with this identifier, if it is a visible one of this commune. */
    public Optional<Item> visible(Commune commune, String id) {
        for (ContentType type : ContentTypes.shipped().all()) {
            Optional<Item> item =
                    repositories.published(
                            type.workspace(),
                            session -> Items.find(session, type, commune.id(), id));
            if (item.isPresent()) {
                return item.filter(this::isVisible);
            }
        }
        return Optional.empty();
    }

    /** The address of an item. */
    public PortalAddress address(Commune commune, Item item) {
        return addresses(commune, List.of(item)).get(item.id());
    }

    /** The addresses of items of one kind, by their identifiers. */
    public Map<String, PortalAddress> addresses(Commune commune, List<Item> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        ContentType type = items.get(0).type();
        return repositories.published(
                type.workspace(),
                session -> {
                    Map<String, PortalAddress> addresses = new LinkedHashMap<>();
                    for (Item item : items) {
                        addresses.put(item.id(), address(session, commune, item));
                    }
                    return addresses;
                });
    }

    /**
     * The commune that has what a merged one had: its successor, or the successor's, as far as that
     * goes; empty if the commune was not merged into another.
     */
    public Optional<Commune> heirOf(Commune commune) {
        Optional<Commune> heir = Optional.empty();
        Optional<String> next = commune.successor();
        // No chain of mergers is longer than there are communes, unless somebody made it a circle.
        for (int i = communes().size(); next.isPresent() && i > 0; i--) {
            Optional<Commune> found = commune(next.get());
            if (found.isPresent()) {
                heir = found;
            }
            next = found.flatMap(Commune::successor);
        }
        return heir;
    }

    /** The item of the heir that had this address in a commune that is merged. */
    Optional<Item> findFormer(Commune heir, PortalAddress address) {
        for (ContentType type : ContentTypes.shipped().all()) {
            Optional<Item> item =
                    repositories.published(
                            type.workspace(), session -> findFormer(session, type, heir, address));
            if (item.isPresent()) {
                return item.filter(this::isShown);
            }
        }
        return Optional.empty();
    }

    private static Optional<Item> findFormer(
            Session session, ContentType type, Commune heir, PortalAddress address)
            throws RepositoryException {
        List<Item> exact =
                Items.list(
                                session,
                                ItemQuery.of(heir.id(), type)
                                        .where(ItemNodes.FORMER_ADDRESSES, address.path()))
                        .items();
        if (!exact.isEmpty()) {
            return Optional.of(exact.get(0));
        }
        // An address that led to the item without being its own, by its identifier.
        return PortalRoutes.slugBeforeId(address.itemName()).isEmpty()
                ? Optional.empty()
                : Items.list(
                                session,
                                ItemQuery.of(heir.id(), type)
                                        .words(
                                                PortalRoutes.slugBeforeId(address.itemName())
                                                        .get()
                                                        .replace('-', ' '))
                                        .page(1, SAME_NAME))
                        .items()
                        .stream()
                        .filter(item -> PortalRoutes.endsWithId(address.itemName(), item.id()))
                        .findFirst();
    }

    /** The address of the item with this identifier; empty if it is not on the citizens' side. */
    public Optional<PortalAddress> addressOf(Commune commune, ContentType type, String id) {
        return repositories
                .published(type.workspace(), session -> Items.find(session, type, commune.id(), id))
                .map(item -> address(commune, item));
    }

    private boolean isShown(Item item) {
        return isVisible(item) || Visibility.isNoticed(item);
    }

    private static PortalAddress address(Session session, Commune commune, Item item)
            throws RepositoryException {
        Optional<Section> section = commune.section(item.section());
        boolean alien =
                section.filter(its -> its.contentType().equals(item.type().name())).isEmpty();
        List<Item> sameName = alien ? List.of() : named(session, item.type(), commune, item.slug());
        boolean later = !sameName.isEmpty() && !sameName.get(0).id().equals(item.id());
        return PortalRoutes.item(
                commune.id(),
                section.map(Section::slug).orElse(PortalRoutes.NO_SECTION),
                item.slug(),
                item.id(),
                alien || later);
    }

    private static Optional<Item> findNamed(
            Session session, ContentType type, Commune commune, String itemName)
            throws RepositoryException {
        List<Item> exact = named(session, type, commune, itemName);
        if (!exact.isEmpty()) {
            return Optional.of(exact.get(0));
        }
        Optional<String> slug = PortalRoutes.slugBeforeId(itemName);
        return slug.isEmpty()
                ? Optional.empty()
                : named(session, type, commune, slug.get()).stream()
                        .filter(item -> PortalRoutes.endsWithId(itemName, item.id()))
                        .findFirst();
    }

    /** The items of this name in all months, the first published first. */
    private static List<Item> named(Session session, ContentType type, Commune commune, String slug)
            throws RepositoryException {
        List<Item> items = new ArrayList<>();
        if (session.getRootNode().hasNode(commune.id())) {
            for (NodeIterator years = session.getNode("/" + commune.id()).getNodes();
                    years.hasNext(); ) {
                for (NodeIterator months = years.nextNode().getNodes(); months.hasNext(); ) {
                    Node month = months.nextNode();
                    if (month.hasNode(slug) && month.getNode(slug).isNodeType(type.nodeType())) {
                        items.add(Items.read(type, month.getNode(slug)));
                    }
                }
            }
        }
        items.sort(FIRST_PUBLISHED);
        return items;
    }
}
