package vn.communeportal.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Visibility;
import vn.communeportal.search.Facet;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.SearchResult;

/**
 * How soon what is published can be found, and what is withdrawn is gone from results, counts and
 * suggestions. It runs where it is asked for, and prints the distribution:
 *
 * <pre>
 * mvn -q -pl magnolia-module -am test -Dtest=FindableBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
@Timeout(900)
class FindableBenchmark extends FeedFixture {

    private static final int ROUNDS = Integer.getInteger("search.rounds", 200);
    private static final int ITEMS = Integer.getInteger("search.items", 2_000);
    private static final Duration PROMISED = Duration.ofSeconds(1);
    private static final String COMMUNE = "do-thoi-gian";

    @Test
    void measure() {
        for (int i = 0; i < ITEMS; i++) {
            publish(COMMUNE, ARTICLE, article("Tin thường ngày số " + i));
        }
        start();
        List<Long> published = new ArrayList<>();
        List<Long> withdrawn = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            String title = "Khánh thành cầu qua sông lần " + i;
            SearchQuery query = SearchQuery.in(COMMUNE).words("khánh thành cầu");
            long from = System.nanoTime();
            String id = publish(COMMUNE, ARTICLE, article(title));
            published.add(until(from, () -> isThere(query, id)));
            from = System.nanoTime();
            change(ARTICLE, id, node -> node.setProperty(ItemNodes.STATE, Visibility.WITHDRAWN));
            withdrawn.add(until(from, () -> isGone(query)));
        }
        print("published is found, counted and suggested", published);
        print("withdrawn is in none of these any more", withdrawn);
        assertThat(Collections.max(published)).isLessThan(PROMISED.toNanos());
        assertThat(Collections.max(withdrawn)).isLessThan(PROMISED.toNanos());
    }

    private boolean isThere(SearchQuery query, String id) {
        SearchResult result = search.search(query);
        return !result.hasSomeWordsOnly()
                && result.total() == 1
                && result.hits().get(0).id().equals(id)
                && result.counts(Facet.KIND).get("article") == 1
                && search.suggest(query, 5).size() == 1;
    }

    private boolean isGone(SearchQuery query) {
        SearchResult result = search.search(query);
        return (result.total() == 0 || result.hasSomeWordsOnly())
                && search.suggest(query, 5).isEmpty();
    }

    /** From before the save began. */
    private static long until(long from, BooleanSupplier condition) {
        await(Duration.ofSeconds(30), condition);
        return System.nanoTime() - from;
    }

    private static void print(String what, List<Long> nanos) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: median %d ms, 90 %% %d ms, 99 %% %d ms, longest %d ms of %d%n",
                what,
                at(sorted, 0.5),
                at(sorted, 0.9),
                at(sorted, 0.99),
                at(sorted, 1),
                sorted.size());
    }

    private static long at(List<Long> sorted, double part) {
        int place = (int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * part));
        return Duration.ofNanos(sorted.get(place)).toMillis();
    }
}
