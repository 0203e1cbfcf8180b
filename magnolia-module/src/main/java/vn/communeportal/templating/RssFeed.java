package vn.communeportal.templating;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.Section;
import vn.communeportal.text.Vietnamese;

/** The newest of a section, or the newest articles of all, as RSS 2.0. */
final class RssFeed {

    private static final int MOST = 20;

    private final ViewContext context;
    private final CommuneView commune;
    private final String base;

    /**
     * @param base what stands before every path
     */
    RssFeed(ViewContext context, String base) {
        this.context = context;
        this.base = base;
        commune = new PageFrames(context, false).commune();
    }

    /**
     * @param section null for all
     * @param path of the feed itself
     */
    String write(Section section, String path) {
        ContentType type =
                ContentTypes.shipped()
                        .named(section == null ? ContentTypes.ARTICLE : section.contentType());
        List<Item> items =
                context.items()
                        .list(
                                type,
                                section == null
                                        ? context.query(type).page(1, MOST)
                                        : context.query(type).section(section.code()).page(1, MOST))
                        .items();
        PortalAddress page =
                section == null
                        ? PortalRoutes.home(context.commune().id())
                        : PortalRoutes.page(context.commune().id(), section.slug());
        String name =
                section == null
                        ? commune.getFullName()
                        : section.name() + " – " + commune.getFullName();
        XmlText xml = new XmlText("rss", "atom", "http://www.w3.org/2005/Atom");
        xml.begin("channel")
                .element("title", name)
                .element("link", base + page.path())
                .element("description", context.text("portal.feed.description", name))
                .element("language", PageLanguage.VIETNAMESE)
                .element(
                        "atom:link",
                        "",
                        "href",
                        base + path,
                        "rel",
                        "self",
                        "type",
                        "application/rss+xml");
        List<ItemView> views = context.views(items);
        for (int i = 0; i < items.size(); i++) {
            xml.begin("item")
                    .element("title", views.get(i).getTitle())
                    .element("link", base + views.get(i).getHref())
                    .element("description", views.get(i).getSummary())
                    .element("pubDate", items.get(i).publishedAt().map(RssFeed::time).orElse(""))
                    .element("guid", items.get(i).id(), "isPermaLink", "false")
                    .end();
        }
        return xml.end().finish();
    }

    private static String time(Instant instant) {
        ZonedDateTime local = instant.atZone(Vietnamese.ZONE);
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(local);
    }
}
