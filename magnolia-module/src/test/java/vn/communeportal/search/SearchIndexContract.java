package vn.communeportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.search.words.NumberKeys;
import vn.communeportal.text.Vietnamese;

/** What every engine has to keep. An engine's test extends this. */
public abstract class SearchIndexContract {

    private static final Instant NOW = Instant.parse("2025-08-20T02:00:00Z");
    private static final String HERE = "hoa-phong";
    private static final String THERE = "ba-na";

    @TempDir protected Path folder;
    private SearchIndex index;

    /** The index in a folder, as it was committed there last. */
    protected abstract SearchIndex open(Path its) throws IOException;

    @BeforeEach
    void open() throws IOException {
        index = open(folder.resolve("index"));
    }

    @AfterEach
    void close() {
        index.close();
    }

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
    void aTitleIsFoundHoweverItIsTyped(String typed) {
        put(article("a", "Ủy ban nhân dân xã Nguyễn Lương Bằng họp giao ban", ""));
        put(article("b", "Phát động trồng cây ở thôn Đông", "Nguyễn Văn Bằng, thôn Lương"));
        index.refresh();

        assertThat(ids(typed)).first().isEqualTo("a");
        assertThat(ids(Normalizer.normalize(typed, Normalizer.Form.NFD))).first().isEqualTo("a");
    }

    @Test
    void whoTypesAccentsGetsThemFirst() {
        put(article("ma", "Ma ma ma", "ma ma ma ma"));
        put(article("ma-mo", "Mã số mã vạch", "mã mã mã"));
        put(article("ma-me", "Người phụ nữ", "Ba má ở quê, chuyện dài về những người con đi xa"));
        index.refresh();

        assertThat(ids("má")).first().isEqualTo("ma-me");
        assertThat(ids("mã")).first().isEqualTo("ma-mo");
        assertThat(ids("má")).containsExactlyInAnyOrder("ma", "ma-mo", "ma-me");
    }

    @Test
    void abbreviationsAreFoundBothWays() {
        put(article("full", "Hội đồng nhân dân khóa mới", ""));
        put(article("brief", "Kỳ họp HĐND xã", ""));
        put(article("other", "Hội nghị nhân dân đồng lòng", ""));
        index.refresh();

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
    void aNumberFindsItsDocumentFirst(String typed, String id) {
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
        index.refresh();

        assertThat(ids(typed)).first().isEqualTo(id);
    }

    @Test
    void nothingOfAnotherCommuneIsFoundCountedOrSuggested() {
        IndexedItem theirs = new IndexedItem("t", "article", "/ba-na/t", THERE, "1");
        theirs.title = "Lễ hội Tà Rùa";
        theirs.value(Facet.KIND, "article");
        theirs.value(Facet.COMMUNE, THERE);
        theirs.value(Facet.FIELD, "Bí mật");
        put(theirs);
        put(article("h", "Lễ hội làng", ""));
        index.refresh();

        SearchResult here = index.search(SearchQuery.in(HERE).words("lễ hội"), NOW);
        assertThat(here.total()).isOne();
        assertThat(here.hits()).extracting(SearchHit::id).containsExactly("h");
        assertThat(here.counts(Facet.COMMUNE)).containsOnlyKeys(HERE);
        assertThat(here.counts(Facet.FIELD)).isEmpty();
        assertThat(index.suggest(SearchQuery.in(HERE).words("lễ h"), NOW, 9))
                .extracting(Suggestion::id)
                .containsExactly("h");
        assertThat(index.search(SearchQuery.in(HERE).words("tà rua"), NOW).total()).isZero();
        assertThat(index.search(SearchQuery.in(HERE).words("ta ruaa"), NOW).meant()).isEmpty();
        assertThat(
                        index.search(SearchQuery.inProvince().words("lễ hội"), NOW)
                                .counts(Facet.COMMUNE))
                .containsOnly(Map.entry(HERE, 1L), Map.entry(THERE, 1L));
    }

    @Test
    void whatIsNotVisibleNowIsNowhere() {
        IndexedItem soon = article("soon", "Thông báo mời thầu chợ quê", "");
        soon.visibleFrom = NOW.plusSeconds(1);
        IndexedItem over = article("over", "Thông báo mời thầu bến bãi", "");
        over.visibleUntil = NOW;
        put(soon);
        put(over);
        index.refresh();

        SearchQuery query = SearchQuery.in(HERE).words("thông báo mời thầu");
        assertThat(index.search(query, NOW).total()).isZero();
        assertThat(index.search(query, NOW).counts(Facet.KIND)).isEmpty();
        assertThat(index.suggest(query, NOW, 9)).isEmpty();
        assertThat(index.search(SearchQuery.in(HERE).words("thong bao moii"), NOW).meant())
                .isEmpty();
        assertThat(index.search(query, NOW.plusSeconds(1)).hits())
                .extracting(SearchHit::id)
                .containsExactly("soon");
        assertThat(index.search(query, NOW.minusSeconds(1)).hits())
                .extracting(SearchHit::id)
                .containsExactly("over");
    }

    @Test
    void countsSayWhatChoosingWouldGive() {
        put(document("1", "1/QĐ-UBND", "Quyết định", "Đất đai", 2024));
        put(document("2", "2/QĐ-UBND", "Quyết định", "Đất đai", 2025));
        put(document("3", "3/BC-UBND", "Báo cáo", "Đất đai", 2025));
        put(article("4", "Đất đai", ""));
        index.refresh();

        SearchQuery land = SearchQuery.in(HERE).words("đất đai");
        SearchResult narrowed =
                index.search(
                        land.with(Facet.DOCUMENT_TYPE, "Quyết định").with(Facet.YEAR, "2025"), NOW);
        assertThat(narrowed.total()).isOne();
        assertThat(narrowed.counts(Facet.YEAR))
                .containsOnly(Map.entry("2024", 1L), Map.entry("2025", 1L));
        assertThat(narrowed.counts(Facet.DOCUMENT_TYPE))
                .containsOnly(Map.entry("Quyết định", 1L), Map.entry("Báo cáo", 1L));
        narrowed.counts(Facet.YEAR)
                .forEach(
                        (year, count) ->
                                assertThat(
                                                index.search(
                                                                land.with(
                                                                                Facet.DOCUMENT_TYPE,
                                                                                "Quyết định")
                                                                        .with(Facet.YEAR, year),
                                                                NOW)
                                                        .total())
                                        .isEqualTo(count));
        SearchQuery both = land.with(Facet.YEAR, "2024").with(Facet.YEAR, "2025");
        assertThat(index.search(both, NOW).total()).isEqualTo(3);
    }

    @Test
    void rangesOrderAndForce() {
        IndexedItem old = document("old", "1/QĐ-UBND", "Quyết định", "Quy chế", 2020);
        old.inForceFrom = LocalDate.of(2020, 1, 1);
        old.inForceUntil = LocalDate.of(2024, 7, 1);
        IndexedItem valid = document("new", "2/QĐ-UBND", "Quyết định", "Quy chế", 2024);
        valid.inForceFrom = LocalDate.of(2024, 7, 1);
        put(old);
        put(valid);
        put(article("a", "Quy chế", ""));
        index.refresh();

        SearchQuery query = SearchQuery.in(HERE).words("quy chế");
        assertThat(ids(query.inForceOn(LocalDate.of(2024, 6, 30)))).containsExactly("old");
        assertThat(ids(query.inForceOn(LocalDate.of(2024, 7, 1)))).containsExactly("new");
        assertThat(ids(query.inForceOn(LocalDate.of(2019, 12, 31)))).isEmpty();
        assertThat(ids(query.between(LocalDate.of(2024, 6, 15), LocalDate.of(2024, 6, 15))))
                .containsExactly("new");
        assertThat(ids(query.between(LocalDate.of(2024, 6, 16), null))).containsExactly("a");
        assertThat(ids(query.order(SearchQuery.Order.NEWEST))).containsExactly("a", "new", "old");
        assertThat(ids(SearchQuery.in(HERE))).containsExactly("a", "new", "old");
    }

    @Test
    void pagesDoNotOverlap() {
        for (int i = 0; i < 25; i++) {
            put(article("i" + i, "Tin số " + i, "họp"));
        }
        index.refresh();
        SearchQuery query = SearchQuery.in(HERE).words("họp");
        List<String> all =
                java.util.stream.IntStream.rangeClosed(1, 3)
                        .mapToObj(page -> ids(query.page(page, 10)))
                        .flatMap(List::stream)
                        .collect(Collectors.toList());
        assertThat(all).hasSize(25).doesNotHaveDuplicates();
        assertThat(ids(query.page(4, 10))).isEmpty();
        assertThat(ids(query.page(Integer.MAX_VALUE, 100))).isEmpty();
    }

    @Test
    void foundWordsAreMarkedWhereTheyStand() {
        put(
                article(
                        "a",
                        "Xã Hòa Phong họp",
                        "Mở đầu. ".repeat(80)
                                + "Chủ tịch xã Hoà Phong phát biểu. "
                                + "Hết. ".repeat(80)));
        index.refresh();
        SearchHit hit = index.search(SearchQuery.in(HERE).words("hoà phong"), NOW).hits().get(0);
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
    void accentsAreMarkedAsTheyAreMeant(String typed, String marked) {
        put(article("a", "Ủy ban nhân dân xã, UBND", "bàn"));
        index.refresh();
        assertThat(index.search(SearchQuery.in(HERE).words(typed), NOW).hits().get(0).title())
                .filteredOn(SearchHit.Stretch::isFound)
                .extracting(SearchHit.Stretch::text)
                .containsExactly(marked.split(","));
    }

    @Test
    void whatWasMeantIsSaidAsItIsWritten() {
        put(article("a", "Đăng ký khai sinh cho trẻ em", ""));
        index.refresh();
        SearchResult result = index.search(SearchQuery.in(HERE).words("đăng ký khai sihn"), NOW);
        assertThat(result.meant()).contains("đăng ký khai sinh");
        assertThat(result.hasSomeWordsOnly()).isTrue();
        assertThat(result.hits()).extracting(SearchHit::id).containsExactly("a");
        assertThat(index.search(SearchQuery.in(HERE).words("khai sinh"), NOW).meant()).isEmpty();
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
    void suggestionsBeginLikeWhatIsTyped(String typed, String first) {
        IndexedItem procedure = article("p", "Đăng ký khai sinh", "");
        procedure.number = "1.013128";
        procedure.numberKeys = NumberKeys.ofCode("1.013128");
        put(procedure);
        put(document("d", "142/BC-UBND", "Báo cáo", "Thu ngân sách", 2025));
        put(document("e", "1420/BC-UBND", "Báo cáo", "Chi ngân sách", 2025));
        index.refresh();
        assertThat(index.suggest(SearchQuery.in(HERE).words(typed), NOW, 5))
                .extracting(Suggestion::id)
                .first()
                .isEqualTo(first);
    }

    @Test
    void changesShowAfterARefreshAndAllAtOnce() {
        put(article("a", "Cũ", ""));
        index.refresh();
        IndexedItem changed = article("a", "Mới", "");
        put(changed);
        IndexedItem samePlace = new IndexedItem("b", "article", "/hoa-phong/c", HERE, "1");
        samePlace.title = "Chỗ ấy";
        put(article("c", "Chỗ này", ""));
        put(samePlace);
        assertThat(ids("cũ")).containsExactly("a");
        index.refresh();
        assertThat(ids("cũ")).isEmpty();
        assertThat(ids("mới")).containsExactly("a");
        assertThat(ids("chỗ")).containsExactly("b");
        index.remove("a");
        index.remove("no such");
        index.refresh();
        assertThat(ids("mới")).isEmpty();
    }

    @Test
    void onlyWhatWasCommittedSurvives() throws IOException {
        put(article("a", "Còn", ""));
        index.commit(true);
        put(article("b", "Mất", ""));
        index.refresh();
        index.close();
        index = open(folder.resolve("index"));
        assertThat(index.isComplete()).isTrue();
        assertThat(ids("còn")).containsExactly("a");
        assertThat(ids("mất")).isEmpty();
    }

    @Test
    void itKnowsWhatItHas() {
        IndexedItem document = document("d", "26/QĐ-UBND", "Quyết định", "Bãi bỏ", 2024);
        document.changedNumbers = List.of("1/QĐ-UBND");
        put(document);
        put(article("a", "Tin", ""));
        index.refresh();
        assertThat(index.size()).isEqualTo(2);
        assertThat(index.fingerprints("article")).containsOnly(Map.entry("a", "1"));
        assertThat(index.below("article", "/hoa-phong")).containsExactly("a");
        assertThat(index.below("article", "/hoa-phong/a")).containsExactly("a");
        assertThat(index.below("article", "/hoa")).isEmpty();
        assertThat(index.numbered("26/QĐ-UBND")).containsExactly("d");
        assertThat(index.changedNumbers("d")).containsExactly("1/QĐ-UBND");
        assertThat(index.changedNumbers("x")).isEmpty();
    }

    @Test
    void whateverIsTypedHasAnAnswer() {
        put(article("a", "Ủy ban nhân dân", "142/BC-UBND"));
        index.refresh();
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
                                index.search(query, NOW);
                                index.suggest(query, NOW, 5);
                            })
                    .as(typed.toString())
                    .doesNotThrowAnyException();
        }
    }

    private List<String> ids(String words) {
        return ids(SearchQuery.in(HERE).words(words));
    }

    private List<String> ids(SearchQuery query) {
        return index.search(query, NOW).hits().stream()
                .map(SearchHit::id)
                .collect(Collectors.toList());
    }

    private void put(IndexedItem item) {
        index.put(item);
    }

    private static IndexedItem article(String id, String title, String text) {
        IndexedItem item = new IndexedItem(id, "article", "/" + HERE + "/" + id, HERE, "1");
        item.title = title;
        item.text = text;
        item.date = Instant.parse("2025-07-01T00:00:00Z");
        item.value(Facet.KIND, "article");
        item.value(Facet.COMMUNE, HERE);
        return item;
    }

    private static IndexedItem document(
            String id, String number, String type, String title, int year) {
        IndexedItem item = new IndexedItem(id, "legalDocument", "/" + HERE + "/" + id, HERE, "1");
        item.title = title;
        item.number = number;
        item.numberKeys = NumberKeys.ofDocument(number, year, type);
        item.date = LocalDate.of(year, 6, 15).atStartOfDay(Vietnamese.ZONE).toInstant();
        item.text = number + " · " + type + " · 15/6/" + year;
        item.value(Facet.KIND, "legalDocument");
        item.value(Facet.COMMUNE, HERE);
        item.value(Facet.DOCUMENT_TYPE, type);
        item.value(Facet.YEAR, String.valueOf(year));
        return item;
    }
}
