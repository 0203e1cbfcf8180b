package vn.communeportal.templating;

import java.util.Optional;
import javax.inject.Inject;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Item;
import vn.communeportal.host.Repositories;

/**
 * Finds the page of the website that answers a path of the portal, so that both hosts map addresses
 * in the same way. Thread-safe.
 */
public final class PortalResolver {

    /** Where all communes are searched. It is shown by the province's page, as this selector. */
    static final String PROVINCE_SEARCH = "/" + PageTree.SEARCH;

    private static final String PROVINCE = "/" + Communes.PROVINCE;

    private final PublicItems items;
    private final Repositories repositories;

    @Inject
    public PortalResolver(PublicItems items, Repositories repositories) {
        this.items = items;
        this.repositories = repositories;
    }

    /**
     * Where a path leads.
     *
     * @param path decoded, without the host's context path
     * @return empty if it is no path of a commune, nor that of the search in all of them, or one of
     *     a file: see {@link FileServlet}; what a merged commune had is a redirect to where it is
     *     now
     */
    public Optional<PortalTarget> resolve(String path) {
        if (path.equals(PROVINCE_SEARCH)) {
            return exists(PROVINCE)
                    ? Optional.of(PortalTarget.page(PROVINCE, PageTree.SEARCH))
                    : Optional.empty();
        }
        String first = path.replaceFirst("^/+", "").replaceFirst("/.*$", "");
        Optional<Commune> commune = items.commune(first);
        if (commune.isEmpty()) {
            return Optional.empty();
        }
        Optional<PortalAddress> address = PortalRoutes.parse(path);
        if (address.isEmpty()) {
            return Optional.of(
                    notFound(
                            commune.get(),
                            path.startsWith("/" + first + "/" + PortalRoutes.ENGLISH + "/")));
        }
        Optional<Commune> heir = items.heirOf(commune.get());
        if (heir.isPresent()) {
            Optional<PortalTarget> moved =
                    new FormerAddresses(items, repositories)
                            .resolve(commune.get(), heir.get(), address.get());
            if (moved.isPresent()) {
                return moved;
            }
        }
        switch (address.get().kind()) {
            case FILE:
                return Optional.empty();
            case ITEM:
                return Optional.of(resolveItem(commune.get(), address.get(), path));
            default:
                return Optional.of(resolvePage(commune.get(), address.get(), path));
        }
    }

    private PortalTarget resolvePage(Commune commune, PortalAddress address, String path) {
        String page =
                "/" + commune.id() + (address.pageName().isEmpty() ? "" : "/" + address.pageName());
        if (PageTree.isInternal(address.pageName()) || !exists(page)) {
            return notFound(commune, address.isEnglish());
        }
        return path.equals(address.path())
                ? PortalTarget.page(page, address.selector())
                : PortalTarget.redirect(address);
    }

    private PortalTarget resolveItem(Commune commune, PortalAddress address, String path) {
        Optional<Item> item = items.find(commune, address);
        if (item.isEmpty()) {
            return notFound(commune, address.isEnglish());
        }
        PortalAddress canonical = items.address(commune, item.get()).inEnglish(address.isEnglish());
        return path.equals(canonical.path())
                ? PortalTarget.page(
                        PageTree.detailPage(commune.id(), item.get().type()), canonical.selector())
                : PortalTarget.redirect(canonical);
    }

    private static PortalTarget notFound(Commune commune, boolean english) {
        return PortalTarget.page(
                PageTree.notFoundPage(commune.id()), english ? PortalRoutes.ENGLISH : "");
    }

    private boolean exists(String page) {
        return repositories.published(PageTree.WORKSPACE, session -> session.nodeExists(page));
    }
}
