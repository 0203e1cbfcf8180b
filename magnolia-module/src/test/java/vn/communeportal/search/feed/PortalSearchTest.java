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
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.content.Visibility;
import vn.communeportal.host.Installation;
import vn.communeportal.search.SearchHit;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.testing.TestRepository;

/** That the index is like the repository, whatever happens to either. */
@Timeout(60)
class PortalSearchTest {

    private static final Instant NOW = Instant.parse("2025-08-20T02:00:00Z");
    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final ContentType DOCUMENT =
            ContentTypes.shipped().named(ContentTypes.LEGAL_DOCUMENT);

    private static TestRepository repository;

    @TempDir Path folder;
    private PortalSearch search;

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

    @Test
    void whatIsPublishedIsFoundAndWhatIsWithdrawnIsGoneWithinASecond() {
        start();
        String id = publish("mot-giay", ARTICLE, article("Khánh thành nhà văn hóa"));
        assertSoon(() -> found("mot-giay", "khánh thành").equals(List.of(id)));

        change(ARTICLE, id, node -> node.setProperty(ItemNodes.STATE, Visibility.WITHDRAWN));
        assertSoon(() -> found("mot-giay", "khánh thành").isEmpty());

        change(ARTICLE, id, node -> node.setProperty(ItemNodes.STATE, Visibility.PUBLISHED));
        assertSoon(() -> found("mot-giay", "khánh thành").equals(List.of(id)));

        change(ARTICLE, id, Node::remove);
        assertSoon(() -> found("mot-giay", "khánh thành").isEmpty());
    }

    @Test
    void whatMovesToAnotherCommuneIsFoundThere() {
        start();
        String id = publish("xa-cu", ARTICLE, article("Chuyển nhà"));
        assertSoon(() -> found("xa-cu", "chuyển nhà").equals(List.of(id)));
        repository.published(
                ARTICLE.workspace(),
                session -> {
                    Items.folder(session, "/xa-moi");
                    session.move("/xa-cu/2025", "/xa-moi/2025");
                    session.save();
                    return null;
                });
        assertSoon(() -> found("xa-moi", "chuyển nhà").equals(List.of(id)));
        assertThat(found("xa-cu", "chuyển nhà")).isEmpty();
    }

    @Test
    void allContentTypesAreFoundByTheirTitles() {
        start();
        for (ContentType type : ContentTypes.shipped().all()) {
            String id =
                    publish("moi-loai", type, Content.empty().with("title", "Rừng dừa " + type));
            assertSoon(() -> found("moi-loai", "rung dua " + type).contains(id));
        }
    }

    @Test
    void whatHappensWhileItIsDownIsMadeGoodAtTheStart() {
        start();
        String changed = publish("ngu", ARTICLE, article("Trước khi ngủ"));
        String gone = publish("ngu", ARTICLE, article("Sẽ mất khi ngủ"));
        String kept = publish("ngu", ARTICLE, article("Còn khi ngủ"));
        assertSoon(() -> found("ngu", "khi ngủ").size() == 3);
        search.close();
        change(ARTICLE, changed, node -> node.setProperty(ItemNodes.TITLE, "Sau khi ngủ"));
        change(ARTICLE, gone, Node::remove);
        String added = publish("ngu", ARTICLE, article("Thêm khi ngủ"));

        start();
        assertThat(found("ngu", "khi ngủ")).containsExactlyInAnyOrder(changed, kept, added);
        assertThat(found("ngu", "sau khi ngủ")).contains(changed);
        assertThat(found("ngu", "trước khi ngủ")).doesNotContain(changed);
    }

    @Test
    void whatWasNotCommittedWhenTheProcessDiedIsFoundAfterTheNextStart() throws IOException {
        start();
        search.close();
        copy(folder.resolve("search"), folder.resolve("as-killed"));
        start();
        String id = publish("chet", ARTICLE, article("Chưa kịp ghi"));
        assertSoon(() -> found("chet", "chưa kịp").equals(List.of(id)));
        search.close();
        // The files as they were at the last commit before: what a killed process leaves behind.
        IndexFolders.delete(folder.resolve("search"));
        copy(folder.resolve("as-killed"), folder.resolve("search"));
        start();
        assertThat(found("chet", "chưa kịp")).containsExactly(id);
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        String id = publish("hong", ARTICLE, article("Sửa chữa chỉ mục"));
        start();
        search.close();
        try (Stream<Path> files = Files.walk(folder.resolve("search"))) {
            for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
                if (file.getFileName().toString().startsWith("segments")) {
                    Files.writeString(file, "?");
                }
            }
        }
        start();
        assertThat(found("hong", "sửa chữa")).containsExactly(id);
    }

    @Test
    void whileItIsMadeAnewTheOldOneAnswers() {
        String id = publish("lai", ARTICLE, article("Làm lại từ đầu"));
        start();
        Path before = inUse();
        search.rebuild();
        assertThat(found("lai", "làm lại")).containsExactly(id);
        String during = publish("lai", ARTICLE, article("Làm lại giữa chừng"));
        assertSoon(() -> !inUse().equals(before));
        assertSoon(() -> found("lai", "làm lại").size() == 2);
        assertThat(found("lai", "làm lại")).containsExactlyInAnyOrder(id, during);
        assertThat(search.isReady()).isTrue();
    }

    @Test
    void aDocumentIsInForceUntilAnotherReplacesIt() {
        start();
        String old = publish("hieu-luc", DOCUMENT, document("1/QĐ-UBND", LocalDate.of(2024, 1, 1)));
        SearchQuery valid =
                SearchQuery.in("hieu-luc").words("1/QĐ-UBND").inForceOn(LocalDate.of(2025, 6, 1));
        assertSoon(() -> ids(valid).contains(old));
        String replacing =
                publish(
                        "hieu-luc",
                        DOCUMENT,
                        document("2/QĐ-UBND", LocalDate.of(2025, 1, 1))
                                .with(
                                        "relations",
                                        List.of(
                                                Content.empty()
                                                        .with("kind", "replaces")
                                                        .with("number", "1/QĐ-UBND"))));
        assertSoon(() -> !ids(valid).contains(old));
        change(DOCUMENT, replacing, Node::remove);
        assertSoon(() -> ids(valid).contains(old));
    }

    private void start() {
        search = new PortalSearch(repository, installation(), Clock.fixed(NOW, ZoneOffset.UTC));
        search.start();
        await(Duration.ofSeconds(20), search::isCompared);
    }

    private List<String> found(String commune, String words) {
        SearchQuery query = SearchQuery.in(commune).words(words);
        return search.search(query).hasSomeWordsOnly() ? List.of() : ids(query);
    }

    private List<String> ids(SearchQuery query) {
        return search.search(query).hits().stream().map(SearchHit::id).collect(Collectors.toList());
    }

    private Path inUse() {
        try {
            return Path.of(Files.readString(folder.resolve("search/in-use.txt")));
        } catch (IOException e) {
            return Path.of("none");
        }
    }

    private static Content article(String title) {
        return Content.empty().with("title", title).with("section", "TT-01");
    }

    private static Content document(String number, LocalDate issued) {
        return Content.empty()
                .with("title", "Quy chế")
                .with("number", number)
                .with("documentType", "decision")
                .with("issueDate", issued);
    }

    private static String publish(String commune, ContentType type, Content content) {
        return repository.published(
                type.workspace(),
                session -> {
                    Node node = Items.create(session, type, commune, content, NOW);
                    node.setProperty(ItemNodes.STATE, Visibility.PUBLISHED);
                    session.save();
                    return node.getIdentifier();
                });
    }

    private interface Change {
        void make(Node node) throws RepositoryException;
    }

    private static void change(ContentType type, String id, Change change) {
        repository.published(
                type.workspace(),
                session -> {
                    change.make(session.getNodeByIdentifier(id));
                    session.save();
                    return null;
                });
    }

    /** A second is the promise; a busy machine has a little more. */
    private static void assertSoon(BooleanSupplier condition) {
        await(Duration.ofSeconds(5), condition);
    }

    private static void await(Duration most, BooleanSupplier condition) {
        long end = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.collect(Collectors.toList())) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private Installation installation() {
        return new Installation() {
            @Override
            public String version() {
                return "test";
            }

            @Override
            public Instant startedAt() {
                return NOW;
            }

            @Override
            public boolean isAuthor() {
                return false;
            }

            @Override
            public String contextPath() {
                return "";
            }

            @Override
            public Path folder() {
                return folder;
            }
        };
    }
}
