package vn.communeportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of many results the first are looked for among titles: they are those of the whole ranking. */
interface ManyResultsContract extends IndexUnderTest {

    int RESULTS = 700;

    @Test
    default void pagesOfManyResultsBeginWithTitlesAndHaveEverythingOnce() {
        for (int i = 0; i < RESULTS; i++) {
            String title = i % 22 == 0 ? "Hội nghị tổng kết " + i : "Tin " + i;
            put(article("m" + i, title, "Xã tổng kết công tác và hội nghị, tổng kết"));
        }
        index().refresh();
        SearchQuery query = SearchQuery.in(HERE).words("tổng kết");
        List<String> ids = first(query, RESULTS / 10);
        assertThat(index().search(query, NOW).total()).isEqualTo(RESULTS);
        assertThat(ids).hasSize(RESULTS).doesNotHaveDuplicates();
        assertThat(ids.subList(0, 15)).allMatch(id -> Integer.parseInt(id.substring(1)) % 22 == 0);
    }

    /** A page is too large for its results to be among titles alone: that is the whole ranking. */
    @Test
    default void theFirstOfManyAreTheFirstOfTheWholeRanking() {
        Random random = new Random(3);
        List<String> alike = List.of("tổng kết", "tông kết", "kết tổng", "tong ket", "kết tông");
        for (int i = 0; i < RESULTS; i++) {
            boolean titled = i % 10 == 0;
            String filling = "xã ".repeat(random.nextInt(20)) + "tin ".repeat(random.nextInt(20));
            IndexedItem item =
                    article(
                            "w" + i,
                            filling + (titled ? of(random, alike) : "mới"),
                            filling
                                    + of(random, alike)
                                    + " ubnd"
                                    + (random.nextBoolean() ? " " + of(random, alike) : ""));
            item.date = NOW.minusSeconds(random.nextInt(1_000_000));
            put(item);
        }
        index().refresh();
        for (String words : List.of("tổng kết", "tong ket", "tong kết", "kết tổng", "tổng ubnd")) {
            SearchQuery query = SearchQuery.in(HERE).words(words);
            SearchResult whole = index().search(query.page(1, SearchQuery.LARGEST_PAGE), NOW);
            assertThat(whole.total()).as(words).isEqualTo(RESULTS);
            assertThat(first(query, SearchQuery.LARGEST_PAGE / 10))
                    .as(words)
                    .isEqualTo(
                            whole.hits().stream().map(SearchHit::id).collect(Collectors.toList()));
            assertThat(index().search(query, NOW).counts(Facet.KIND))
                    .as(words)
                    .isEqualTo(Map.of("article", (long) RESULTS));
        }
    }

    private List<String> first(SearchQuery query, int pages) {
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> ids(query.page(page, 10)))
                .flatMap(List::stream)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String of(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
