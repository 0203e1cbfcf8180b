package vn.communeportal.templating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    static final String RESOURCES = "/.resources/commune-portal/webresources/";

    private final Commune commune;
    private final PublicItems items;
    private final FileLinks files;
    private final String contextPath;
    private final LocalDate today;
    private final Locale locale;

    ViewContext(
            Commune commune,
            PublicItems items,
            FileLinks files,
            String contextPath,
            LocalDate today,
            Locale locale) {
        this.commune = commune;
        this.items = items;
        this.files = files;
        this.contextPath = contextPath;
        this.today = today;
        this.locale = locale;
    }

    Commune commune() {
        return commune;
    }

    /** What stands before every path of the portal; empty at the root. */
    String contextPath() {
        return contextPath;
    }

    PublicItems items() {
        return items;
    }

    /** Address of a file of the light module's web resources. */
    String resource(String name) {
        return contextPath + RESOURCES + name;
    }

    /** Address of the commune's crest; where it has none, of the emblem of all. */
    String crest() {
        return commune.crest()
                .map(crest -> contextPath + PortalRoutes.crest(commune.id(), crest.fileName()))
                .orElse(resource("emblem.svg"));
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
        return Messages.shipped().text(locale, key, arguments);
    }

    /** A text that is part of an address, and the same in both languages. */
    String vietnamese(String key) {
        return Messages.shipped().text(Vietnamese.LOCALE, key);
    }

    /** The language of the page. */
    Locale locale() {
        return locale;
    }

    Formats formats() {
        return Formats.of(locale);
    }

    /** The language, if it is not that of the page; otherwise empty. */
    String foreign(String language) {
        return language.equals(locale.getLanguage()) ? "" : language;
    }

    /** A link within the language of the page. */
    String href(PortalAddress address) {
        return contextPath + address.inEnglish(PageLanguage.isEnglish(locale)).path();
    }

    /** Where scripts ask what begins like the words that somebody types. */
    String suggestions() {
        return contextPath
                + SearchServlet.SUGGESTIONS
                + "?commune="
                + commune.id()
                + "&language="
                + locale.getLanguage();
    }

    /** Where scripts ask for the commune's counter of visits. */
    String visitCounter() {
        return contextPath + VisitsServlet.COUNTER_PATH + "?commune=" + commune.id();
    }

    /** A link to the page in one of its languages. */
    String href(PortalAddress address, boolean english) {
        return contextPath + address.inEnglish(english).path();
    }

    /**
     * What other sites know a page by; without the commune's domain only the path.
     *
     * @param href of this host
     */
    String absolute(String href) {
        return origin(commune) + href;
    }

    /** Where a commune with a domain is, {@code https://hoaphong.hungyen.gov.vn}; empty without. */
    static String origin(Commune commune) {
        String domain = commune.setting(Commune.DOMAIN);
        return domain.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+") ? "https://" + domain : "";
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
            case ContentTypes.UNIT:
                return new UnitView(this, item, href);
            case ContentTypes.OFFICIAL:
                return new OfficialView(this, item, href);
            case ContentTypes.SCHEDULE:
                return new ScheduleView(this, item, href);
            case ContentTypes.MEDIA:
                return new MediaView(this, item, href);
            case ContentTypes.CONSULTATION:
                return new ConsultationView(this, item, href);
            case ContentTypes.PROJECT:
                return new ProjectView(this, item, href);
            case ContentTypes.ONE_STOP_DAY:
                return new OneStopDayView(this, item, href);
            case ContentTypes.CAMPAIGN:
                return new CampaignView(this, item, href);
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
                section.name(locale),
                href(PortalRoutes.page(commune.id(), section.slug())),
                lang(section),
                newest);
    }

    /** Where one subscribes to a section. */
    LinkView feed(Section section) {
        return new LinkView(
                section.name(locale),
                feed(PortalRoutes.page(commune.id(), section.slug())),
                false,
                lang(section));
    }

    /** Address of the feed of a page. */
    String feed(PortalAddress address) {
        return contextPath + address.inEnglish(false).path() + "/rss.xml";
    }

    /** Address of an item as a file to keep. */
    String saved(Item item) {
        return contextPath + "/" + commune.id() + "/" + MachineServlet.SAVED + "/" + item.id();
    }

    /** Language of a section's name; empty if it is that of the page. */
    String lang(Section section) {
        boolean untranslated = section.englishName().equals(section.name());
        return untranslated ? foreign(PageLanguage.VIETNAMESE) : "";
    }
}
