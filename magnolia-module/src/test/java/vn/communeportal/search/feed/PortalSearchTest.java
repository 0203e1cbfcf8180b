package vn.communeportal.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.Node;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.content.Visibility;
import vn.communeportal.search.Facet;
import vn.communeportal.search.SearchQuery;

/** That the index is like the repository, whatever happens to either. */
class PortalSearchTest extends FeedFixture {

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
    void itemsAreCountedByTheirTypeAndNotByTheirTypesOwnKinds() {
        start();
        ContentType type = ContentTypes.shipped().named(ContentTypes.DISCLOSURE);
        Content report = Content.empty().with("title", "Báo cáo tháng").with("kind", "report");
        publish("cac-loai", type, report);
        SearchQuery query = SearchQuery.in("cac-loai").words("báo cáo tháng");
        assertSoon(() -> search.search(query).total() == 1);
        assertThat(search.search(query).counts(Facet.KIND)).containsOnlyKeys(type.name());
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
}
