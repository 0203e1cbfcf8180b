package vn.communeportal.webapp.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Item;
import vn.communeportal.content.Items;
import vn.communeportal.host.PublishingException;

class WorkspacePublishingTest {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final String ARTICLES = ARTICLE.workspace();
    private static final Instant NOW = Instant.parse("2025-07-18T02:00:00Z");

    private static final int THREADS = 6;

    @TempDir private static Path folder;

    private static JackrabbitRepositories repositories;
    private static WorkspacePublishing publishing;

    @BeforeAll
    static void open() {
        repositories = JackrabbitRepositories.open(folder.resolve("repository"), false);
        publishing = new WorkspacePublishing(repositories);
    }

    @AfterAll
    static void close() {
        repositories.close();
    }

    @Test
    void citizensGetFieldsAndFilesUnderTheSameIdentifiers() throws PublishingException {
        Item item = create("tron-ven", withPhoto("Họp giao ban", 9_000));

        publishing.publish(ARTICLES, item.path());

        Item published = published(item.id());
        assertThat(published.path()).isEqualTo(item.path());
        assertThat(published.content()).isEqualTo(item.content());
        byte[] photo =
                repositories.published(
                        ARTICLES,
                        session -> bytes(session.getNode(item.path() + "/leadImage/file")));
        assertThat(photo).hasSize(9_000).containsOnly(7);
    }

    @Test
    void theCaseStaysBehind() throws PublishingException {
        Item item = create("ho-so", Content.empty().with("title", "Có hồ sơ"));
        repositories.editing(
                ARTICLES,
                session -> {
                    Node editorialCase = session.getNode(item.path()).addNode("case", "cp:case");
                    editorialCase.setProperty("author", "nguyen.van.a");
                    editorialCase.addNode("history", "cp:caseEntry");
                    session.save();
                    return null;
                });

        publishing.publish(ARTICLES, item.path());

        assertThat(exists(item.path())).isTrue();
        assertThat(exists(item.path() + "/case")).isFalse();
        boolean stillEdited =
                repositories.editing(
                        ARTICLES, session -> session.nodeExists(item.path() + "/case/history"));
        assertThat(stillEdited).isTrue();
    }

    @Test
    void publishingAgainReplacesEverything() throws PublishingException {
        Item item = create("thay-the", withPhoto("Bản đầu", 10).with("summary", "Tóm tắt"));
        publishing.publish(ARTICLES, item.path());
        Content second =
                Content.empty()
                        .with("title", "Bản sau")
                        .with("images", List.of(photo(20), photo(30)));
        repositories.editing(
                ARTICLES,
                session -> {
                    Items.write(ARTICLE, second, session.getNode(item.path()), NOW);
                    session.save();
                    return null;
                });

        publishing.publish(ARTICLES, item.path());
        publishing.publish(ARTICLES, item.path());

        Content published = published(item.id()).content();
        assertThat(published.text("title")).isEqualTo("Bản sau");
        assertThat(published.has("summary")).isFalse();
        assertThat(published.has("leadImage")).isFalse();
        assertThat(published.parts("images")).hasSize(2);
    }

    @Test
    void aMovedItemIsPublicAtItsNewPathOnly() throws PublishingException {
        Item item = create("doi-cho", Content.empty().with("title", "Đổi chỗ"));
        publishing.publish(ARTICLES, item.path());
        String moved = "/doi-cho/2026/01/doi-cho";
        repositories.editing(
                ARTICLES,
                session -> {
                    Items.folder(session, "/doi-cho/2026/01");
                    session.move(item.path(), moved);
                    session.save();
                    return null;
                });

        publishing.publish(ARTICLES, moved);

        assertThat(exists(item.path())).isFalse();
        assertThat(published(item.id()).path()).isEqualTo(moved);
    }

    @Test
    void anotherItemAtThePathTakesThePlace() throws PublishingException {
        Item first = create("thay-cho", Content.empty().with("title", "Cùng tên"));
        publishing.publish(ARTICLES, first.path());
        repositories.editing(
                ARTICLES,
                session -> {
                    session.getNode(first.path()).remove();
                    session.save();
                    return null;
                });
        Item second = create("thay-cho", Content.empty().with("title", "Cùng tên"));
        assertThat(second.path()).isEqualTo(first.path());

        publishing.publish(ARTICLES, second.path());

        assertThat(published(second.id()).title()).isEqualTo("Cùng tên");
    }

    @Test
    void aPageKeepsThePagesBelowIt() throws PublishingException {
        repositories.editing(
                Workspaces.PAGES,
                session -> {
                    Node page = session.getRootNode().addNode("trang", "mgnl:page");
                    page.addNode("main", "mgnl:area").addNode("0", "mgnl:component");
                    page.addNode("gioi-thieu", "mgnl:page").setProperty("title", "Giới thiệu");
                    session.save();
                    return null;
                });
        publishing.publish(Workspaces.PAGES, "/trang");
        assertThat(pageExists("/trang/main/0")).isTrue();
        assertThat(pageExists("/trang/gioi-thieu")).isFalse();
        publishing.publish(Workspaces.PAGES, "/trang/gioi-thieu");

        publishing.publish(Workspaces.PAGES, "/trang");

        assertThat(pageExists("/trang/main/0")).isTrue();
        assertThat(pageExists("/trang/gioi-thieu")).isTrue();
    }

    @Test
    void unpublishingTakesItOffAndMayBeRepeated() throws PublishingException {
        Item item = create("thu-hoi", Content.empty().with("title", "Thu hồi"));
        publishing.publish(ARTICLES, item.path());

        publishing.unpublish(ARTICLES, item.path(), item.id());
        publishing.unpublish(ARTICLES, item.path(), item.id());

        assertThat(exists(item.path())).isFalse();
        boolean stillEdited =
                repositories.editing(ARTICLES, session -> session.nodeExists(item.path()));
        assertThat(stillEdited).isTrue();
    }

    @Test
    void whatIsNotThereCannotBePublished() {
        assertThatThrownBy(() -> publishing.publish(ARTICLES, "/khong-co/gi"))
                .isInstanceOf(PublishingException.class)
                .hasMessageContaining("/khong-co/gi");
    }

    @Test
    void manyAtOnceInANewCommuneAllArriveInOneFolder() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < 15; round++) {
                String commune = "cung-luc-" + round;
                CyclicBarrier together = new CyclicBarrier(THREADS);
                List<Callable<Void>> work =
                        IntStream.range(0, THREADS)
                                .mapToObj(
                                        i ->
                                                create(
                                                        commune,
                                                        Content.empty().with("title", "Tin " + i)))
                                .<Callable<Void>>map(
                                        item ->
                                                () -> {
                                                    together.await();
                                                    publishing.publish(ARTICLES, item.path());
                                                    return null;
                                                })
                                .toList();
                for (Future<Void> done : threads.invokeAll(work)) {
                    done.get();
                }
                assertThat(children("/" + commune + "/2025/07")).isEqualTo(THREADS);
                assertThat(exists("/" + commune + "[2]")).isFalse();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static long children(String path) {
        return repositories.published(
                ARTICLES, session -> session.getNode(path).getNodes().getSize());
    }

    private static byte[] bytes(Node file) throws RepositoryException {
        try (InputStream in = file.getProperty("jcr:data").getBinary().getStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Content withPhoto(String title, int size) {
        return Content.empty().with("title", title).with("leadImage", photo(size));
    }

    private static Content photo(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 7);
        return Content.empty()
                .with(
                        "file",
                        FileContent.fresh(
                                "anh.jpg",
                                "image/jpeg",
                                size,
                                () -> new ByteArrayInputStream(bytes)))
                .with("alt", "Ảnh");
    }

    private static Item create(String commune, Content content) {
        return repositories.editing(
                ARTICLES,
                session -> {
                    Node node = Items.create(session, ARTICLE, commune, content, NOW);
                    session.save();
                    return Items.read(ARTICLE, node);
                });
    }

    private static Item published(String id) {
        return repositories.published(
                ARTICLES, session -> Items.read(ARTICLE, session.getNodeByIdentifier(id)));
    }

    private static boolean exists(String path) {
        return repositories.published(ARTICLES, session -> session.nodeExists(path));
    }

    private static boolean pageExists(String path) {
        return repositories.published(Workspaces.PAGES, session -> session.nodeExists(path));
    }
}
