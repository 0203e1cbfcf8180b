package vn.communeportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is in attached files. */
interface FilesContract extends IndexUnderTest {

    @Test
    default void theFileAndThePageAreTold() {
        IndexedItem item = document("d", "7/QĐ-UBND", "Quyết định", "Quy hoạch chợ", 2025);
        item.files =
                List.of(
                        new IndexedFile(
                                List.of("files", "0", "file"),
                                "phu-luc.xlsx",
                                false,
                                List.of("Danh sách hộ kinh doanh")),
                        new IndexedFile(
                                List.of("files", "1", "file"),
                                "quyet-dinh.pdf",
                                true,
                                List.of(
                                        "Điều 1. Phê duyệt quy hoạch",
                                        "Điều 2. Bố trí bãi giữ xe phía đông. "
                                                + "Hết. ".repeat(90),
                                        "Nơi nhận")));
        put(item);
        put(article("a", "Bãi tập", "xe"));
        index().refresh();

        SearchHit hit = only("bai giu xe");
        FilePlace place = hit.file().orElseThrow();
        assertThat(place.place()).containsExactly("files", "1", "file");
        assertThat(place.fileName()).isEqualTo("quyet-dinh.pdf");
        assertThat(place.page()).hasValue(2);
        assertThat(place.passage())
                .filteredOn(SearchHit.Stretch::isFound)
                .extracting(SearchHit.Stretch::text)
                .containsExactly("bãi", "giữ", "xe");

        FilePlace sheet = only("quy hoạch chợ hộ kinh doanh").file().orElseThrow();
        assertThat(sheet.fileName()).isEqualTo("phu-luc.xlsx");
        assertThat(sheet.page()).isEmpty();
        assertThat(only("quy hoạch chợ").file()).isEmpty();
    }

    @Test
    default void whatStandsInTheTitleOrTextComesBeforeWhatStandsInFiles() {
        IndexedItem inFile = article("file", "Thông báo", "");
        inFile.files =
                List.of(
                        new IndexedFile(
                                List.of("attachments", "0", "file"),
                                "a.pdf",
                                true,
                                List.of("tiêm phòng dại ".repeat(40))));
        put(inFile);
        put(article("text", "Thông báo của trạm y tế", "Lịch tiêm phòng dại cho chó mèo"));
        put(article("title", "Tiêm phòng dại đợt hai", ""));
        index().refresh();

        assertThat(ids("tiem phong dai")).containsExactly("title", "text", "file");
        assertThat(ids("tiêm phòng dại")).containsExactly("title", "text", "file");
    }

    private SearchHit only(String words) {
        SearchResult result = index().search(SearchQuery.in(HERE).words(words), NOW);
        assertThat(result.hasSomeWordsOnly()).as(words).isFalse();
        assertThat(result.hits()).as(words).hasSize(1);
        return result.hits().get(0);
    }
}
