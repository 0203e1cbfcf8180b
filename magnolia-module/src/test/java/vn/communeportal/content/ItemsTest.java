package vn.communeportal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.jcr.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.communeportal.testing.TestRepository;

class ItemsTest {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final Instant NOW = Instant.parse("2025-07-18T02:00:00Z");

    private static TestRepository repository;

    @BeforeAll
    static void open() {
        repository = new TestRepository();
    }

    @AfterAll
    static void close() {
        repository.close();
    }

    @Test
    void whatWasWrittenIsRead() {
        FileContent photo =
                FileContent.fresh(
                        "họp.jpg",
                        "image/jpeg",
                        3,
                        () -> new ByteArrayInputStream(new byte[] {1, 2, 3}));
        Content image = Content.empty().with("file", photo).with("alt", "Quang cảnh cuộc họp");
        Content content =
                Content.empty()
                        .with("title", "Ho\u0323p giao ban")
                        .with("body", "<p>Một <script>alert(1)</script>hai</p>")
                        .with("eventDate", LocalDate.of(2025, 7, 18))
                        .with("publishFrom", NOW)
                        .with("tags", List.of("họp", "giao ban"))
                        .with("featured", true)
                        .with("leadImage", image)
                        .with("images", List.of(image, image));

        Item item =
                repository.editing(
                        ARTICLE.workspace(),
                        session -> {
                            Node node = Items.create(session, ARTICLE, "doc-ghi", content, NOW);
                            session.save();
                            return Items.read(ARTICLE, node);
                        });

        assertThat(item.path()).isEqualTo("/doc-ghi/2025/07/hop-giao-ban");
        assertThat(item.title()).isEqualTo("Họp giao ban");
        assertThat(item.content().text("body")).isEqualTo("<p>Một hai</p>");
        assertThat(item.content().date("eventDate")).contains(LocalDate.of(2025, 7, 18));
        assertThat(item.publishFrom()).contains(NOW);
        assertThat(item.content().texts("tags")).containsExactly("họp", "giao ban");
        assertThat(item.content().parts("images")).hasSize(2);
        FileContent stored =
                item.content().part("leadImage").orElseThrow().file("file").orElseThrow();
        assertThat(stored.identifier()).isPresent();
        assertThat(stored.size()).isEqualTo(3);
    }

    @Test
    void storedFilesMoveWithTheirParts() {
        Content first = image("một.jpg", 1);
        Content second = image("hai.jpg", 2);
        String id =
                repository.editing(
                        ARTICLE.workspace(),
                        session -> {
                            Content content =
                                    Content.empty()
                                            .with("title", "Ảnh")
                                            .with("images", List.of(first, second));
                            Node node = Items.create(session, ARTICLE, "anh", content, NOW);
                            session.save();
                            return node.getIdentifier();
                        });

        List<Content> images =
                repository.editing(
                        ARTICLE.workspace(),
                        session -> {
                            Node node = session.getNodeByIdentifier(id);
                            Content content = Items.read(ARTICLE, node).content();
                            List<Content> swapped =
                                    List.of(
                                            content.parts("images").get(1),
                                            image("ba.jpg", 3),
                                            content.parts("images").get(0));
                            Items.write(ARTICLE, content.with("images", swapped), node, NOW);
                            session.save();
                            return Items.read(ARTICLE, node).content().parts("images");
                        });

        assertThat(images)
                .extracting(part -> part.file("file").orElseThrow().fileName())
                .containsExactly("hai.jpg", "ba.jpg", "một.jpg");
        assertThat(images)
                .extracting(part -> part.file("file").orElseThrow().size())
                .containsExactly(2L, 3L, 1L);
    }

    private static Content image(String name, int size) {
        return Content.empty()
                .with(
                        "file",
                        FileContent.fresh(
                                name,
                                "image/jpeg",
                                size,
                                () -> new ByteArrayInputStream(new byte[size])))
                .with("alt", name);
    }

    @Test
    void listsWhatIsVisibleNewestFirst() {
        repository.editing(
                ARTICLE.workspace(),
                session -> {
                    for (int i = 0; i < 25; i++) {
                        Node node =
                                Items.create(
                                        session,
                                        ARTICLE,
                                        "liet-ke",
                                        Content.empty()
                                                .with("title", "Tin " + i)
                                                .with("section", "TT-01"),
                                        NOW);
                        node.setProperty(ItemNodes.STATE, i == 3 ? "draft" : Visibility.PUBLISHED);
                        node.setProperty(ItemNodes.PUBLISHED_AT, JcrTime.of(NOW.plusSeconds(i)));
                    }
                    session.save();
                    return null;
                });

        Page<Item> page =
                repository.editing(
                        ARTICLE.workspace(),
                        session ->
                                Items.list(
                                        session,
                                        ItemQuery.of("liet-ke", ARTICLE)
                                                .visibleAt(NOW)
                                                .section("TT-01")
                                                .page(2, 10)));

        assertThat(page.total()).isEqualTo(24);
        assertThat(page.count()).isEqualTo(3);
        assertThat(page.items()).extracting(Item::title).startsWith("Tin 14", "Tin 13").hasSize(10);
    }

    @Test
    void folderAndQuotedTextFindNothingButHarmNothing() {
        Page<Item> page =
                repository.editing(
                        ARTICLE.workspace(),
                        session ->
                                Items.list(
                                        session,
                                        ItemQuery.of("khong-co", ARTICLE)
                                                .words("o'hara\" ) or 100%")
                                                .section("'")));

        assertThat(page.total()).isZero();
        assertThat(page.count()).isEqualTo(1);
    }
}
