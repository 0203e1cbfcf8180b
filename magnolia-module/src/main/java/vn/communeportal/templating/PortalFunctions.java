package vn.communeportal.templating;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.inject.Inject;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.Page;
import vn.communeportal.content.Section;
import vn.communeportal.host.Installation;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/**
 * What templates call, as {@code portalfn}. Reads only what citizens may see, apart from the one
 * item of a preview. Thread-safe.
 *
 * <pre>[#assign page = portalfn.item(content.@path, (state.selector)!"")]</pre>
 *
 * <p>Paths are those of the website's pages and components, {@code content.@path}: their first name
 * is the commune's. Selectors are those of {@link PortalAddress#selector}.
 */
public final class PortalFunctions {

    private static final String RESOURCES = "/.resources/commune-portal/webresources/";
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int MOST = 50;
    private static final int ALL_PROCEDURES = 500;

    private final PublicItems items;
    private final Repositories repositories;
    private final Installation installation;
    private final Clock clock;
    private final PageRequest request;

    @Inject
    public PortalFunctions(
            PublicItems items,
            Repositories repositories,
            Installation installation,
            Clock clock,
            PageRequest request) {
        this.items = items;
        this.repositories = repositories;
        this.installation = installation;
        this.clock = clock;
        this.request = request;
    }

    /** A text of the portal's message bundle. */
    public String text(String key, Object... arguments) {
        return Messages.shipped().text(Vietnamese.LOCALE, key, arguments);
    }

    /** Address of a file of the light module's web resources, {@code portal.css}. */
    public String resource(String name) {
        return installation.contextPath() + RESOURCES + name;
    }

    /** What was entered in the dialog of a component or a page. */
    public ComponentView component(String path) {
        return repositories.published(
                PageTree.WORKSPACE, session -> ComponentView.read(session.getNode(path)));
    }

    /** The commune that a page or a component belongs to. */
    public CommuneView commune(String path) {
        return new PageFrames(context(path), false).commune();
    }

    /** All communes. */
    public List<CommuneView> communes() {
        return items.communes().stream()
                .map(commune -> new PageFrames(context("/" + commune.id()), false).commune())
                .collect(Collectors.toList());
    }

    /** All sections, in the menu or not, in their order. */
    public List<LinkView> sitemap(String path) {
        ViewContext context = context(path);
        return context.commune().sections().stream()
                .map(section -> context.section(section, List.of()))
                .map(section -> new LinkView(section.getName(), section.getHref(), false))
                .collect(Collectors.toList());
    }

    /** A home page, or a page with components. */
    public PageView page(String path) {
        ViewContext context = context(path);
        PageFrames frames = frames(context);
        boolean home = path.lastIndexOf('/') == 0;
        return new PageView(
                home ? frames.home() : frames.page(component(path).text("title"), path));
    }

    /** The page that says that there is nothing at the address; answers with status 404. */
    public PageView notFound(String path) {
        request.answer(NOT_FOUND);
        return new PageView(frames(context(path)).page(text("portal.notFound.title"), ""));
    }

    /** A section's page with its list; answers with status 404 if there is no such list. */
    public ListPageView list(String path, String selector) {
        ViewContext context = context(path);
        PageFrames frames = frames(context);
        Optional<Section> section = sectionOf(context.commune(), path);
        Optional<ListPageView> view =
                PortalRoutes.ofPage(path, selector)
                        .filter(address -> section.isPresent())
                        .flatMap(
                                address ->
                                        new SectionLists(context, section.get(), address)
                                                .read(frames.section(section.get())));
        if (view.isPresent()) {
            return view.get();
        }
        request.answer(NOT_FOUND);
        return new ListPageView(
                frames.page(text("portal.notFound.title"), ""), List.of(), null, List.of(), false);
    }

    /**
     * A detail page with the item that the selector names, or the one that is previewed. Answers
     * with status 404 if there is none to be seen, with 410 if it was withdrawn with a notice.
     */
    public ItemPageView item(String path, String selector) {
        ViewContext context = context(path);
        PageFrames frames = frames(context);
        Optional<Item> previewed = request.previewed();
        if (previewed.isPresent()) {
            ItemView view = context.view(previewed.get(), "");
            return new ItemPageView(frames.item(previewed.get()), view, false);
        }
        Commune commune = context.commune();
        Optional<Item> item =
                PortalRoutes.ofDetailPage(commune.id(), selector)
                        .flatMap(address -> items.find(commune, address))
                        .filter(
                                found ->
                                        PageTree.detailPage(commune.id(), found.type())
                                                .equals(path));
        if (item.isEmpty()) {
            request.answer(NOT_FOUND);
            return new ItemPageView(frames.page(text("portal.notFound.title"), ""), null, false);
        }
        boolean withdrawn = !items.isVisible(item.get());
        if (withdrawn) {
            request.answer(GONE);
        }
        String href = context.href(items.address(commune, item.get()));
        return new ItemPageView(frames.item(item.get()), context.view(item.get(), href), withdrawn);
    }

    /**
     * The newest visible items of a section, of the kind that its list shows.
     *
     * @param section code; if the commune has no such section the result is empty
     */
    public List<ItemView> latest(String path, String section, int count) {
        ViewContext context = context(path);
        return context.commune()
                .section(section)
                .map(its -> newest(context, its, count))
                .orElse(List.of());
    }

    /**
     * The newest visible articles of the commune, those that are featured first.
     *
     * @param section code; empty for all sections
     */
    public List<ItemView> featured(String path, String section, int count) {
        ViewContext context = context(path);
        ContentType article = ContentTypes.shipped().named(ContentTypes.ARTICLE);
        List<String> sections = section.isEmpty() ? List.of() : List.of(section);
        int most = Math.min(count, MOST);
        List<Item> chosen =
                new ArrayList<>(
                        items.list(
                                        article,
                                        context.query(article)
                                                .sections(sections)
                                                .where("featured", "true")
                                                .page(1, 1))
                                .items());
        for (Item item :
                items.list(article, context.query(article).sections(sections).page(1, most + 1))
                        .items()) {
            boolean known = chosen.stream().anyMatch(other -> other.id().equals(item.id()));
            if (!known && chosen.size() < most) {
                chosen.add(item);
            }
        }
        return context.views(chosen);
    }

    /** The newest visible legal documents of all sections, by their day of issue. */
    public List<ItemView> documents(String path, int count) {
        ViewContext context = context(path);
        ContentType documents = ContentTypes.shipped().named(ContentTypes.LEGAL_DOCUMENT);
        Page<Item> page =
                items.list(
                        documents,
                        context.query(documents)
                                .orderBy("issueDate", false)
                                .page(1, Math.min(count, MOST)));
        return context.views(page.items());
    }

    /** The sections of the menu, each with its newest items. */
    public List<SectionView> sections(String path, int count) {
        ViewContext context = context(path);
        List<SectionView> sections = new ArrayList<>();
        for (Section section : context.commune().sections()) {
            if (section.isInMenu()) {
                sections.add(context.section(section, newest(context, section, count)));
            }
        }
        return sections;
    }

    /** The section with this code; null if the commune has none. */
    public SectionView section(String path, String code) {
        ViewContext context = context(path);
        return context.commune()
                .section(code)
                .map(section -> context.section(section, List.of()))
                .orElse(null);
    }

    /** The first section of this kind of content; null if the commune has none. */
    public SectionView sectionOfType(String path, String contentType) {
        ViewContext context = context(path);
        return context.commune().sections().stream()
                .filter(section -> section.contentType().equals(contentType))
                .findFirst()
                .map(section -> context.section(section, List.of()))
                .orElse(null);
    }

    /** The fields that visible procedures are about, with links to those of the field. */
    public List<LinkView> procedureFields(String path) {
        ViewContext context = context(path);
        ContentType type = ContentTypes.shipped().named(ContentTypes.PROCEDURE);
        Map<String, LinkView> fields = new TreeMap<>();
        for (Item item : items.list(type, context.query(type).page(1, ALL_PROCEDURES)).items()) {
            String field = item.content().text("field");
            context.commune()
                    .section(item.section())
                    .ifPresent(
                            section ->
                                    fields.computeIfAbsent(
                                            Vietnamese.slug(field),
                                            slug -> fieldLink(context, section, field, slug)));
        }
        return new ArrayList<>(fields.values());
    }

    private static LinkView fieldLink(
            ViewContext context, Section section, String field, String slug) {
        return new LinkView(
                field,
                context.href(
                        PortalRoutes.page(context.commune().id(), section.slug())
                                .withFilter(PortalRoutes.FIELD, slug)),
                false);
    }

    private List<ItemView> newest(ViewContext context, Section section, int count) {
        if (count <= 0) {
            return List.of();
        }
        ContentType type = ContentTypes.shipped().named(section.contentType());
        return context.views(
                items.list(
                                type,
                                context.query(type)
                                        .section(section.code())
                                        .page(1, Math.min(count, MOST)))
                        .items());
    }

    private Optional<Section> sectionOf(Commune commune, String path) {
        String code = component(path).text(PageTree.SECTION);
        return code.isEmpty()
                ? commune.sectionBySlug(path.substring(path.lastIndexOf('/') + 1))
                : commune.section(code);
    }

    private PageFrames frames(ViewContext context) {
        return new PageFrames(context, request.previewed().isPresent());
    }

    private ViewContext context(String path) {
        String id = Item.communeOf(path);
        Commune commune =
                items.commune(id)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "No commune \"" + id + "\" for page " + path));
        FileLinks files =
                request.previewed().isPresent()
                        ? new EmbeddedFiles(repositories)
                        : new PublicFileLinks(installation.contextPath());
        return new ViewContext(
                commune, items, files, installation.contextPath(), Formats.dayOf(clock.instant()));
    }
}
