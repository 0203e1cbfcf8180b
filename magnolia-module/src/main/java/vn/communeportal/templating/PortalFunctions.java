package vn.communeportal.templating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Section;
import vn.communeportal.host.Installation;
import vn.communeportal.host.Repositories;
import vn.communeportal.media.Pictures;
import vn.communeportal.search.feed.PortalSearch;
import vn.communeportal.text.Messages;

/**
 * What templates call, as {@code portalfn}. Reads only what citizens may see, apart from the one
 * item of a preview. Thread-safe.
 *
 * <pre>[#assign page = portalfn.item(content.@path, (state.selector)!"")]</pre>
 *
 * <p>Paths are those of the website's pages and components, {@code content.@path}: their first name
 * is the commune's, or {@value Communes#PROVINCE}. Selectors are those of {@link
 * PortalAddress#selector}.
 */
public final class PortalFunctions {

    private final PublicItems items;
    private final Repositories repositories;
    private final Installation installation;
    private final PortalSearch search;
    private final PageRequest request;
    private final PageContexts contexts;

    @Inject
    public PortalFunctions(
            PublicItems items,
            Repositories repositories,
            Installation installation,
            PortalSearch search,
            Pictures pictures,
            PageRequest request) {
        this.items = items;
        this.repositories = repositories;
        this.installation = installation;
        this.search = search;
        this.request = request;
        contexts = new PageContexts(items, repositories, installation, pictures, request);
    }

    /** A text of the portal's message bundle, in the language of the page. */
    public String text(String key, Object... arguments) {
        return Messages.shipped().text(contexts.locale(), key, arguments);
    }

    /** Address of a file of the light module's web resources, {@code portal.css}. */
    public String resource(String name) {
        String version = installation.resourceVersion(name);
        return installation.contextPath()
                + ViewContext.RESOURCES
                + name
                + (version.isEmpty() ? "" : "?v=" + version);
    }

    /** What was entered in the dialog of a component or a page. */
    public ComponentView component(String path) {
        return repositories.published(
                PageTree.WORKSPACE,
                session -> ComponentView.read(session.getNode(path), contexts.locale()));
    }

    /**
     * What an area of a commune's home page shows: its own components and those of the province's
     * page. A preview has those alone that citizens see as they are.
     *
     * @param path of the area, {@code /hoa-phong/header}, there or not
     */
    public InheritedArea inherited(String path) {
        return repositories.published(
                PageTree.WORKSPACE, session -> InheritedArea.read(session, path, request));
    }

    /**
     * Whether the province's page can be arranged here; where it cannot, on a public instance, it
     * is not shown, and answers with status 404.
     */
    public boolean arranging() {
        boolean shown = installation.isAuthor() && request.page().equals("/" + Communes.PROVINCE);
        if (!shown) {
            request.answer(HttpServletResponse.SC_NOT_FOUND);
        }
        return shown;
    }

    /** The commune that a page or a component belongs to. */
    public CommuneView commune(String path) {
        return new PageFrames(contexts.of(path), false).commune();
    }

    /** Address of the page that lists all communes. */
    public String root() {
        return installation.contextPath() + "/";
    }

    /** Where scripts ask what of all communes begins like the words that somebody types. */
    public String suggestions() {
        return SearchScope.suggestions(installation.contextPath(), contexts.locale());
    }

    /** All communes. */
    public List<CommuneView> communes() {
        return items.communes().stream()
                .filter(commune -> commune.status() != Commune.Status.MERGED)
                .map(commune -> new PageFrames(contexts.of("/" + commune.id()), false).commune())
                .collect(Collectors.toList());
    }

    /** All sections that are not hidden, in the groups of the law's section tree. */
    public List<GroupView> sitemap(String path) {
        ViewContext context = contexts.of(path);
        return new SectionGroups(context)
                .all(
                        section -> {
                            SectionView view = context.section(section);
                            return new LinkView(
                                    view.getName(), view.getHref(), false, view.getLang());
                        });
    }

    /** Where one subscribes to the commune's articles. */
    public String feed(String path) {
        ViewContext context = contexts.of(path);
        return context.feed(PortalRoutes.home(context.commune().id()));
    }

    /** A home page, or a page with components. */
    public PageView page(String path) {
        ViewContext context = contexts.of(path);
        PageFrames frames = contexts.frames(context);
        if (path.lastIndexOf('/') == 0) {
            return new PageView(frames.home());
        }
        ComponentView page = component(path);
        return new PageView(frames.page(page.getTitle(), page.langOf("title"), path));
    }

    /** The page that says that there is nothing at the address; answers with status 404. */
    public PageView notFound(String path) {
        request.answer(HttpServletResponse.SC_NOT_FOUND);
        return new PageView(contexts.frames(contexts.of(path)).nothing());
    }

    /** A section's page with its list; answers with status 404 if there is no such list. */
    public ListPageView list(String path, String selector) {
        ViewContext context = contexts.of(path);
        PageFrames frames = contexts.frames(context);
        Optional<Section> section = sectionOf(context.commune(), path);
        Optional<ListPageView> view =
                PortalRoutes.ofPage(path, selector)
                        .filter(address -> section.isPresent())
                        .flatMap(
                                address ->
                                        new SectionLists(context, section.get(), address)
                                                .read(frames.section(section.get(), address)));
        if (view.isPresent()) {
            return view.get();
        }
        request.answer(HttpServletResponse.SC_NOT_FOUND);
        return new ListPageView(frames.nothing(), List.of(), null, List.of(), "", null);
    }

    /**
     * A detail page with the item that the selector names, or the one that is previewed. Answers
     * with status 404 if there is none to be seen, with 410 if it was withdrawn with a notice.
     */
    public ItemPageView item(String path, String selector) {
        ViewContext context = contexts.of(path);
        return new ItemPages(context, contexts.frames(context), request).page(path, selector);
    }

    /**
     * The map of the commune's boundary; null if it has none.
     *
     * @param geoJson that a component brings along; empty for the commune's setting {@code
     *     boundary}, or failing that what is shipped for its unit
     */
    public BoundaryView boundary(String path, String geoJson) {
        ViewContext context = contexts.of(path);
        return Boundary.parse(geoJson)
                .or(() -> Boundary.parse(context.commune().setting(Commune.BOUNDARY)))
                .or(() -> Boundary.shipped(context.commune().setting("unitCode")))
                .map(
                        boundary ->
                                new BoundaryView(
                                        context,
                                        new PageFrames(context, false).commune(),
                                        boundary))
                .orElse(null);
    }

    /** The form that somebody fills in; answers with status 404 where nobody does. */
    public FormPageView form(String path) {
        ViewContext context = contexts.of(path);
        FormState state = request.form().orElse(null);
        if (state == null) {
            request.answer(HttpServletResponse.SC_NOT_FOUND);
            return null;
        }
        return new FormPages(context).page(contexts.frames(context), state);
    }

    /** The opinions on a draft that others may read, the oldest first. */
    public List<OpinionView> opinions(String path, ConsultationView draft) {
        return new FormPages(contexts.of(path)).opinions(repositories, draft);
    }

    /** Where citizens write to the commune: all forms that stand for themselves, and the codes. */
    public List<LinkView> forms(String path) {
        return new FormPages(contexts.of(path)).links();
    }

    /** The forms that belong to a section of the law, {@code HD-01}. */
    public List<LinkView> formsOf(String path, String section) {
        return new FormPages(contexts.of(path)).linksOf(section);
    }

    /** Where one reports an error in an item, or rates it. */
    public String formAbout(String path, String kind, ItemView item) {
        return new FormPages(contexts.of(path)).about(kind, item);
    }

    /** What the visitor looks for, and what there is of it. */
    public SearchPageView search(String path) {
        ViewContext context = contexts.of(path);
        return new SearchPageView(
                contexts.frames(context).search(),
                new SearchPages(SearchScope.of(context), search).find(request));
    }

    /** What a visitor looks for in all communes, and what there is of it. */
    public SearchView provinceSearch() {
        SearchScope scope =
                SearchScope.ofProvince(
                        items,
                        installation.contextPath(),
                        contexts.locale(),
                        id -> items.commune(id).map(commune -> contexts.of("/" + id)));
        return new SearchPages(scope, search).find(request);
    }

    /**
     * The newest visible items of a section, of the kind that its list shows.
     *
     * @param section code; if the commune has no such section the result is empty
     */
    public List<ItemView> latest(String path, String section, int count) {
        return new Teasers(contexts.of(path)).latest(section, count);
    }

    /**
     * The newest visible articles, before them the newest that is featured.
     *
     * @param section code; empty for all sections
     */
    public List<ItemView> featured(String path, String section, int count) {
        return new Teasers(contexts.of(path)).featured(section, count);
    }

    /** Questions of a section that are asked often, the newest first. */
    public List<ItemView> frequent(String path, String section) {
        return new Teasers(contexts.of(path)).frequent(section);
    }

    /** The newest visible legal documents of all sections, by their day of issue. */
    public List<ItemView> documents(String path, int count) {
        return new Teasers(contexts.of(path)).documents(count);
    }

    /** The sections of the menu, each with its newest items. */
    public List<SectionView> sections(String path, int count) {
        return new Teasers(contexts.of(path)).sections(count);
    }

    /** Who works where, what is on this week, where else to look. */
    public InformationView information(String path) {
        return new InformationView(contexts.of(path));
    }

    /** The fields that visible procedures are about, with links to those of the field. */
    public List<LinkView> procedureFields(String path) {
        return new Teasers(contexts.of(path)).procedureFields();
    }

    /** The section with this code; null if the commune has none. */
    public SectionView section(String path, String code) {
        ViewContext context = contexts.of(path);
        return context.commune().section(code).map(context::section).orElse(null);
    }

    /** The first section of this kind of content; null if the commune has none. */
    public SectionView sectionOfType(String path, String contentType) {
        ViewContext context = contexts.of(path);
        return context.commune().sections().stream()
                .filter(section -> section.contentType().equals(contentType))
                .findFirst()
                .map(context::section)
                .orElse(null);
    }

    private Optional<Section> sectionOf(Commune commune, String path) {
        String code = component(path).text(PageTree.SECTION);
        return code.isEmpty()
                ? commune.sectionBySlug(path.substring(path.lastIndexOf('/') + 1))
                : commune.section(code);
    }
}
