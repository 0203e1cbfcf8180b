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

    /**
     * Where that is now what machines read of a merged commune: sitemap, feeds, saved items.
     *
     * @param path one that {@link MachineServlet#serves}
     * @return empty if the commune is not merged, or has no such thing
     */
    Optional<String> resolveMachines(String path) {
        String[] words = path.substring(1).split("/");
        Optional<Commune> former =
                items.commune(words[0])
                        .filter(commune -> commune.status() == Commune.Status.MERGED);
        Optional<Commune> heir = former.flatMap(items::heirOf);
        if (heir.isEmpty()) {
            return Optional.empty();
        }
        String last = words[words.length - 1];
        String home = "/" + heir.get().id();
        if (words[1].equals(MachineServlet.SAVED)) {
            return items.visible(heir.get(), last)
                    .map(item -> home + "/" + MachineServlet.SAVED + "/" + item.id());
        }
        if (!last.equals(MachineServlet.FEED_NAME)) {
            return Optional.of(home + "/sitemap.xml");
        }
        PortalAddress section =
                words.length == 2
                        ? PortalRoutes.home(former.get().id())
                        : PortalRoutes.page(former.get().id(), words[1]);
        String now = page(former.get(), heir.get(), section).path();
        boolean hasFeed =
                heir.get().sectionBySlug(now.substring(now.lastIndexOf('/') + 1)).isPresent();
        return Optional.of((hasFeed ? now : home) + "/" + MachineServlet.FEED_NAME);
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
