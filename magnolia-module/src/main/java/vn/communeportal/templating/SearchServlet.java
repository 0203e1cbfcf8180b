package vn.communeportal.templating;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.host.Installation;
import vn.communeportal.search.Facet;
import vn.communeportal.search.FilePlace;
import vn.communeportal.search.SearchHit;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.SearchResult;
import vn.communeportal.search.Suggestion;
import vn.communeportal.search.feed.PortalSearch;
import vn.communeportal.text.Vietnamese;

/**
 * The search for programs, in JSON, as {@code docs/search.md} describes it: at {@value #PATH} the
 * results, at {@value #SUGGESTIONS} what begins like the words. It tells nothing that the portal's
 * pages do not show.
 */
public final class SearchServlet extends HttpServlet {

    public static final String PATH = "/.portal/search";
    public static final String SUGGESTIONS = "/.portal/search/suggestions";

    /** Goes up when something is renamed or removed; what is added changes nothing for callers. */
    static final int VERSION = 1;

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int USUAL_PAGE = 20;
    private static final int MOST_VALUES = 50;
    private static final int MOST_SUGGESTIONS = 8;

    private final transient PortalSearch search;
    private final transient PublicItems items;
    private final transient Installation installation;

    @Inject
    public SearchServlet(PortalSearch search, PublicItems items, Installation installation) {
        this.search = search;
        this.items = items;
        this.installation = installation;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String asked = parameter(request, "commune");
        Optional<Commune> owner = ownerOf(request.getServerName());
        String id = asked.isEmpty() ? owner.map(Commune::id).orElse("") : asked;
        Optional<Commune> commune =
                items.commune(id)
                        .filter(found -> owner.filter(its -> !its.id().equals(id)).isEmpty());
        if (!id.isEmpty() && commune.isEmpty()) {
            ObjectNode problem = JSON.createObjectNode().put("version", VERSION);
            answer(response, HttpServletResponse.SC_NOT_FOUND, problem.put("error", "commune"));
            return;
        }
        SearchQuery start =
                commune.map(its -> SearchQuery.in(its.id())).orElseGet(SearchQuery::inProvince);
        boolean suggestions = request.getRequestURI().endsWith("/suggestions");
        answer(
                response,
                HttpServletResponse.SC_OK,
                suggestions
                        ? suggestions(start.words(parameter(request, SearchAddress.WORDS)))
                        : results(start, commune.orElse(null), request));
    }

    /** At a commune's domain there is this commune only. */
    private Optional<Commune> ownerOf(String host) {
        return items.communes().stream()
                .filter(commune -> commune.status() != Commune.Status.MERGED)
                .filter(commune -> commune.setting(Commune.DOMAIN).equals(host))
                .findFirst();
    }

    private ObjectNode results(SearchQuery start, Commune commune, HttpServletRequest request) {
        String size = parameter(request, "size");
        SearchQuery query =
                SearchAddress.read(
                        start,
                        name -> values(request, name),
                        size.matches("[1-9]\\d{0,5}") ? Integer.parseInt(size) : USUAL_PAGE);
        // The parameter of this name says where to search.
        query = query.without(Facet.COMMUNE);
        SearchResult result = search.search(query);
        ObjectNode json = JSON.createObjectNode();
        json.put("version", VERSION);
        json.put("complete", search.isReady());
        json.put("total", result.total());
        json.put("page", query.page());
        json.put("size", query.size());
        json.put("someWords", result.hasSomeWordsOnly());
        result.meant().ifPresent(words -> json.put("meant", words));
        ArrayNode results = json.putArray("results");
        result.hits().forEach(hit -> addHit(results, hit));
        FacetLabels labels = new FacetLabels(items, commune, Vietnamese.LOCALE);
        ObjectNode facets = json.putObject("facets");
        for (Facet facet : Facet.values()) {
            ArrayNode values = facets.putArray(facet.id());
            result.counts(facet).entrySet().stream()
                    .limit(MOST_VALUES)
                    .forEach(
                            entry ->
                                    values.addObject()
                                            .put("value", entry.getKey())
                                            .put("label", labels.of(facet, entry.getKey()))
                                            .put("count", entry.getValue()));
        }
        return json;
    }

    private void addHit(ArrayNode results, SearchHit hit) {
        ContentType type = ContentTypes.shipped().named(hit.kind());
        Optional<Commune> commune = items.commune(hit.commune());
        Optional<Item> item = commune.flatMap(its -> items.visible(its, type, hit.id()));
        if (item.isPresent()) {
            ObjectNode json = results.addObject();
            addItem(json, commune.get(), item.get());
            json.put("passage", text(hit.passage()));
            hit.file().ifPresent(file -> addFile(json.putObject("file"), item.get(), file));
            item.get().publishedAt().ifPresent(time -> json.put("publishedAt", time.toString()));
            item.get()
                    .content()
                    .date("issueDate")
                    .ifPresent(day -> json.put("issueDate", day.toString()));
        }
    }

    private void addFile(ObjectNode json, Item item, FilePlace file) {
        json.put("name", file.fileName());
        String path =
                PortalRoutes.file(item.commune(), item.id(), file.place(), file.fileName()).path();
        json.put("path", installation.contextPath() + path);
        file.page().ifPresent(page -> json.put("page", page));
        json.put("passage", text(file.passage()));
    }

    private ObjectNode suggestions(SearchQuery query) {
        ObjectNode json = JSON.createObjectNode();
        json.put("version", VERSION);
        ArrayNode suggestions = json.putArray("suggestions");
        for (Suggestion suggestion : search.suggest(query, MOST_SUGGESTIONS)) {
            ContentType type = ContentTypes.shipped().named(suggestion.kind());
            Optional<Commune> commune = items.commune(suggestion.commune());
            commune.flatMap(its -> items.visible(its, type, suggestion.id()))
                    .ifPresent(item -> addItem(suggestions.addObject(), commune.get(), item));
        }
        return json;
    }

    private void addItem(ObjectNode json, Commune commune, Item item) {
        json.put("id", item.id());
        json.put("kind", item.type().name());
        json.put("commune", commune.id());
        json.put("title", item.title());
        String number = item.content().text("number");
        String code = item.content().text("code");
        if (!number.isEmpty() || !code.isEmpty()) {
            json.put("number", number.isEmpty() ? code : number);
        }
        json.put("path", installation.contextPath() + items.address(commune, item).path());
    }

    private static String text(List<SearchHit.Stretch> stretches) {
        return stretches.stream().map(SearchHit.Stretch::text).collect(Collectors.joining());
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static void answer(HttpServletResponse response, int status, ObjectNode json)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(JSON.writeValueAsBytes(json));
    }
}
