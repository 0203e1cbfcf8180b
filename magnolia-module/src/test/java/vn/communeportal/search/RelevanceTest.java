package vn.communeportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.search.lucene.LuceneIndex;
import vn.communeportal.search.words.NumberKeys;
import vn.communeportal.text.Vietnamese;

/**
 * How often people find what they mean: judgements by hand over the sample procedures. Its figures
 * are printed; they may rise, not fall.
 */
class RelevanceTest {

    private static final Instant NOW = Instant.parse("2025-08-20T02:00:00Z");
    private static final int PROCEDURES = 30;
    private static final double FIRST = 0.95;
    private static final double AMONG_TEN = 0.97;

    @TempDir Path folder;

    @Test
    void whatIsMeantIsFirst() throws IOException {
        List<String> missed = new ArrayList<>();
        int first = 0;
        int amongTen = 0;
        double reciprocal = 0;
        List<String[]> judgements = judgements();
        try (SearchIndex index = LuceneIndex.open(folder)) {
            for (int i = 1; i <= PROCEDURES; i++) {
                index.put(procedure(String.format("%02d", i)));
            }
            index.refresh();
            for (String[] judgement : judgements) {
                List<String> ids =
                        index.search(SearchQuery.in("mau").words(judgement[0]), NOW).hits().stream()
                                .map(SearchHit::id)
                                .collect(Collectors.toList());
                int rank = ids.indexOf(judgement[1]) + 1;
                first += rank == 1 ? 1 : 0;
                amongTen += rank > 0 ? 1 : 0;
                reciprocal += rank > 0 ? 1.0 / rank : 0;
                if (rank != 1) {
                    missed.add(judgement[0] + " is at " + rank + ": " + ids);
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
        assertThat(first / all).as(figures + missed).isGreaterThanOrEqualTo(FIRST);
        assertThat(amongTen / all).as(figures + missed).isGreaterThanOrEqualTo(AMONG_TEN);
    }

    private static IndexedItem procedure(String id) throws IOException {
        String resource = "/commune-portal/samples/procedures/3.9990" + id + ".json";
        try (InputStream in = RelevanceTest.class.getResourceAsStream(resource)) {
            JsonNode json = new ObjectMapper().readTree(in);
            IndexedItem item = new IndexedItem(id, "procedure", "/mau/" + id, "mau", "1");
            item.title = Vietnamese.normalize(json.at("/metadata/tên_thủ_tục").asText());
            item.number = json.get("thu_tuc_id").asText();
            item.numberKeys = NumberKeys.ofCode(item.number);
            StringBuilder text = new StringBuilder(item.number);
            text.append(" · ").append(json.at("/metadata/lĩnh_vực").asText());
            json.get("content").forEach(value -> text.append(" · ").append(value.asText()));
            item.text = Vietnamese.normalize(text.toString());
            return item;
        }
    }

    private static List<String[]> judgements() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                RelevanceTest.class.getResourceAsStream("/search/judgements.txt"),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.contains("|"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .collect(Collectors.toList());
        }
    }
}
