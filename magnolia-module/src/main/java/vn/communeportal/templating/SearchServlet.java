package vn.communeportal.templating;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.host.Installation;
import vn.communeportal.insight.JsonServlet;
import vn.communeportal.published.DomainOwner;
import vn.communeportal.search.Facet;
import vn.communeportal.search.FilePlace;
import vn.communeportal.search.SearchHit;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.SearchResult;
import vn.communeportal.search.Suggestion;
import vn.communeportal.search.feed.PortalSearch;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/**
 * The search for programs, as {@code docs/search.md} describes it: at {@value #PATH} the results in
 * JSON, at {@value #TABLE} as a table, at {@value #SUGGESTIONS} what begins like the words. It
 * tells nothing that the portal's pages do not show.
 */
public final class SearchServlet extends JsonServlet {

    public static final String PATH = "/.portal/search";
    public static final String TABLE = "/.portal/search.csv";
    public static final String SUGGESTIONS = "/.portal/search/suggestions";

    /** Goes up when something is renamed or removed; what is added changes nothing for callers. */
    static final int VERSION = 1;

    private static final long serialVersionUID = 1L;
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
        SearchParameters parameters = new SearchParameters(request.getParameterMap());
        boolean table = request.getRequestURI().endsWith(".csv");
        Map<String, String> problems =
                parameters.problems(table ? SearchTable.ROWS : SearchQuery.LARGEST_PAGE);
        if (!problems.isEmpty()) {
            ObjectNode json = problem("parameters");
            ObjectNode named = json.putObject("parameters");
            problems.forEach(named::put);
            answer(response, HttpServletResponse.SC_BAD_REQUEST, json);
            return;
        }
        Optional<Commune> owner = DomainOwner.of(items.communes(), request.getServerName());
        String asked = parameters.first(Facet.COMMUNE.id());
        String id = asked.isEmpty() ? owner.map(Commune::id).orElse("") : asked;
        Commune commune =
                items.commune(id)
                        .filter(found -> owner.filter(its -> !its.id().equals(id)).isEmpty())
                        .orElse(null);
        if (!id.isEmpty() && commune == null) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, problem("commune"));
            return;
        }
        SearchQuery start =
                commune == null ? SearchQuery.inProvince() : SearchQuery.in(commune.id());
        // The parameter of this name says where to search.
        SearchQuery query =
                SearchAddress.read(start, parameters::all, parameters.size(USUAL_PAGE))
                        .without(Facet.COMMUNE);
        Locale locale = parameters.isEnglish() ? Locale.ENGLISH : Vietnamese.LOCALE;
        ItemJson json = new ItemJson(items, installation.contextPath(), parameters.isEnglish());
        if (table) {
            response.setHeader("Content-Disposition", "attachment; filename=\"ket-qua.csv\"");
            send(
                    response,
                    "text/csv",
                    new SearchTable(search, items, json).read(query, parameters.page()));
        } else if (request.getRequestURI().endsWith("/suggestions")) {
            answer(response, HttpServletResponse.SC_OK, suggestions(query, json, locale));
        } else {
            SearchResult result = search.search(query);
            FacetLabels labels = new FacetLabels(items, commune, locale);
            if (result.isAnswer()) {
                answer(response, HttpServletResponse.SC_OK, results(query, result, json, labels));
            } else {
                answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, problem("search"));
            }
        }
    }

    private static ObjectNode problem(String what) {
        return object().put("version", VERSION).put("error", what);
    }

    private ObjectNode results(
            SearchQuery query, SearchResult result, ItemJson brief, FacetLabels labels) {
        ObjectNode json = object();
        json.put("version", VERSION);
        json.put("complete", search.isReady());
        json.put("total", result.total());
        json.put("page", query.page());
        json.put("size", query.size());
        json.put("someWords", result.hasSomeWordsOnly());
        result.meant().ifPresent(words -> json.put("meant", words));
        ArrayNode results = json.putArray("results");
        result.hits().forEach(hit -> addHit(results, hit, brief));
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

    private void addHit(ArrayNode results, SearchHit hit, ItemJson brief) {
        ContentType type = ContentTypes.shipped().named(hit.kind());
        Optional<Commune> commune = items.commune(hit.commune());
        Optional<Item> item = commune.flatMap(its -> items.visible(its, type, hit.id()));
        if (item.isPresent()) {
            ObjectNode json = results.addObject();
            brief.brief(json, commune.get(), item.get());
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

    private ObjectNode suggestions(SearchQuery query, ItemJson brief, Locale locale) {
        ObjectNode json = object();
        json.put("version", VERSION);
        ArrayNode suggestions = json.putArray("suggestions");
        for (Suggestion suggestion : search.suggest(query, MOST_SUGGESTIONS)) {
            ContentType type = ContentTypes.shipped().named(suggestion.kind());
            Optional<Commune> commune = items.commune(suggestion.commune());
            commune.flatMap(its -> items.visible(its, type, suggestion.id()))
                    .ifPresent(
                            item -> {
                                ObjectNode its = suggestions.addObject();
                                brief.brief(its, commune.get(), item);
                                its.put(
                                        "kindLabel",
                                        Messages.shipped().text(locale, type.name() + ".name"));
                            });
        }
        return json;
    }

    private static String text(List<SearchHit.Stretch> stretches) {
        return stretches.stream().map(SearchHit.Stretch::text).collect(Collectors.joining());
    }
}
