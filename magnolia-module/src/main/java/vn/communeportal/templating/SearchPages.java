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
import vn.communeportal.search.FilePlace;
import vn.communeportal.search.SearchHit;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.SearchResult;
import vn.communeportal.search.feed.PortalSearch;

/** Asks the search for a page. */
final class SearchPages {

    private static final int SIZE = 10;
    private static final int UNAVAILABLE = 503;

    /** Longer lists of values help nobody to choose. */
    private static final int MOST_CHOICES = 8;

    private final SearchScope scope;
    private final PortalSearch search;
    private final FacetLabels labels;

    SearchPages(SearchScope scope, PortalSearch search) {
        this.scope = scope;
        this.search = search;
        labels = scope.labels();
    }

    SearchView find(PageRequest request) {
        SearchQuery query =
                SearchAddress.read(scope.start(), name -> List.of(request.parameter(name)), SIZE);
        if (!scope.isProvince()) {
            // The commune is the page's.
            query = query.without(Facet.COMMUNE);
        }
        SearchView.Answer answer = new SearchView.Answer();
        answer.query = query.words();
        answer.action = scope.address();
        answer.suggestions = scope.suggestions();
        answer.asked = !SearchAddress.parameters(query).isEmpty();
        answer.ready = search.isReady();
        answer.from = query.from().map(String::valueOf).orElse("");
        answer.to = query.to().map(String::valueOf).orElse("");
        answer.inForceOn = query.validityDay().map(String::valueOf).orElse("");
        answer.dated =
                Stream.of(answer.from, answer.to, answer.inForceOn).anyMatch(day -> !day.isEmpty());
        if (answer.asked) {
            SearchResult result = search.search(query);
            answer.answered = result.isAnswer();
            if (result.isAnswer()) {
                count(query, result);
                fill(answer, query, result);
            } else {
                request.answer(UNAVAILABLE);
            }
        }
        return new SearchView(answer);
    }

    /** What is asked in all communes is not counted for any of them. */
    private void count(SearchQuery query, SearchResult result) {
        if (scope.isProvince() || query.page() > 1) {
            return;
        }
        String commune = query.commune().orElseThrow();
        boolean missed = result.hasNothingTyped() && query.filters().isEmpty();
        if (!query.words().isEmpty()) {
            search.counts().count(commune, missed);
        }
        if (missed) {
            search.missed().count(commune, query.words());
        }
    }

    private void fill(SearchView.Answer answer, SearchQuery query, SearchResult result) {
        answer.total = scope.formats().number(result.total());
        answer.someWords = result.hasSomeWordsOnly();
        answer.meant =
                result.meant()
                        .map(
                                words ->
                                        new LinkView(
                                                words,
                                                scope.href(query.words(words).page(1, SIZE)),
                                                false))
                        .orElse(null);
        boolean filtered = !query.filters().isEmpty() || answer.dated;
        answer.unfiltered = filtered ? scope.href(scope.start().words(query.words())) : "";
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
                            number -> scope.href(query.page(number, SIZE)),
                            scope.formats());
        }
    }

    /** What is there no more in this moment is left out. */
    private List<FoundView> found(List<SearchHit> hits) {
        List<FoundView> found = new ArrayList<>();
        for (SearchHit hit : hits) {
            ContentType type = ContentTypes.shipped().named(hit.kind());
            scope.context(hit.commune())
                    .ifPresent(
                            context ->
                                    context.items()
                                            .visible(context.commune(), type, hit.id())
                                            .ifPresent(
                                                    item -> found.add(found(context, hit, item))));
        }
        return found;
    }

    private FoundView found(ViewContext context, SearchHit hit, Item item) {
        String number = item.content().text("number");
        return new FoundView(
                context.views(List.of(item)).get(0),
                context.text(item.type().name() + ".name"),
                number.isEmpty() ? item.content().text("code") : number,
                hit,
                scope.isProvince() ? home(context) : null,
                hit.file().map(file -> link(context, item, file)).orElse(null));
    }

    private static LinkView home(ViewContext context) {
        return new LinkView(
                context.commune().setting("fullName"),
                context.href(PortalRoutes.home(context.commune().id())),
                false);
    }

    /** Viewers of PDFs open at the page that an address names so. */
    private static LinkView link(ViewContext context, Item item, FilePlace file) {
        PortalAddress address =
                PortalRoutes.file(item.commune(), item.id(), file.place(), file.fileName());
        String page = file.page().isPresent() ? "#page=" + file.page().getAsInt() : "";
        return new LinkView(file.fileName(), context.href(address, false) + page, false);
    }

    private List<NarrowingView> narrowings(SearchQuery query, SearchResult result) {
        List<NarrowingView> narrowings = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Map<String, Long> counts = result.counts(facet);
            List<String> chosen = query.filter(facet);
            List<ChoiceView> choices =
                    Stream.concat(
                                    chosen.stream(),
                                    counts.keySet().stream()
                                            .filter(value -> !chosen.contains(value))
                                            .limit(MOST_CHOICES))
                            .map(value -> choice(query, facet, value, counts))
                            .collect(Collectors.toList());
            boolean isPages = facet == Facet.COMMUNE && !scope.isProvince();
            if (!isPages && (choices.size() > 1 || !chosen.isEmpty())) {
                narrowings.add(new NarrowingView(labels.of(facet), choices));
            }
        }
        return narrowings;
    }

    private ChoiceView choice(
            SearchQuery query, Facet facet, String value, Map<String, Long> counts) {
        boolean current = query.filter(facet).contains(value);
        SearchQuery without = query.without(facet);
        SearchQuery widened = facet == Facet.VALIDITY ? without.validityOn(null) : without;
        return new ChoiceView(
                labels.of(facet, value),
                scope.formats().number(counts.getOrDefault(value, 0L)),
                scope.href(current ? widened : without.with(facet, value)),
                current);
    }

    private List<LinkView> orders(SearchQuery query) {
        List<LinkView> orders = new ArrayList<>();
        for (SearchQuery.Order order : SearchQuery.Order.values()) {
            orders.add(
                    new LinkView(
                            scope.text(
                                    order == SearchQuery.Order.NEWEST
                                            ? "portal.search.order.newest"
                                            : "portal.search.order.relevance"),
                            scope.href(query.order(order)),
                            query.order() == order));
        }
        return orders;
    }

    private static Map<String, String> kept(SearchQuery query) {
        Map<String, String> kept = new LinkedHashMap<>();
        SearchAddress.parameters(query.between(null, null))
                .forEach((name, values) -> kept.put(name, values.get(0)));
        kept.remove(SearchAddress.IN_FORCE_ON);
        return kept;
    }
}
