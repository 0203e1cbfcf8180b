package vn.communeportal.templating;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.IncomingRelations;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.LegalDocument;
import vn.communeportal.content.Page;
import vn.communeportal.content.Section;
import vn.communeportal.content.Visibility;
import vn.communeportal.content.document.Validity;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.text.Vietnamese;

/**
 * The items that citizens may see, and their addresses. Everything that the portal serves comes
 * through here. Thread-safe.
 *
 * <p><b>Addresses are stable.</b> The item that was published first under a name has the bare
 * address, later ones of that name have the start of their identifier in it. An item that is hidden
 * keeps its address as long as it is on the published side.
 */
public final class PublicItems {

    /** Documents that change one other: more are never counted. */
    private static final int MOST_CHANGES = 1000;

    private static final int LONGEST_CHAIN = 100;

    private final PublishedItems published;
    private final FormerItems former;
    private final Clock clock;

    @Inject
    public PublicItems(PublishedItems published, Clock clock) {
        this.published = published;
        this.former = new FormerItems(published);
        this.clock = clock;
    }

    public List<Commune> communes() {
        return published.communes();
    }

    public Optional<Commune> commune(String id) {
        return published.commune(id);
    }

    /** Notes that a page was made of something else of the commune's in this workspace. */
    void noteStamp(String workspace, String commune) {
        published.noteStamp(workspace, commune);
    }

    /** The day in Vietnam. */
    public LocalDate today() {
        return published.today();
    }

    /** A query for visible items of a kind, newest first; the caller narrows it. */
    public ItemQuery query(Commune commune, ContentType type) {
        return ItemQuery.of(commune.id(), type).visibleAt(clock.instant());
    }

    /**
     * @param query one that {@link #query} began
     */
    public Page<Item> list(ContentType type, ItemQuery query) {
        return published.list(query);
    }

    /**
     * @param query one that {@link #query} began
     */
    public long count(ContentType type, ItemQuery query) {
        return published.count(query);
    }

    /**
     * The different values of a property among all that a query finds.
     *
     * @param query one that {@link #query} began
     */
    public List<String> values(ItemQuery query, String property) {
        return published.values(query, property);
    }

    /** What the commune's other documents do to this one. */
    public List<Validity.Change> changes(Commune commune, LegalDocument document) {
        ContentType type = ContentTypes.shipped().named(ContentTypes.LEGAL_DOCUMENT);
        ItemQuery naming =
                ItemQuery.of(commune.id(), type)
                        .where(
                                "relations/*/@number",
                                Vietnamese.normalize(document.number()).strip())
                        .page(1, MOST_CHANGES);
        return IncomingRelations.among(published.list(naming).items(), document, clock.instant());
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
            Optional<Item> item = findNamed(type, commune, address.itemName());
            if (item.isPresent()) {
                return item.filter(this::isShown);
            }
        }
        return Optional.empty();
    }

    /** The item with this identifier, if it is a visible one of this commune. */
    public Optional<Item> visible(Commune commune, String id) {
        for (ContentType type : ContentTypes.shipped().all()) {
            Optional<Item> item = published.withId(commune.id(), type, id);
            if (item.isPresent()) {
                return item.filter(this::isVisible);
            }
        }
        return Optional.empty();
    }

    /** The item of this kind with this identifier, if it is a visible one of this commune. */
    public Optional<Item> visible(Commune commune, ContentType type, String id) {
        return published.withId(commune.id(), type, id).filter(this::isVisible);
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
        Map<String, PortalAddress> addresses = new LinkedHashMap<>();
        for (Item item : items) {
            addresses.put(item.id(), addressOf(commune, item));
        }
        return addresses;
    }

    /**
     * The commune that has what a merged one had: its successor, or the successor's, as far as that
     * goes; empty if the commune was not merged into another.
     */
    public Optional<Commune> heirOf(Commune commune) {
        Optional<Commune> heir = Optional.empty();
        Optional<String> next = commune.successor();
        // No chain of mergers is as long as this, unless somebody made it a circle.
        for (int i = LONGEST_CHAIN; next.isPresent() && i > 0; i--) {
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
        return former.find(heir, address).filter(this::isShown);
    }

    /** The address of the item with this identifier; empty if it is not on the citizens' side. */
    public Optional<PortalAddress> addressOf(Commune commune, ContentType type, String id) {
        return published.withId(commune.id(), type, id).map(item -> address(commune, item));
    }

    private boolean isShown(Item item) {
        return isVisible(item) || Visibility.isNoticed(item);
    }

    private PortalAddress addressOf(Commune commune, Item item) {
        Optional<Section> section = commune.section(item.section());
        boolean alien =
                section.filter(its -> its.contentType().equals(item.type().name())).isEmpty();
        boolean later =
                !alien
                        && published
                                .firstNamed(commune.id(), item.type(), item.slug())
                                .filter(first -> !first.equals(item.id()))
                                .isPresent();
        return PortalRoutes.item(
                commune.id(),
                section.map(Section::slug).orElse(PortalRoutes.NO_SECTION),
                item.slug(),
                item.id(),
                alien || later);
    }

    private Optional<Item> findNamed(ContentType type, Commune commune, String itemName) {
        List<Item> exact = published.named(commune.id(), type, itemName);
        if (!exact.isEmpty()) {
            return Optional.of(exact.get(0));
        }
        return PortalRoutes.slugBeforeId(itemName)
                .flatMap(
                        slug ->
                                published.named(commune.id(), type, slug).stream()
                                        .filter(
                                                item ->
                                                        PortalRoutes.endsWithId(
                                                                itemName, item.id()))
                                        .findFirst());
    }
}
