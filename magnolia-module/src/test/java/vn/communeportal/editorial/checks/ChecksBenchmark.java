package vn.communeportal.editorial.checks;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.communeportal.attachment.AttachmentReader;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentTypes;

/** How long all checks take on ten pages; see {@code src/bench/checks.sh}. */
public final class ChecksBenchmark {

    private static final int CHARACTERS = 30_000;
    private static final int ROUNDS = 20;
    private static final double FLOOR = 200;

    private ChecksBenchmark() {}

    public static void main(String[] arguments) {
        String prose =
                Corpus.read("negative.txt").stream()
                        .map(Corpus.Example::text)
                        .filter(text -> !text.startsWith("@"))
                        .map(text -> "<p>" + text.replace("\n", "</p><p>") + "</p>")
                        .collect(Collectors.joining("\n"));
        Content content =
                Content.empty()
                        .with("language", "vi")
                        .with("title", "Mười trang")
                        .with("body", prose.repeat(2).substring(0, CHARACTERS));
        double[] processor = new double[2 * ROUNDS];
        double[] clock = new double[2 * ROUNDS];
        for (int i = 0; i < 2 * ROUNDS; i++) {
            long time = System.nanoTime();
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            examine(content);
            processor[i] =
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used) / 1e6;
            clock[i] = (System.nanoTime() - time) / 1e6;
        }
        System.out.printf(
                Locale.ROOT,
                "ten pages: first %.0f ms, then %.1f ms of a processor, %.1f ms on the clock%n",
                processor[0],
                median(processor),
                median(clock));
        System.exit(median(processor) > FLOOR ? 1 : 0);
    }

    private static void examine(Content content) {
        AttachmentReader reader = new AttachmentReader();
        ContentChecks.of(
                ContentTypes.shipped().named(ContentTypes.ARTICLE),
                content,
                new Surroundings(
                        LocalDate.of(2025, 7, 18),
                        "xã Hòa Phong",
                        List.of(),
                        SimilarItems.NONE,
                        LinkAnswers.NONE),
                file -> reader.read(file::open));
    }

    private static double median(double[] times) {
        double[] warm = Arrays.copyOfRange(times, ROUNDS, times.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }
}
