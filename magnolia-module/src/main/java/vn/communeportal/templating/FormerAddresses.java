package vn.communeportal.templating;

import java.util.Optional;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Section;
import vn.communeportal.host.Repositories;

/**
 * Where the addresses of a merged commune lead, for good: an item's to the item, a section's to the
 * section that has its items now, any other page's to the page of that name, or home.
 */
final class FormerAddresses {

    private final PublicItems items;
    private final Repositories repositories;

    FormerAddresses(PublicItems items, Repositories repositories) {
        this.items = items;
        this.repositories = repositories;
    }

    /**
     * Where an address leads; files are not its business.
     *
     * @return empty if it still stands, as long as the commune's items are on their way, or if
     *     nothing was there
     */
    Optional<PortalTarget> resolve(Commune former, Commune heir, PortalAddress address) {
        switch (address.kind()) {
            case FILE:
                return Optional.empty();
            case ITEM:
                return items.find(former, address).isPresent()
                        ? Optional.empty()
                        : items.findFormer(heir, address)
                                .map(item -> items.address(heir, item))
                                .map(now -> now.inEnglish(address.isEnglish()))
                                .map(PortalTarget::redirect);
            default:
                return former.status() == Commune.Status.MERGED
                        ? Optional.of(
                                PortalTarget.redirect(
                                        page(former, heir, address).inEnglish(address.isEnglish())))
                        : Optional.empty();
        }
    }

    private PortalAddress page(Commune former, Commune heir, PortalAddress address) {
        String name =
                former.sectionBySlug(address.pageName())
                        .map(section -> slugIn(heir, section))
                        .orElse(address.pageName());
        String page = "/" + heir.id() + "/" + name;
        return name.isEmpty() || PageTree.isInternal(name) || !exists(page)
                ? PortalRoutes.home(heir.id())
                : PortalRoutes.page(heir.id(), name);
    }

    private static String slugIn(Commune heir, Section section) {
        return heir.section(section.code())
                .or(() -> heir.fulfilling(section.code()).stream().findFirst())
                .map(Section::slug)
                .orElse("");
    }

    private boolean exists(String page) {
        return repositories.published(PageTree.WORKSPACE, session -> session.nodeExists(page));
    }
}
