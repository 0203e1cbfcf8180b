package vn.communeportal.templating;

import java.util.List;
import java.util.Optional;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.published.PublishedItems;

/** Finds what came from merged communes by the addresses that it had there. */
final class FormerItems {

    private static final int SAME_NAME = 100;

    private final PublishedItems published;

    FormerItems(PublishedItems published) {
        this.published = published;
    }

    /** The item of the heir, visible or not, that had this address. */
    Optional<Item> find(Commune heir, PortalAddress address) {
        return ContentTypes.shipped().all().stream()
                .flatMap(type -> find(type, heir, address).stream())
                .findFirst();
    }

    private Optional<Item> find(ContentType type, Commune heir, PortalAddress address) {
        List<Item> exact =
                published
                        .list(
                                ItemQuery.of(heir.id(), type)
                                        .where(
                                                ItemNodes.FORMER_ADDRESSES,
                                                address.inEnglish(false).path()))
                        .items();
        return exact.isEmpty() ? byIdentifier(type, heir, address) : Optional.of(exact.get(0));
    }

    /** By an address that led to the item without being its own. */
    private Optional<Item> byIdentifier(ContentType type, Commune heir, PortalAddress address) {
        return PortalRoutes.slugBeforeId(address.itemName()).stream()
                .flatMap(
                        slug ->
                                published
                                        .list(
                                                ItemQuery.of(heir.id(), type)
                                                        .words(slug.replace('-', ' '))
                                                        .page(1, SAME_NAME))
                                        .items()
                                        .stream())
                .filter(item -> PortalRoutes.endsWithId(address.itemName(), item.id()))
                .findFirst();
    }
}
