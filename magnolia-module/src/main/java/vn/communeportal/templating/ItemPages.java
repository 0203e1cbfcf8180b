package vn.communeportal.templating;

import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Item;

/** The detail pages of a commune's items: published, withdrawn, previewed, or not to be seen. */
final class ItemPages {

    private final ViewContext context;
    private final PageFrames frames;
    private final PageRequest request;

    ItemPages(ViewContext context, PageFrames frames, PageRequest request) {
        this.context = context;
        this.frames = frames;
        this.request = request;
    }

    /**
     * The page with the item that the selector names, or the one that is previewed.
     *
     * @param path of the detail page, which has items of one kind
     */
    ItemPageView page(String path, String selector) {
        Optional<Item> previewed = request.previewed();
        if (previewed.isPresent()) {
            ItemView view = context.view(previewed.get(), "");
            return new ItemPageView(frames.previewed(previewed.get(), view), view, false);
        }
        Optional<Item> item = find(path, selector);
        if (item.isEmpty()) {
            request.answer(HttpServletResponse.SC_NOT_FOUND);
            return new ItemPageView(frames.nothing(), null, false);
        }
        return shown(item.get());
    }

    private Optional<Item> find(String path, String selector) {
        Commune commune = context.commune();
        return PortalRoutes.ofDetailPage(commune.id(), selector)
                .flatMap(address -> context.items().find(commune, address))
                .filter(found -> PageTree.detailPage(commune.id(), found.type()).equals(path));
    }

    private ItemPageView shown(Item item) {
        boolean withdrawn = !context.items().isVisible(item);
        if (withdrawn) {
            request.answer(HttpServletResponse.SC_GONE);
        }
        PortalAddress address = context.items().address(context.commune(), item);
        ItemView view = context.view(item, context.href(address));
        PageView.Frame frame =
                withdrawn
                        ? frames.withdrawn(item, view, address)
                        : frames.item(item, view, address);
        return new ItemPageView(frame, view, withdrawn);
    }
}
