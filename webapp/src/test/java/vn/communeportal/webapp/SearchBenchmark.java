package vn.communeportal.webapp;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.communeportal.search.Facet;
import vn.communeportal.search.GeneratedItem;
import vn.communeportal.search.IndexMark;
import vn.communeportal.search.IndexedItem;
import vn.communeportal.search.SearchIndex;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.lucene.LuceneIndex;

/**
 * How fast the index answers, for {@code src/bench/search.sh}: within the process, without HTTP.
 *
 * <pre>
 * SearchBenchmark make DIR ITEMS COMMUNES    makes the index from generated items
 * SearchBenchmark cold DIR ITEMS COMMUNES    the first question of a process, once
 * SearchBenchmark warm DIR ITEMS COMMUNES    many questions
 * </pre>
 *
 * It prints a figure a line: its name, a tab, the figure. Times are of the thread's processor,
 * which is what they would be if the machine had nothing else to do; {@code wall} has the clock's
 * too.
 */
final class SearchBenchmark {

    private static final Instant NOW = Instant.parse("2026-01-02T02:00:00Z");
    private static final int QUESTIONS = 300;
    private static final int ROUNDS = 3;
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(15);
    private static final int DEEP = 900;
    private static final int COMMITTED = 50_000;

    private final Path folder;
    private final int items;
    private final int communes;

    private SearchBenchmark(Path folder, int items, int communes) {
        this.folder = folder;
        this.items = items;
        this.communes = communes;
    }

    public static void main(String[] arguments) throws IOException {
        SearchBenchmark benchmark =
                new SearchBenchmark(
                        Path.of(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]));
        switch (arguments[0]) {
            case "make" -> benchmark.make();
            case "cold" -> benchmark.cold();
            case "warm" -> benchmark.warm();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    static void print(String name, double figure) {
        System.out.printf(Locale.ROOT, "%s\t%.2f%n", name, figure);
    }

    /** Goes on where it was interrupted; of the speed it then knows the rest. */
    private void make() throws IOException {
        long start = processorOfAll();
        LongAdder generating = new LongAdder();
        int first;
        try (SearchIndex index = LuceneIndex.open(folder)) {
            first = (int) index.mark().position();
            for (int from = first; from < items; from += COMMITTED) {
                int until = Math.min(items, from + COMMITTED);
                // As many at once as there are processors.
                IntStream.range(from, until)
                        .parallel()
                        .forEach(number -> index.put(generated(number, generating)));
                index.refresh();
                index.commit(new IndexMark(until == items, until, NOW));
            }
            awaitMerged(index);
        }
        double writing = processorOfAll() - start - generating.sum();
        print("index.itemsPerSecond", (items - first) / (writing / 1e9));
        try (Stream<Path> files = Files.list(folder)) {
            print("index.megabytes", files.mapToLong(SearchBenchmark::size).sum() / 1e6);
        }
    }

    private IndexedItem generated(int number, LongAdder generating) {
        long before = processor();
        IndexedItem item = new GeneratedItem(number, communes).indexed();
        generating.add(processor() - before);
        return item;
    }

    /** What was made is put together in the background. */
    private void awaitMerged(SearchIndex index) throws IOException {
        while (segments() > 1) {
            LockSupport.parkNanos(200_000_000);
            index.refresh();
            index.commit(index.mark());
        }
    }

    private long segments() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".si")).count();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cold() {
        try (SearchIndex index = LuceneIndex.open(folder)) {
            long start = System.nanoTime();
            index.search(questions(1, true).get(0), NOW);
            print("cold.first", (System.nanoTime() - start) / 1e6);
            long next = System.nanoTime();
            index.search(questions(3, true).get(2), NOW);
            print("cold.second", (System.nanoTime() - next) / 1e6);
        }
    }

    private void warm() {
        long before = heap();
        try (SearchIndex index = LuceneIndex.open(folder)) {
            index.search(SearchQuery.inProvince(), NOW);
            measure("commune.page", questions(QUESTIONS, true), query -> index.search(query, NOW));
            measure(
                    "province.page",
                    questions(QUESTIONS, false),
                    query -> index.search(query, NOW));
            measure("suggestion", suggested(), query -> index.suggest(query, NOW, 8));
            measure("deep.page", deep(), query -> index.search(query, NOW));
            print("heap.megabytes", (heap() - before) / 1e6);
        }
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** All questions in rounds, after others for so long that the program is compiled. */
    static void measure(String name, List<SearchQuery> queries, Consumer<SearchQuery> ask) {
        long start = System.nanoTime();
        do {
            queries.forEach(ask);
        } while (System.nanoTime() - start < WARM_UP);
        List<Double> times = new ArrayList<>();
        List<Double> wall = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (SearchQuery query : queries) {
                long before = processor();
                long clock = System.nanoTime();
                ask.accept(query);
                times.add((processor() - before) / 1e6);
                wall.add((System.nanoTime() - clock) / 1e6);
            }
        }
        print(name + ".p50", share(times, 50));
        print(name + ".p95", share(times, 95));
        print(name + ".wall.p50", share(wall, 50));
        print(name + ".wall.p95", share(wall, 95));
    }

    private static double share(List<Double> times, int percent) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** Nanoseconds that all threads together have had a processor. */
    private static long processorOfAll() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** Nanoseconds that this thread has had a processor. */
    static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Two words that stand beside each other in the title of some item, and a filter. */
    List<SearchQuery> questions(int count, boolean inCommune) {
        List<SearchQuery> queries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            GeneratedItem item = some(i);
            List<String> title = title(item);
            SearchQuery query =
                    (inCommune ? SearchQuery.in(item.commune()) : SearchQuery.inProvince())
                            .words(title.get(1) + " " + title.get(2));
            queries.add(
                    i % 2 == 0
                            ? query.with(Facet.KIND, item.type().name())
                            : query.with(Facet.YEAR, String.valueOf(2016 + i % 10)));
        }
        return queries;
    }

    private List<SearchQuery> suggested() {
        List<SearchQuery> queries = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            GeneratedItem item = some(i);
            List<String> title = title(item);
            String last = title.get(2);
            queries.add(
                    SearchQuery.in(item.commune())
                            .words(
                                    title.get(1)
                                            + " "
                                            + last.substring(0, (last.length() + 1) / 2)));
        }
        return queries;
    }

    private static List<SearchQuery> deep() {
        List<SearchQuery> queries = new ArrayList<>();
        for (String words : new String[] {"nhân dân", "hướng dẫn", "thực hiện", "kết quả"}) {
            queries.add(SearchQuery.inProvince().words(words).page(DEEP, 10));
        }
        return queries;
    }

    private GeneratedItem some(int number) {
        return new GeneratedItem((int) (number * 7919L % items), communes);
    }

    private static List<String> title(GeneratedItem item) {
        return Arrays.asList(item.content().text("title").split("\\s+"));
    }
}
