package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.List;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Item;
import vn.communeportal.content.Section;

/** Makes what surrounds the pages of a commune: identity, menu, and the way from home. */
final class PageFrames {

    private final ViewContext context;
    private final Commune commune;
    private final boolean preview;

    PageFrames(ViewContext context, boolean preview) {
        this.context = context;
        this.commune = context.commune();
        this.preview = preview;
    }

    CommuneView commune() {
        return new CommuneView(commune, context.href(PortalRoutes.home(commune.id())));
    }

    PageView.Frame home() {
        return frame("", "", List.of());
    }

    /**
     * @param path of the page's node; empty if the page has no address of its own
     */
    PageView.Frame page(String title, String path) {
        String slug = path.substring(path.lastIndexOf('/') + 1);
        return frame(title, slug, List.of(homeLink(), new LinkView(title, "", true)));
    }

    PageView.Frame section(Section section) {
        return frame(
                section.name(),
                section.slug(),
                List.of(homeLink(), new LinkView(section.name(), "", true)));
    }

    PageView.Frame item(Item item) {
        List<LinkView> trail = new ArrayList<>();
        trail.add(homeLink());
        commune.section(item.section())
                .ifPresent(
                        section -> trail.add(new LinkView(section.name(), href(section), false)));
        trail.add(new LinkView(item.title(), "", true));
        String slug = commune.section(item.section()).map(Section::slug).orElse("");
        return frame(item.title(), slug, trail);
    }

    private PageView.Frame frame(String title, String slug, List<LinkView> trail) {
        List<LinkView> menu = new ArrayList<>();
        for (Section section : commune.sections()) {
            if (section.isInMenu()) {
                menu.add(new LinkView(section.name(), href(section), section.slug().equals(slug)));
            }
        }
        return new PageView.Frame(commune(), menu, trail, title, preview);
    }

    private LinkView homeLink() {
        return new LinkView(
                context.text("portal.home"), context.href(PortalRoutes.home(commune.id())), false);
    }

    private String href(Section section) {
        return context.href(PortalRoutes.page(commune.id(), section.slug()));
    }
}
