package vn.communeportal.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.content.Visibility;
import vn.communeportal.host.Repositories;
import vn.communeportal.search.SearchHit;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.testing.TestInstallation;
import vn.communeportal.testing.TestRepository;

/** A search over a real repository, that can be stopped and started again. */
@Timeout(180)
abstract class FeedFixture {

    static final Instant NOW = Instant.parse("2025-08-20T02:00:00Z");
    static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    static final ContentType DOCUMENT = ContentTypes.shipped().named(ContentTypes.LEGAL_DOCUMENT);

    static TestRepository repository;

    @TempDir Path folder;
    PortalSearch search;

    @BeforeAll
    static void open() {
        repository = new TestRepository();
    }

    @AfterAll
    static void close() {
        repository.close();
    }

    @AfterEach
    void stop() {
        if (search != null) {
            search.close();
        }
    }

    final void start() {
        startWith(repository, folder);
        await(Duration.ofSeconds(90), search::isCompared);
    }

    /** Does not wait until the index has been compared. */
    final void startWith(Repositories repositories, Path its) {
        search =
                new PortalSearch(
                        repositories, new TestInstallation(its), Clock.fixed(NOW, ZoneOffset.UTC));
        search.start();
    }

    final List<String> found(String commune, String words) {
        SearchQuery query = SearchQuery.in(commune).words(words);
        return search.search(query).hasSomeWordsOnly() ? List.of() : ids(query);
    }

    final List<String> ids(SearchQuery query) {
        return search.search(query).hits().stream().map(SearchHit::id).collect(Collectors.toList());
    }

    final Path inUse() {
        try {
            return Path.of(Files.readString(folder.resolve("search/in-use.txt")));
        } catch (IOException e) {
            return Path.of("none");
        }
    }

    static Content article(String title) {
        return Content.empty().with("title", title).with("section", "TT-01");
    }

    static Content document(String number, LocalDate issued) {
        return Content.empty()
                .with("title", "Quy chế")
                .with("number", number)
                .with("documentType", "decision")
                .with("issueDate", issued);
    }

    static String publish(String commune, ContentType type, Content content) {
        return repository.published(
                type.workspace(),
                session -> {
                    Node node = Items.create(session, type, commune, content, NOW);
                    node.setProperty(ItemNodes.STATE, Visibility.PUBLISHED);
                    session.save();
                    return node.getIdentifier();
                });
    }

    interface Change {
        void make(Node node) throws RepositoryException;
    }

    static void change(ContentType type, String id, Change change) {
        repository.published(
                type.workspace(),
                session -> {
                    change.make(session.getNodeByIdentifier(id));
                    session.save();
                    return null;
                });
    }

    /** That it happens at all; how soon is measured by a benchmark. */
    static void assertSoon(BooleanSupplier condition) {
        await(Duration.ofSeconds(30), condition);
    }

    static void await(Duration most, BooleanSupplier condition) {
        long end = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(1_000_000);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.collect(Collectors.toList())) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
