package vn.communeportal.webapp;

import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.jcr.Node;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.content.JcrTime;
import vn.communeportal.content.Visibility;
import vn.communeportal.search.Facet;
import vn.communeportal.search.RandomQuestions;
import vn.communeportal.search.SearchIndex;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.SearchResult;
import vn.communeportal.search.feed.PortalSearch;
import vn.communeportal.search.lucene.LuceneIndex;

/**
 * The search under strain, for {@code src/bench/search.sh}.
 *
 * <pre>
 * SearchStrain fuzz INDEX COUNT              random questions to an index: no exception, none slow
 * SearchStrain load DIR SEARCHERS SECONDS    searchers by HTTP while twenty items a second are published
 * </pre>
 */
final class SearchStrain {

    private static final Instant NOW = Instant.parse("2026-01-02T02:00:00Z");
    private static final int PUBLISHED_A_SECOND = 20;
    private static final int SLOW_MILLIS = 1_000;
    private static final int FIRST_ITEMS = 2_000;
    private static final String[] WORDS =
            "ủy ban nhân dân khai sinh đất đai quyết định 142/BC-UBND UBND QĐ 26 nguyeenx hoà má số"
                    .split(" ");

    private SearchStrain() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("fuzz")) {
            fuzz(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        } else {
            load(
                    Path.of(arguments[1]),
                    Integer.parseInt(arguments[2]),
                    Integer.parseInt(arguments[3]));
        }
        System.exit(0);
    }

    private static void fuzz(Path folder, int count) {
        RandomQuestions questions = new RandomQuestions();
        long slowest = 0;
        String slow = "";
        try (SearchIndex index = LuceneIndex.open(folder)) {
            for (int i = 0; i < count; i++) {
                SearchQuery query = questions.next();
                long start = SearchBenchmark.processor();
                index.search(query, NOW);
                index.suggest(query, NOW, 8);
                long took = SearchBenchmark.processor() - start;
                if (took > slowest) {
                    slowest = took;
                    slow = query.words();
                }
            }
        }
        SearchBenchmark.print("fuzz.questions", count);
        SearchBenchmark.print("fuzz.slowest", slowest / 1e6);
        if (slowest > SLOW_MILLIS * 1_000_000L) {
            throw new IllegalStateException("Slow: " + slow);
        }
    }

    private static void load(Path folder, int searchers, int seconds) throws Exception {
        try (PortalServer portal =
                PortalServer.start(
                        new ServerSettings(
                                0,
                                InetAddress.getLoopbackAddress(),
                                folder,
                                true,
                                false,
                                Optional.empty()))) {
            PortalComponents components = portal.components();
            new LoadItems(components).make(FIRST_ITEMS);
            AtomicBoolean over = new AtomicBoolean();
            ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
            ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
            List<Thread> threads = new ArrayList<>();
            HttpClient client = HttpClient.newHttpClient();
            for (int i = 0; i < searchers; i++) {
                Random random = new Random(i);
                threads.add(
                        new Thread(
                                () ->
                                        search(
                                                portal.address(),
                                                client,
                                                random,
                                                over,
                                                times,
                                                errors)));
            }
            threads.forEach(Thread::start);
            int published = publish(components, seconds, errors);
            over.set(true);
            for (Thread thread : threads) {
                thread.join();
            }
            check(components.search(), published, errors);
            SearchBenchmark.print("load.answers", times.size());
            SearchBenchmark.print("load.published", published);
            SearchBenchmark.print("load.errors", errors.size());
            long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
            SearchBenchmark.print("load.p95", sorted[sorted.length * 95 / 100] / 1e6);
            errors.stream().limit(5).forEach(System.err::println);
            if (!errors.isEmpty()) {
                System.exit(1);
            }
        }
    }

    private static void search(
            String address,
            HttpClient client,
            Random random,
            AtomicBoolean over,
            ConcurrentLinkedQueue<Long> times,
            ConcurrentLinkedQueue<String> errors) {
        while (!over.get()) {
            String words =
                    WORDS[random.nextInt(WORDS.length)] + " " + WORDS[random.nextInt(WORDS.length)];
            String path =
                    (random.nextInt(4) == 0 ? ".portal/search/suggestions" : ".portal/search")
                            + "?commune="
                            + LoadItems.COMMUNE
                            + "&q="
                            + URLEncoder.encode(words, StandardCharsets.UTF_8);
            long start = System.nanoTime();
            try {
                int status =
                        client.send(
                                        HttpRequest.newBuilder(URI.create(address + path))
                                                .timeout(Duration.ofSeconds(60))
                                                .build(),
                                        BodyHandlers.ofByteArray())
                                .statusCode();
                times.add(System.nanoTime() - start);
                if (status != 200) {
                    errors.add(path + " answers " + status);
                }
            } catch (Exception e) {
                errors.add(path + ": " + e);
            }
        }
    }

    /** Items come one by one, each with a word that only these have. */
    private static int publish(
            PortalComponents components, int seconds, ConcurrentLinkedQueue<String> errors) {
        ContentType type = ContentTypes.shipped().named(ContentTypes.ARTICLE);
        long begin = System.nanoTime();
        int count = seconds * PUBLISHED_A_SECOND;
        for (int i = 0; i < count; i++) {
            long due = begin + i * 1_000_000_000L / PUBLISHED_A_SECOND;
            LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
            int number = i;
            try {
                String path =
                        components
                                .repositories()
                                .editing(
                                        type.workspace(),
                                        session -> {
                                            Node node =
                                                    Items.create(
                                                            session,
                                                            type,
                                                            LoadItems.COMMUNE,
                                                            article(number),
                                                            Instant.now());
                                            node.setProperty(ItemNodes.STATE, Visibility.PUBLISHED);
                                            node.setProperty(
                                                    ItemNodes.PUBLISHED_AT,
                                                    JcrTime.of(Instant.now()));
                                            session.save();
                                            return node.getPath();
                                        });
                components.publishing().publish(type.workspace(), path);
            } catch (Exception e) {
                errors.add("publishing: " + e);
            }
        }
        SearchBenchmark.print("load.seconds", (System.nanoTime() - begin) / 1e9);
        return count;
    }

    private static Content article(int number) {
        return Content.empty()
                .with("title", "Zulu ủy ban nhân dân " + number)
                .with("section", number % 2 == 0 ? "TT-01" : "TT-02")
                .with("genre", "news")
                .with("origin", "own")
                .with("language", "vi");
    }

    private static void check(
            PortalSearch search, int published, ConcurrentLinkedQueue<String> errors) {
        SearchQuery query = SearchQuery.in(LoadItems.COMMUNE).words("zulu");
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        long start = System.nanoTime();
        SearchResult result = search.search(query);
        while (result.total() != published && System.nanoTime() < end) {
            LockSupport.parkNanos(10_000_000);
            result = search.search(query);
        }
        System.out.printf(
                Locale.ROOT, "load.untilAllFound\t%.2f%n", (System.nanoTime() - start) / 1e9);
        long bySection =
                result.counts(Facet.SECTION).values().stream().mapToLong(Long::longValue).sum();
        if (result.total() != published || bySection != published) {
            errors.add(published + " published, " + result.total() + " found, " + bySection);
        }
    }
}
