package vn.communeportal.templating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Section;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/** What views of one commune's items are made with. */
final class ViewContext {

    private final Commune commune;
    private final PublicItems items;
    private final FileLinks files;
    private final String contextPath;
    private final LocalDate today;

    ViewContext(
            Commune commune,
            PublicItems items,
            FileLinks files,
            String contextPath,
            LocalDate today) {
        this.commune = commune;
        this.items = items;
        this.files = files;
        this.contextPath = contextPath;
        this.today = today;
    }

    Commune commune() {
        return commune;
    }

    PublicItems items() {
        return items;
    }

    /** A query for the commune's visible items of a kind. */
    ItemQuery query(ContentType type) {
        return items.query(commune, type);
    }

    FileLinks files() {
        return files;
    }

    LocalDate today() {
        return today;
    }

    String text(String key, Object... arguments) {
        return Messages.shipped().text(Vietnamese.LOCALE, key, arguments);
    }

    String href(PortalAddress address) {
        return contextPath + address.path();
    }

    /** Views of items of one kind. */
    List<ItemView> views(List<Item> list) {
        Map<String, PortalAddress> addresses = items.addresses(commune, list);
        List<ItemView> views = new ArrayList<>();
        for (Item item : list) {
            views.add(view(item, href(addresses.get(item.id()))));
        }
        return views;
    }

    /**
     * @param href empty in a preview
     */
    ItemView view(Item item, String href) {
        switch (item.type().name()) {
            case ContentTypes.LEGAL_DOCUMENT:
                return new DocumentView(this, item, href);
            case ContentTypes.PROCEDURE:
                return new ProcedureView(this, item, href);
            default:
                return new ItemView(this, item, href);
        }
    }

    /** A section without its items. */
    SectionView section(Section section) {
        return section(section, List.of());
    }

    /** A section with some of its items. */
    SectionView section(Section section, List<ItemView> newest) {
        return new SectionView(
                section.code(),
                section.name(),
                href(PortalRoutes.page(commune.id(), section.slug())),
                newest);
    }
}
