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
    private final PageHeads heads;

    PageFrames(ViewContext context, boolean preview) {
        this.context = context;
        this.commune = context.commune();
        this.preview = preview;
        heads = new PageHeads(context, commune());
    }

    CommuneView commune() {
        return new CommuneView(
                commune,
                context.href(PortalRoutes.home(commune.id())),
                context.suggestions(),
                context.visitCounter(),
                context.locale());
    }

    PageView.Frame home() {
        return frame(null, "", List.of(), PortalRoutes.home(commune.id()), heads.home());
    }

    /**
     * A page with components.
     *
     * @param lang language of the title; empty if it is that of the page
     * @param path of the page's node
     */
    PageView.Frame page(String title, String lang, String path) {
        String slug = path.substring(path.lastIndexOf('/') + 1);
        LinkView here = new LinkView(title, "", true, lang);
        List<LinkView> trail = List.of(homeLink(), here);
        PortalAddress address = PortalRoutes.page(commune.id(), slug);
        return frame(here, slug, trail, address, heads.page(title, address, trail));
    }

    /** A page that says that there is nothing. */
    PageView.Frame nothing() {
        LinkView here = new LinkView(context.text("portal.notFound.title"), "", true);
        return frame(
                here,
                "",
                List.of(homeLink(), here),
                PortalRoutes.home(commune.id()),
                HeadView.NONE);
    }

    /** The page that shows what a visitor looked for. */
    PageView.Frame search() {
        LinkView here = new LinkView(context.text("portal.search.title"), "", true);
        return frame(
                here,
                "",
                List.of(homeLink(), here),
                PortalRoutes.page(commune.id(), PageTree.SEARCH),
                HeadView.NONE);
    }

    /** A page with a form, which is none of the website's addresses. */
    PageView.Frame form(String title, LinkView otherLanguage) {
        LinkView here = new LinkView(title, "", true);
        return frame(here, "", List.of(homeLink(), here), otherLanguage, HeadView.NONE);
    }

    /** A section's list, as its address narrows it. */
    PageView.Frame section(Section section, PortalAddress address) {
        LinkView here =
                new LinkView(section.name(context.locale()), "", true, context.lang(section));
        List<LinkView> trail = List.of(homeLink(), here);
        return frame(
                here, section.slug(), trail, address, heads.page(here.getLabel(), address, trail));
    }

    /** An item that is not public. */
    PageView.Frame previewed(Item item, ItemView view) {
        return item(item, view, PortalRoutes.home(commune.id()), HeadView.NONE);
    }

    /** An item that was withdrawn with a notice. */
    PageView.Frame withdrawn(Item item, ItemView view, PortalAddress address) {
        return item(item, view, address, HeadView.NONE);
    }

    PageView.Frame item(Item item, ItemView view, PortalAddress address) {
        return item(item, view, address, heads.item(item, view, address, trail(item, view)));
    }

    private PageView.Frame item(Item item, ItemView view, PortalAddress address, HeadView head) {
        List<LinkView> trail = trail(item, view);
        String slug = commune.section(item.section()).map(Section::slug).orElse("");
        return frame(trail.get(trail.size() - 1), slug, trail, address, head);
    }

    private List<LinkView> trail(Item item, ItemView view) {
        List<LinkView> trail = new ArrayList<>();
        trail.add(homeLink());
        commune.section(item.section()).ifPresent(section -> trail.add(link(section, false)));
        trail.add(new LinkView(item.title(), "", true, view.getLang()));
        return trail;
    }

    private PageView.Frame frame(
            LinkView title,
            String slug,
            List<LinkView> trail,
            PortalAddress address,
            HeadView head) {
        return frame(title, slug, trail, otherLanguage(address), head);
    }

    private PageView.Frame frame(
            LinkView title,
            String slug,
            List<LinkView> trail,
            LinkView otherLanguage,
            HeadView head) {
        List<MenuView> menu =
                new SectionGroups(context)
                        .menu(
                                section -> link(section, section.slug().equals(slug)),
                                List.of(
                                        own("portal.contact.title", PageTree.CONTACT, slug),
                                        own("portal.sitemap.title", PageTree.SITEMAP, slug)));
        return new PageView.Frame(
                commune(),
                context.crest(),
                context.locale().getLanguage(),
                menu,
                trail,
                title,
                otherLanguage,
                head,
                preview);
    }

    private LinkView otherLanguage(PortalAddress address) {
        boolean toEnglish = !PageLanguage.isEnglish(context.locale());
        return new LinkView(
                context.text("portal.otherLanguage"),
                context.href(address, toEnglish),
                false,
                toEnglish ? PageLanguage.ENGLISH : PageLanguage.VIETNAMESE);
    }

    private LinkView homeLink() {
        return new LinkView(
                context.text("portal.home"), context.href(PortalRoutes.home(commune.id())), false);
    }

    private LinkView own(String title, String name, String here) {
        return new LinkView(
                context.text(title),
                context.href(PortalRoutes.page(commune.id(), name)),
                name.equals(here));
    }

    private LinkView link(Section section, boolean current) {
        return new LinkView(
                section.name(context.locale()),
                context.href(PortalRoutes.page(commune.id(), section.slug())),
                current,
                context.lang(section));
    }
}
