package vn.communeportal.templating;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.search.Facet;
import vn.communeportal.search.SearchHit;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.feed.PortalSearch;
import vn.communeportal.text.Csv;
import vn.communeportal.text.Vietnamese;

/** The results of a question as a table, of which a page has {@value #ROWS} rows. */
final class SearchTable {

    static final int ROWS = 1_000;

    private static final int PORTIONS = ROWS / SearchQuery.LARGEST_PAGE;
    private static final List<String> HEADINGS =
            List.of(
                    "id",
                    "kind",
                    "commune",
                    "number",
                    "title",
                    "issueDate",
                    "publishedAt",
                    "section",
                    "documentType",
                    "issuingBody",
                    "field",
                    "signer",
                    "path");

    private final PortalSearch search;
    private final PublicItems items;
    private final ItemJson paths;

    SearchTable(PortalSearch search, PublicItems items, ItemJson paths) {
        this.search = search;
        this.items = items;
        this.paths = paths;
    }

    /**
     * @param page from 1, of {@link #ROWS} rows each
     */
    byte[] read(SearchQuery query, int page) {
        StringBuilder table = new StringBuilder(Csv.START).append(Csv.row(HEADINGS));
        int first = (page - 1) * PORTIONS + 1;
        for (int portion = first; portion < first + PORTIONS; portion++) {
            List<SearchHit> hits =
                    search.search(query.page(portion, SearchQuery.LARGEST_PAGE)).hits();
            hits.forEach(hit -> row(hit).ifPresent(table::append));
            if (hits.size() < SearchQuery.LARGEST_PAGE) {
                break;
            }
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Optional<String> row(SearchHit hit) {
        Optional<Commune> commune = items.commune(hit.commune());
        return commune.flatMap(
                        its ->
                                items.visible(
                                        its, ContentTypes.shipped().named(hit.kind()), hit.id()))
                .map(item -> row(commune.get(), item));
    }

    private String row(Commune commune, Item item) {
        Content content = item.content();
        FacetLabels labels = new FacetLabels(items, commune, Vietnamese.LOCALE);
        return Csv.row(
                List.of(
                        item.id(),
                        item.type().name(),
                        commune.id(),
                        ItemJson.number(item),
                        item.title(),
                        content.date("issueDate").map(LocalDate::toString).orElse(""),
                        item.publishedAt().map(String::valueOf).orElse(""),
                        labels.of(Facet.SECTION, item.section()),
                        content.has("documentType")
                                ? labels.of(Facet.DOCUMENT_TYPE, content.text("documentType"))
                                : "",
                        content.text("issuingBody"),
                        content.text("field"),
                        content.text("signer"),
                        paths.path(commune, item)));
    }
}
