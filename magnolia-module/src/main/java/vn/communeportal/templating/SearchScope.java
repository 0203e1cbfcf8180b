package vn.communeportal.templating;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.text.Messages;

/** Where a page searches: in its commune, or in all of them. Immutable. */
final class SearchScope {

    private final SearchQuery start;
    private final String address;
    private final String suggestions;
    private final Locale locale;
    private final FacetLabels labels;
    private final Function<String, Optional<ViewContext>> communes;

    private SearchScope(
            SearchQuery start,
            String address,
            String suggestions,
            Locale locale,
            FacetLabels labels,
            Function<String, Optional<ViewContext>> communes) {
        this.start = start;
        this.address = address;
        this.suggestions = suggestions;
        this.locale = locale;
        this.labels = labels;
        this.communes = communes;
    }

    static SearchScope of(ViewContext context) {
        String id = context.commune().id();
        return new SearchScope(
                SearchQuery.in(id),
                context.href(PortalRoutes.page(id, PageTree.SEARCH)),
                context.suggestions(),
                context.locale(),
                new FacetLabels(context.items(), context.commune(), context.locale()),
                commune -> commune.equals(id) ? Optional.of(context) : Optional.empty());
    }

    /**
     * @param communes what views of a commune's items are made with, by its id; empty if there is
     *     no such commune
     */
    static SearchScope ofProvince(
            PublicItems items,
            String contextPath,
            Locale locale,
            Function<String, Optional<ViewContext>> communes) {
        return new SearchScope(
                SearchQuery.inProvince(),
                contextPath + PortalResolver.PROVINCE_SEARCH,
                suggestions(contextPath, locale),
                locale,
                new FacetLabels(items, null, locale),
                communes);
    }

    /** Where scripts ask what of all communes begins like the words that somebody types. */
    static String suggestions(String contextPath, Locale locale) {
        return contextPath + SearchServlet.SUGGESTIONS + "?language=" + locale.getLanguage();
    }

    /** What a question begins with. */
    SearchQuery start() {
        return start;
    }

    boolean isProvince() {
        return start.commune().isEmpty();
    }

    /** Of the page, with nothing asked. */
    String address() {
        return address;
    }

    String href(SearchQuery query) {
        return address + SearchAddress.write(query);
    }

    String suggestions() {
        return suggestions;
    }

    Formats formats() {
        return Formats.of(locale);
    }

    String text(String key) {
        return Messages.shipped().text(locale, key);
    }

    FacetLabels labels() {
        return labels;
    }

    /** What views of a commune's items are made with; empty if it is no part of this. */
    Optional<ViewContext> context(String commune) {
        return communes.apply(commune);
    }
}
