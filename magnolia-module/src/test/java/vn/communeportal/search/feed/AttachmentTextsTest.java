package vn.communeportal.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.jcr.Node;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Content;
import vn.communeportal.content.FileContent;
import vn.communeportal.search.FilePlace;
import vn.communeportal.search.SearchHit;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.testing.TestPdf;

/** That items are found by what their files say. */
class AttachmentTextsTest extends FeedFixture {

    @Test
    void anItemIsFoundByItsFileAndThePageIsTold() throws IOException {
        start();
        byte[] pdf = TestPdf.of("Trang bia", "Bai giu xe phia dong cho", "Noi nhan");
        String id = publish("tep", ARTICLE, withFile("Quy hoạch", "quyet-dinh.pdf", pdf));
        assertSoon(() -> found("tep", "bãi giữ xe").equals(List.of(id)));

        FilePlace place = hit("bãi giữ xe").file().orElseThrow();
        assertThat(place.fileName()).isEqualTo("quyet-dinh.pdf");
        assertThat(place.place()).containsExactly("attachments", "0", "file");
        assertThat(place.page()).hasValue(2);
        assertSoon(() -> search.status().unreadFiles() == 0);
        long read = texts();

        // What was read once is not read again for another index.
        Path before = inUse();
        search.rebuild();
        assertSoon(() -> !inUse().equals(before));
        assertThat(found("tep", "phía đông chợ")).containsExactly(id);
        assertThat(texts()).isEqualTo(read).isPositive();

        change(ARTICLE, id, Node::remove);
        assertSoon(() -> found("tep", "bãi giữ xe").isEmpty());
    }

    @Test
    void aFileThatWasNotReadWhenTheProcessEndedIsReadByTheNext() throws IOException {
        String id =
                publish(
                        "tep-sau",
                        ARTICLE,
                        withFile("Kế hoạch", "ke-hoach.pdf", TestPdf.of("Lich phun thuoc muoi")));
        start();
        search.close();
        // As if the process had ended before it was read.
        IndexFolders.delete(folder.resolve("search/texts"));
        start();
        assertSoon(() -> found("tep-sau", "phun thuốc muỗi").equals(List.of(id)));
    }

    @Test
    void aBrokenFileHindersNothing() throws IOException {
        start();
        String id =
                publish(
                        "tep-hong",
                        ARTICLE,
                        withFile("Tệp hỏng", "hong.pdf", "%PDF-1.4 no".getBytes()));
        assertSoon(() -> found("tep-hong", "tệp hỏng").equals(List.of(id)));
        assertSoon(() -> search.status().unreadFiles() == 0);
    }

    private SearchHit hit(String words) {
        return search.search(SearchQuery.in("tep").words(words)).hits().get(0);
    }

    private long texts() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("search/texts"))) {
            return files.count();
        }
    }

    private static Content withFile(String title, String name, byte[] bytes) {
        return article(title)
                .with(
                        "attachments",
                        List.of(
                                Content.empty()
                                        .with("title", "Tệp")
                                        .with(
                                                "file",
                                                FileContent.fresh(
                                                        name,
                                                        "application/pdf",
                                                        bytes.length,
                                                        () -> new ByteArrayInputStream(bytes)))));
    }
}
