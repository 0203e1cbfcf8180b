package vn.communeportal.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.search.GeneratedItem;
import vn.communeportal.search.RandomQuestions;
import vn.communeportal.search.SearchIndex;
import vn.communeportal.search.SearchQuery;

/** Whatever is typed is answered, and soon. */
class RandomQuestionsTest {

    private static final Instant NOW = Instant.parse("2026-01-02T02:00:00Z");

    /** Of a processor; what takes longer could be used to keep a portal busy. */
    private static final long SLOW_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    @Test
    void whateverIsTypedIsAnswered(@TempDir Path folder) {
        ask(folder, 200, 300);
    }

    @Test
    @Tag("thorough")
    void anEndlessVarietyIsAnsweredSoon(@TempDir Path folder) {
        ask(folder, 5_000, 100_000);
    }

    private static void ask(Path folder, int items, int count) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        RandomQuestions questions = new RandomQuestions();
        long slowest = 0;
        String slow = "";
        try (SearchIndex index = LuceneIndex.open(folder)) {
            for (int i = 0; i < items; i++) {
                index.put(new GeneratedItem(i, 4).indexed());
            }
            index.refresh();
            for (int i = 0; i < count; i++) {
                SearchQuery query = questions.next();
                long start = threads.getCurrentThreadCpuTime();
                index.search(query, NOW);
                index.suggest(query, NOW, 8);
                long took = threads.getCurrentThreadCpuTime() - start;
                slow = took > slowest ? query.words() : slow;
                slowest = Math.max(slowest, took);
            }
        }
        System.out.printf(
                "%d random questions: the slowest took %d ms%n",
                count, TimeUnit.NANOSECONDS.toMillis(slowest));
        // The first one loads the program as well.
        assertThat(slowest).as(slow).isLessThan(count > 1_000 ? SLOW_NANOS : 10 * SLOW_NANOS);
    }
}
