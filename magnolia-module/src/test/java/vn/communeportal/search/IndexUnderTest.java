package vn.communeportal.search;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.search.words.NumberKeys;
import vn.communeportal.text.Vietnamese;

/** An empty index, and items to put into it. */
interface IndexUnderTest {

    Instant NOW = Instant.parse("2025-08-20T02:00:00Z");
    String HERE = "hoa-phong";
    String THERE = "ba-na";

    SearchIndex index();

    /** Closes the index and opens it again. */
    void reopen() throws IOException;

    default List<String> ids(String words) {
        return ids(SearchQuery.in(HERE).words(words));
    }

    default List<String> ids(SearchQuery query) {
        return index().search(query, NOW).hits().stream()
                .map(SearchHit::id)
                .collect(Collectors.toList());
    }

    default void put(IndexedItem item) {
        index().put(item);
    }

    default IndexedItem article(String id, String title, String text) {
        IndexedItem item = new IndexedItem(id, "article", "/" + HERE + "/" + id, HERE, "1");
        item.title = title;
        item.text = text;
        item.date = Instant.parse("2025-07-01T00:00:00Z");
        item.value(Facet.KIND, "article");
        item.value(Facet.COMMUNE, HERE);
        return item;
    }

    default IndexedItem document(String id, String number, String type, String title, int year) {
        IndexedItem item = new IndexedItem(id, "legalDocument", "/" + HERE + "/" + id, HERE, "1");
        item.title = title;
        item.number = number;
        item.numberKeys = NumberKeys.ofDocument(number, year, type);
        item.date = LocalDate.of(year, 6, 15).atStartOfDay(Vietnamese.ZONE).toInstant();
        item.text = number + " · " + type + " · 15/6/" + year;
        item.value(Facet.KIND, "legalDocument");
        item.value(Facet.COMMUNE, HERE);
        item.value(Facet.DOCUMENT_TYPE, type);
        item.value(Facet.YEAR, String.valueOf(year));
        return item;
    }
}
