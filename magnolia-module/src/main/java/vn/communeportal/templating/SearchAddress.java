package vn.communeportal.templating;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.communeportal.search.Facet;
import vn.communeportal.search.InForce;
import vn.communeportal.search.SearchQuery;

/**
 * A question as the parameters of an address, which can be kept and shared: {@code
 * ?q=khai+sinh&kind=procedure&from=2025-01-01&sort=newest&page=2}. The facets are called as in
 * {@link Facet#id}.
 */
final class SearchAddress {

    static final String WORDS = "q";
    static final String PAGE = "page";
    static final String FROM = "from";
    static final String TO = "to";
    static final String IN_FORCE_ON = "inForceOn";
    static final String SORT = "sort";
    static final String NEWEST = "newest";

    private SearchAddress() {}

    /**
     * Narrows a question by what an address says; what it says wrongly counts as not said.
     *
     * @param parameters the values of a parameter, in the order of the address
     */
    static SearchQuery read(
            SearchQuery start, Function<String, List<String>> parameters, int size) {
        SearchQuery query = start.words(first(parameters, WORDS));
        for (Facet facet : Facet.values()) {
            for (String value : parameters.apply(facet.id())) {
                query = value.isEmpty() ? query : query.with(facet, value);
            }
        }
        if (first(parameters, SORT).equals(NEWEST)) {
            query = query.order(SearchQuery.Order.NEWEST);
        }
        String page = first(parameters, PAGE);
        LocalDate validityDay = day(first(parameters, IN_FORCE_ON));
        if (validityDay != null) {
            query =
                    query.filter(Facet.VALIDITY).isEmpty()
                            ? query.inForceOn(validityDay)
                            : query.validityOn(validityDay);
        }
        return query.between(day(first(parameters, FROM)), day(first(parameters, TO)))
                .page(page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1, size);
    }

    private static String first(Function<String, List<String>> parameters, String name) {
        return parameters.apply(name).stream().findFirst().orElse("").strip();
    }

    private static LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The parameters that say a question; nothing for one that asks nothing. */
    static String write(SearchQuery query) {
        List<String> parts = new ArrayList<>();
        parameters(query)
                .forEach(
                        (name, values) ->
                                values.forEach(value -> parts.add(name + "=" + encoded(value))));
        if (query.page() > 1) {
            parts.add(PAGE + "=" + query.page());
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /** The same by name, without the number of the page. */
    static Map<String, List<String>> parameters(SearchQuery query) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put(WORDS, List.of(query.words()));
        for (Facet facet : query.filters().keySet()) {
            all.put(facet.id(), query.filter(facet));
        }
        if (query.validityDay().isPresent()
                && query.filter(Facet.VALIDITY).equals(List.of(InForce.YES.id()))) {
            // The day alone says so.
            all.remove(Facet.VALIDITY.id());
        }
        all.put(FROM, query.from().map(LocalDate::toString).stream().collect(Collectors.toList()));
        all.put(TO, query.to().map(LocalDate::toString).stream().collect(Collectors.toList()));
        all.put(
                IN_FORCE_ON,
                query.validityDay().map(LocalDate::toString).stream().collect(Collectors.toList()));
        all.put(SORT, query.order() == SearchQuery.Order.NEWEST ? List.of(NEWEST) : List.of());
        all.values().removeIf(values -> values.isEmpty() || values.get(0).isEmpty());
        return all;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
