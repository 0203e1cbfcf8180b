package vn.communeportal.templating;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Section;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/**
 * The pages that a commune's portal starts with, in Magnolia's node types: home, one page a
 * section, one a kind of item, and a few more. A site administrator arranges them from there.
 *
 * <pre>
 * /hoa-phong            home, with components in area "main"
 * /hoa-phong/tin-tuc    a section; property "section" has its code
 * /hoa-phong/article    shows the article that an address names; document, procedure and
 *                       item, for all other kinds, likewise
 * /hoa-phong/not-found  says that there is nothing
 * /hoa-phong/lien-he    contact
 * /hoa-phong/tim-kiem   what a visitor looked for
 * /hoa-phong/so-do-cong all sections (sitemap; Circular 32/2017, article 16.4)
 * /province             what all communes inherit: areas "header", "main", "footer"
 * </pre>
 */
public final class PageTree {

    public static final String WORKSPACE = "website";

    /** Property of a section's page: the section's code. */
    public static final String SECTION = "section";

    static final String TEMPLATE = "mgnl:template";
    static final String PAGE = "mgnl:page";
    private static final String AREA = "mgnl:area";
    static final String COMPONENT = "mgnl:component";
    private static final String MAIN = "main";

    /** Areas that the province's page has, and every home page, which inherits from it. */
    private static final List<String> INHERITING = List.of("header", MAIN, "footer");

    private static final String NOT_FOUND = "not-found";
    private static final String ITEM = "item";
    private static final String FORM = "form";
    private static final String LIST = "section";
    static final String CONTACT = "lien-he";
    private static final String DISCLOSURES = "danh-muc-da-cong-khai";
    private static final String DEMOCRACY = "DC-01";
    static final String SITEMAP = "so-do-cong";
    static final String SEARCH = "tim-kiem";

    private static final Map<String, String> DETAIL_PAGES =
            Map.of(
                    ContentTypes.ARTICLE, "article",
                    ContentTypes.LEGAL_DOCUMENT, "document",
                    ContentTypes.PROCEDURE, "procedure");

    private static final Map<String, String> LIST_TEMPLATES =
            Map.of(
                    ContentTypes.LEGAL_DOCUMENT, "documents",
                    ContentTypes.PROCEDURE, "procedures");

    private static final Set<String> INTERNAL =
            Set.of("article", "document", "procedure", ITEM, FORM, NOT_FOUND);

    private PageTree() {}

    /** Whether a page below home has no address of its own, but stands behind others. */
    public static boolean isInternal(String pageName) {
        return INTERNAL.contains(pageName);
    }

    /** Path of the page that shows items of this kind. */
    public static String detailPage(String commune, ContentType type) {
        return "/" + commune + "/" + DETAIL_PAGES.getOrDefault(type.name(), ITEM);
    }

    /** Path of the page on which citizens fill in forms. */
    static String formPage(String commune) {
        return "/" + commune + "/" + FORM;
    }

    /** Path of the page that is shown when there is nothing at an address. */
    public static String notFoundPage(String commune) {
        return "/" + commune + "/" + NOT_FOUND;
    }

    /**
     * Adds the pages of the commune that are not there yet; what is there stays as it is. Saves
     * nothing.
     *
     * @param website a session on workspace {@value #WORKSPACE}
     */
    public static void create(Session website, Commune commune) throws RepositoryException {
        Node root = website.getRootNode();
        if (!root.hasNode(Communes.PROVINCE)) {
            page(root, Communes.PROVINCE, "province", "portal.page.province");
        }
        addAreas(root.getNode(Communes.PROVINCE));
        if (!root.hasNode(commune.id())) {
            arrangeHome(titled(root, commune.id(), "home", commune.setting("fullName")), commune);
        }
        Node home = root.getNode(commune.id());
        addAreas(home);
        for (Section section : commune.sections()) {
            if (!home.hasNode(section.slug())) {
                titled(
                                home,
                                section.slug(),
                                LIST_TEMPLATES.getOrDefault(section.contentType(), LIST),
                                section.name())
                        .setProperty(SECTION, section.code());
            }
        }
        addOthers(home);
        addDisclosures(home, commune);
    }

    /** Only where the section is whose contents the list is about. */
    private static void addDisclosures(Node home, Commune commune) throws RepositoryException {
        boolean isWanted =
                commune.sections().stream()
                        .anyMatch(section -> section.fulfils().contains(DEMOCRACY));
        if (isWanted && !home.hasNode(DISCLOSURES)) {
            Node page = page(home, DISCLOSURES, "page", "portal.disclosures.title");
            component(area(page), "disclosures", Map.of());
        }
    }

    /** An area without a node would not be rendered, nor what it inherits. */
    private static void addAreas(Node page) throws RepositoryException {
        for (String area : INHERITING) {
            if (!page.hasNode(area)) {
                page.addNode(area, AREA);
            }
        }
    }

    private static void addOthers(Node home) throws RepositoryException {
        for (String detail : List.of("article", "document", "procedure", ITEM, FORM)) {
            if (!home.hasNode(detail)) {
                page(home, detail, detail, "portal.page." + detail);
            }
        }
        if (!home.hasNode(NOT_FOUND)) {
            page(home, NOT_FOUND, "notFound", "portal.notFound.title");
        }
        if (!home.hasNode(SEARCH)) {
            page(home, SEARCH, "search", "portal.search.title");
        }
        if (!home.hasNode(CONTACT)) {
            Node contact = page(home, CONTACT, "page", "portal.contact.title");
            component(area(contact), "contact", Map.of());
        }
        if (!home.hasNode(SITEMAP)) {
            Node sitemap = page(home, SITEMAP, "page", "portal.sitemap.title");
            component(area(sitemap), "sitemap", Map.of());
        }
    }

    private static void arrangeHome(Node home, Commune commune) throws RepositoryException {
        Node area = area(home);
        component(area, "featured", Map.of("count", "5"));
        component(area, "banners", Map.of());
        if (firstOf(commune, ContentTypes.PROCEDURE).isPresent()) {
            component(area, "procedures", Map.of("count", "8"));
        }
        if (firstOf(commune, ContentTypes.LEGAL_DOCUMENT).isPresent()) {
            component(area, "documents", Map.of("count", "5"));
        }
        component(area, "sections", Map.of("count", "3"));
        component(area, "catalogue", Map.of());
    }

    private static Optional<Section> firstOf(Commune commune, String contentType) {
        return commune.sections().stream()
                .filter(section -> section.contentType().equals(contentType))
                .findFirst();
    }

    /** A page with the title of a key, in both languages. */
    private static Node page(Node parent, String name, String template, String key)
            throws RepositoryException {
        Node page = titled(parent, name, template, text(Vietnamese.LOCALE, key));
        page.setProperty("titleEnglish", text(Locale.ENGLISH, key));
        return page;
    }

    private static Node titled(Node parent, String name, String template, String title)
            throws RepositoryException {
        Node page = parent.addNode(name, PAGE);
        page.setProperty(TEMPLATE, "commune-portal:pages/" + template);
        page.setProperty("title", title);
        return page;
    }

    private static Node area(Node page) throws RepositoryException {
        return page.addNode(MAIN, AREA);
    }

    private static void component(Node area, String template, Map<String, String> values)
            throws RepositoryException {
        Node component = area.addNode(String.valueOf(area.getNodes().getSize()), COMPONENT);
        component.setProperty(TEMPLATE, "commune-portal:components/" + template);
        for (Map.Entry<String, String> value : values.entrySet()) {
            component.setProperty(value.getKey(), value.getValue());
        }
    }

    private static String text(Locale locale, String key) {
        return Messages.shipped().text(locale, key);
    }
}
