package vn.communeportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.search.lucene.LuceneIndex;

/**
 * How often people find what they mean: judgements by hand over the sample procedures, some
 * documents and articles, and the national procedures where {@code -Dprocedures} has them. Its
 * figures are printed; they may rise, not fall.
 */
class RelevanceTest {

    private static final Instant NOW = Instant.parse("2025-08-20T02:00:00Z");
    private static final double FIRST = 0.97;
    private static final double AMONG_TEN = 0.98;

    @TempDir Path folder;

    @Test
    void whatIsMeantIsFirst() throws IOException {
        List<IndexedItem> items = JudgedItems.all();
        List<String> missed = new ArrayList<>();
        int first = 0;
        int amongTen = 0;
        double reciprocal = 0;
        List<Judgement> judgements = judgements(items);
        try (SearchIndex index = LuceneIndex.open(folder)) {
            items.forEach(index::put);
            index.refresh();
            for (Judgement judgement : judgements) {
                int rank = judgement.rank(index);
                first += rank == 1 ? 1 : 0;
                amongTen += rank > 0 ? 1 : 0;
                reciprocal += rank > 0 ? 1.0 / rank : 0;
                if (rank != 1) {
                    missed.add(judgement.query + " is at " + rank);
                }
            }
        }
        double all = judgements.size();
        String figures =
                String.format(
                        Locale.ROOT,
                        "%d queries: first %.3f, among ten %.3f, mean reciprocal rank %.3f",
                        judgements.size(),
                        first / all,
                        amongTen / all,
                        reciprocal / all);
        System.out.println(figures);
        missed.forEach(System.out::println);
        assertThat(judgements.size()).isGreaterThanOrEqualTo(150);
        assertThat(first / all).as(figures + missed).isGreaterThanOrEqualTo(FIRST);
        assertThat(amongTen / all).as(figures + missed).isGreaterThanOrEqualTo(AMONG_TEN);
    }

    /** Those whose item is there. */
    private static List<Judgement> judgements(List<IndexedItem> items) throws IOException {
        List<String> there = items.stream().map(IndexedItem::id).collect(Collectors.toList());
        return JudgedItems.lines("judgements.txt").stream()
                .map(Judgement::new)
                .filter(judgement -> there.containsAll(judgement.expected))
                .collect(Collectors.toList());
    }

    private static final class Judgement {

        private final String query;
        private final List<String> expected;

        private Judgement(List<String> cells) {
            query = cells.get(0);
            expected = List.of(cells.get(1).split(","));
        }

        /** From 1; 0 if none of those that are expected is among the first ten. */
        private int rank(SearchIndex index) {
            List<SearchHit> hits =
                    index.search(SearchQuery.in(JudgedItems.COMMUNE).words(query), NOW).hits();
            for (int i = 0; i < hits.size(); i++) {
                if (expected.contains(hits.get(i).id())) {
                    return i + 1;
                }
            }
            return 0;
        }
    }
}
