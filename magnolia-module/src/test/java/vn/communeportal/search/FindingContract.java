package vn.communeportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.search.words.NumberKeys;

/** What is found by what was typed, and how it is shown. */
interface FindingContract extends IndexUnderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nguyễn lương bằng",
                "nguyen luong bang",
                "NGUYỄN LƯƠNG BẰNG",
                "Nguyen Lương bang",
                "nguyeenx luwowng bawngf",
                "nguyenluongbang",
                "ủy ban nguyễn lương bằng",
                "uỷ ban nguyễn lương bằng",
                "UBND nguyễn lương bằng",
                "ubnd nguyen luong bang",
            })
    default void aTitleIsFoundHoweverItIsTyped(String typed) {
        put(article("a", "Ủy ban nhân dân xã Nguyễn Lương Bằng họp giao ban", ""));
        put(article("b", "Phát động trồng cây ở thôn Đông", "Nguyễn Văn Bằng, thôn Lương"));
        index().refresh();

        assertThat(ids(typed)).first().isEqualTo("a");
        assertThat(ids(Normalizer.normalize(typed, Normalizer.Form.NFD))).first().isEqualTo("a");
    }

    @ParameterizedTest
    @EnumSource(SearchQuery.Order.class)
    default void whatIsEqualIsInOneOrderHoweverItCame(SearchQuery.Order order) {
        SearchQuery query = SearchQuery.in(HERE).words("hội").order(order);
        for (String id : List.of("m", "b", "z")) {
            put(article(id, "Hội làng", ""));
        }
        index().refresh();
        assertThat(ids(query)).containsExactly("b", "m", "z");

        put(article("a", "Hội làng", ""));
        put(article("n", "Hội làng", ""));
        index().refresh();
        assertThat(ids(query)).containsExactly("a", "b", "m", "n", "z");
    }

    @Test
    default void whoTypesAccentsGetsThemFirst() {
        put(article("ma", "Ma ma ma", "ma ma ma ma"));
        put(article("ma-mo", "Mã số mã vạch", "mã mã mã"));
        put(article("ma-me", "Người phụ nữ", "Ba má ở quê, chuyện dài về những người con đi xa"));
        index().refresh();

        assertThat(ids("má")).first().isEqualTo("ma-me");
        assertThat(ids("mã")).first().isEqualTo("ma-mo");
        assertThat(ids("má")).containsExactlyInAnyOrder("ma", "ma-mo", "ma-me");
    }

    @Test
    default void abbreviationsAreFoundBothWays() {
        put(article("full", "Hội đồng nhân dân khóa mới", ""));
        put(article("brief", "Kỳ họp HĐND xã", ""));
        put(article("other", "Hội nghị nhân dân đồng lòng", ""));
        index().refresh();

        assertThat(ids("HĐND")).containsExactlyInAnyOrder("full", "brief");
        assertThat(ids("hdnd")).containsExactlyInAnyOrder("full", "brief");
        assertThat(ids("hội đồng nhân dân")).contains("full", "brief").first().isEqualTo("full");
    }

    @ParameterizedTest
    @CsvSource({
        "142/BC-UBND, report",
        "142 bc ubnd, report",
        "142BC-UBND, report",
        "142, report",
        "báo cáo 142, report",
        "số 142, report",
        "QD 26, decision",
        "26/QĐ-UBND, decision",
        "quyết định 26, decision",
        "42/2022, decree",
        "nđ 42/2022, decree",
        "42/2022/ND-CP, decree",
    })
    default void aNumberFindsItsDocumentFirst(String typed, String id) {
        put(document("report", "142/BC-UBND", "Báo cáo", "Kết quả thu ngân sách", 2025));
        put(document("decision", "26/QĐ-UBND", "Quyết định", "Thành lập tổ công tác", 2024));
        put(
                document(
                        "decree",
                        "42/2022/NĐ-CP",
                        "Nghị định",
                        "Cung cấp thông tin trực tuyến",
                        2022));
        put(document("near", "1142/BC-UBND", "Báo cáo", "Báo cáo 142 hộ, 26 thôn 142", 2025));
        put(article("a", "Báo cáo số 142 của UBND, quyết định 26, nghị định 42/2022", "142 26 42"));
        index().refresh();

        assertThat(ids(typed)).first().isEqualTo(id);
    }

    @Test
    default void foundWordsAreMarkedWhereTheyStand() {
        put(
                article(
                        "a",
                        "Xã Hòa Phong họp",
                        "Mở đầu. ".repeat(80)
                                + "Chủ tịch xã Hoà Phong phát biểu. "
                                + "Hết. ".repeat(80)));
        index().refresh();
        SearchHit hit = index().search(SearchQuery.in(HERE).words("hoà phong"), NOW).hits().get(0);
        assertThat(hit.title()).asString().isEqualTo("[Xã , [Hòa],  , [Phong],  họp]");
        assertThat(hit.passage())
                .filteredOn(SearchHit.Stretch::isFound)
                .extracting(SearchHit.Stretch::text)
                .containsExactly("Hoà", "Phong");
        assertThat(hit.passage().get(0).text()).isEqualTo("…");
    }

    @ParameterizedTest
    @CsvSource({
        "uy ban, 'Ủy,ban'",
        "uỷ ban, 'Ủy,ban'",
        "uý ban, 'Ủy,ban'",
        "bàn ủy, 'Ủy'",
        "UBND, 'Ủy,ban,nhân,dân,UBND'",
    })
    default void accentsAreMarkedAsTheyAreMeant(String typed, String marked) {
        put(article("a", "Ủy ban nhân dân xã, UBND", "bàn"));
        index().refresh();
        assertThat(index().search(SearchQuery.in(HERE).words(typed), NOW).hits().get(0).title())
                .filteredOn(SearchHit.Stretch::isFound)
                .extracting(SearchHit.Stretch::text)
                .containsExactly(marked.split(","));
    }

    @Test
    default void whatWasMeantIsSaidAsItIsWritten() {
        put(article("a", "Đăng ký khai sinh cho trẻ em", ""));
        index().refresh();
        SearchResult result = index().search(SearchQuery.in(HERE).words("đăng ký khai sihn"), NOW);
        assertThat(result.meant()).contains("đăng ký khai sinh");
        assertThat(result.hasSomeWordsOnly()).isTrue();
        assertThat(result.hits()).extracting(SearchHit::id).containsExactly("a");
        assertThat(index().search(SearchQuery.in(HERE).words("khai sinh"), NOW).meant()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "đăng k, p",
        "dang ky kh, p",
        "ĐĂNG KÝ, p",
        "1.0131, p",
        "142, d",
        "142/b, d",
        "khai si, p"
    })
    default void suggestionsBeginLikeWhatIsTyped(String typed, String first) {
        IndexedItem procedure = article("p", "Đăng ký khai sinh", "");
        procedure.number = "1.013128";
        procedure.numberKeys = NumberKeys.ofCode("1.013128");
        put(procedure);
        put(document("d", "142/BC-UBND", "Báo cáo", "Thu ngân sách", 2025));
        put(document("e", "1420/BC-UBND", "Báo cáo", "Chi ngân sách", 2025));
        index().refresh();
        assertThat(index().suggest(SearchQuery.in(HERE).words(typed), NOW, 5))
                .extracting(Suggestion::id)
                .first()
                .isEqualTo(first);
    }

    @Test
    default void whateverIsTypedHasAnAnswer() {
        put(article("a", "Ủy ban nhân dân", "142/BC-UBND"));
        index().refresh();
        Random random = new Random(7);
        String letters =
                "aăâđeêioơuưyáàảãạ \"'*?:()[]{}~^\\/+-!&|0123456789bcnght\u0301\u0000\uD83D\uDE00\t";
        for (int i = 0; i < 1_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(40); length >= 0; length--) {
                typed.append(letters.charAt(random.nextInt(letters.length())));
            }
            SearchQuery query = SearchQuery.in(HERE).words(typed.toString());
            assertThatCode(
                            () -> {
                                index().search(query, NOW);
                                index().suggest(query, NOW, 5);
                            })
                    .as(typed.toString())
                    .doesNotThrowAnyException();
        }
    }
}
