package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.Page;
import vn.communeportal.search.Facet;
import vn.communeportal.search.SearchHit;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.SearchResult;
import vn.communeportal.search.feed.PortalSearch;

/** Asks the search for a page of a commune's portal. */
final class SearchPages {

    private static final int SIZE = 10;

    /** Longer lists of values help nobody to choose. */
    private static final int MOST_CHOICES = 8;

    private final ViewContext context;
    private final PortalSearch search;
    private final FacetLabels labels;

    SearchPages(ViewContext context, PortalSearch search) {
        this.context = context;
        this.search = search;
        labels = new FacetLabels(context.items(), context.commune(), context.locale());
    }

    SearchPageView find(PageView.Frame frame, PageRequest request) {
        SearchQuery query =
                SearchAddress.read(
                        SearchQuery.in(context.commune().id()),
                        name -> List.of(request.parameter(name)),
                        SIZE);
        // The commune is the page's.
        query = query.without(Facet.COMMUNE);
        SearchPageView.Answer answer = new SearchPageView.Answer();
        answer.query = query.words();
        answer.asked = !SearchAddress.parameters(query).isEmpty();
        answer.ready = search.isReady();
        answer.from = query.from().map(String::valueOf).orElse("");
        answer.to = query.to().map(String::valueOf).orElse("");
        answer.inForceOn = query.inForceOn().map(String::valueOf).orElse("");
        answer.dated =
                Stream.of(answer.from, answer.to, answer.inForceOn).anyMatch(day -> !day.isEmpty());
        if (answer.asked) {
            fill(answer, query);
        }
        return new SearchPageView(frame, answer);
    }

    private void fill(SearchPageView.Answer answer, SearchQuery query) {
        SearchResult result = search.search(query);
        boolean missed = result.hasNothingTyped() && query.filters().isEmpty();
        if (query.page() == 1 && !query.words().isEmpty()) {
            search.counts().count(context.commune().id(), missed);
        }
        if (missed && query.page() == 1) {
            search.missed().count(context.commune().id(), query.words());
        }
        answer.total = context.formats().number(result.total());
        answer.someWords = result.hasSomeWordsOnly();
        answer.meant =
                result.meant()
                        .map(
                                words ->
                                        new LinkView(
                                                words,
                                                href(query.words(words).page(1, SIZE)),
                                                false))
                        .orElse(null);
        boolean filtered = !query.filters().isEmpty() || answer.dated;
        answer.unfiltered =
                filtered ? href(SearchQuery.in(context.commune().id()).words(query.words())) : "";
        answer.results = found(result.hits());
        answer.narrowings = narrowings(query.page(1, SIZE), result);
        answer.orders = orders(query.page(1, SIZE));
        answer.kept = kept(query);
        if (result.total() > 0) {
            long shown = Math.min(result.total(), SearchQuery.DEEPEST);
            answer.paging =
                    new PagingView(
                            new Page<>(
                                    answer.results,
                                    shown,
                                    (int) Math.min(query.offset(), Integer.MAX_VALUE),
                                    SIZE),
                            number -> href(query.page(number, SIZE)),
                            context.formats());
        }
    }

    /** What is there no more in this moment is left out. */
    private List<SearchPageView.Found> found(List<SearchHit> hits) {
        List<SearchPageView.Found> found = new ArrayList<>();
        for (SearchHit hit : hits) {
            ContentType type = ContentTypes.shipped().named(hit.kind());
            context.items()
                    .visible(context.commune(), type, hit.id())
                    .ifPresent(item -> found.add(found(hit, type, item)));
        }
        return found;
    }

    private SearchPageView.Found found(SearchHit hit, ContentType type, Item item) {
        ItemView view = context.views(List.of(item)).get(0);
        String number = item.content().text("number");
        return new SearchPageView.Found(
                view,
                context.text(type.name() + ".name"),
                number.isEmpty() ? item.content().text("code") : number,
                hit);
    }

    private List<SearchPageView.Narrowing> narrowings(SearchQuery query, SearchResult result) {
        List<SearchPageView.Narrowing> narrowings = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Map<String, Long> counts = result.counts(facet);
            List<String> chosen = query.filter(facet);
            List<SearchPageView.Choice> choices =
                    Stream.concat(
                                    chosen.stream(),
                                    counts.keySet().stream()
                                            .filter(value -> !chosen.contains(value))
                                            .limit(MOST_CHOICES))
                            .map(value -> choice(query, facet, value, counts))
                            .collect(Collectors.toList());
            if (facet != Facet.COMMUNE && (choices.size() > 1 || !chosen.isEmpty())) {
                narrowings.add(new SearchPageView.Narrowing(labels.of(facet), choices));
            }
        }
        return narrowings;
    }

    private SearchPageView.Choice choice(
            SearchQuery query, Facet facet, String value, Map<String, Long> counts) {
        boolean current = query.filter(facet).contains(value);
        SearchQuery without = query.without(facet);
        return new SearchPageView.Choice(
                labels.of(facet, value),
                context.formats().number(counts.getOrDefault(value, 0L)),
                href(current ? without : without.with(facet, value)),
                current);
    }

    private List<LinkView> orders(SearchQuery query) {
        List<LinkView> orders = new ArrayList<>();
        for (SearchQuery.Order order : SearchQuery.Order.values()) {
            orders.add(
                    new LinkView(
                            context.text(
                                    order == SearchQuery.Order.NEWEST
                                            ? "portal.search.order.newest"
                                            : "portal.search.order.relevance"),
                            href(query.order(order)),
                            query.order() == order));
        }
        return orders;
    }

    private static Map<String, String> kept(SearchQuery query) {
        Map<String, String> kept = new LinkedHashMap<>();
        SearchAddress.parameters(query.between(null, null).inForceOn(null))
                .forEach((name, values) -> kept.put(name, values.get(0)));
        return kept;
    }

    private String href(SearchQuery query) {
        return context.href(PortalRoutes.page(context.commune().id(), PageTree.SEARCH))
                + SearchAddress.write(query);
    }
}
