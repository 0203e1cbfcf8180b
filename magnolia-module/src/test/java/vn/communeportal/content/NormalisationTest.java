package vn.communeportal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.communeportal.testing.TestRepository;
import vn.communeportal.text.Vietnamese;

class NormalisationTest {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);

    /** Both ways to place a tone are right; which one an author took is not ours to change. */
    private static final List<String> WORDS =
            List.of("hòa", "hoà", "thủy", "thuỷ", "ủy", "uỷ", "Đường", "nghĩa", "Quyết", "ễ", "ậ");

    @Test
    void whateverFormIsWrittenTheComposedOneIsKeptWithItsTonesWhereTheyWere() {
        Random random = new Random(5);
        Instant now = Instant.parse("2026-01-05T02:00:00Z");
        try (TestRepository repository = new TestRepository()) {
            for (int i = 0; i < 40; i++) {
                List<String> words = new ArrayList<>(WORDS);
                Collections.shuffle(words, random);
                String composed = String.join(" ", words.subList(0, 1 + random.nextInt(8)));
                String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

                Content read =
                        repository.editing(
                                ARTICLE.workspace(),
                                session ->
                                        Items.read(
                                                        ARTICLE,
                                                        Items.create(
                                                                session,
                                                                ARTICLE,
                                                                "chuan-hoa",
                                                                article(decomposed),
                                                                now))
                                                .content());

                assertThat(read).isEqualTo(article(composed));
                assertThat(Vietnamese.fold(decomposed)).isEqualTo(Vietnamese.fold(composed));
            }
        }
        assertThat(Vietnamese.fold("Hoà Thuỷ")).isEqualTo(Vietnamese.fold("Hòa Thủy"));
    }

    private static Content article(String text) {
        return Content.empty()
                .with("title", text)
                .with("summary", text)
                .with("body", "<p>" + text + "</p>")
                .with("tags", List.of(text));
    }
}
