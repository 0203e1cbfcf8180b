package vn.communeportal.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentRules;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.FileContent;
import vn.communeportal.text.SafeHtml;
import vn.communeportal.text.Vietnamese;

/** What the sample communes consist of, without any repository. */
class SampleTextTest {

    /** People whom the reports name, as written and as the scans have them. */
    private static final List<String> REAL_PEOPLE =
            List.of("dao quang thang", "doan van cat", "poan van cat", "quang thang", "van cat");

    private static final Map<SampleCommune, List<SampleItem>> ITEMS = new LinkedHashMap<>();
    private static final Pictures PICTURES = new Pictures();

    @BeforeAll
    static void plan() {
        for (SampleCommune commune : SampleCommune.all()) {
            ITEMS.put(commune, new CommunePlan(commune, PICTURES, Year.of(2031)).items());
        }
    }

    @Test
    void sectionsHaveTheNumbersOfTheReports() {
        assertThat(numbers("nguyen-luong-bang"))
                .containsExactly(
                        Map.entry("TT-01", 630),
                        Map.entry("CD-01", 442),
                        Map.entry("TT-04", 63),
                        Map.entry("CC-01", 351),
                        Map.entry("TC-01", 30),
                        Map.entry("NLB-06", 95));
        assertThat(numbers("hoa-phong").values()).containsExactly(105, 56, 4, 4, 12);
        assertThat(numbers("quoc-tuan").values().stream().mapToInt(n -> n).sum()).isEqualTo(500);
        assertThat(numbers("nam-chinh").values().stream().mapToInt(n -> n).sum()).isEqualTo(47);
        assertThat(numbers("cong-hoa").values()).hasSize(14).containsOnly(1);
        ITEMS.forEach(
                (commune, items) -> {
                    Map<String, Integer> planned = new HashMap<>();
                    for (SectionPlan section : commune.sections()) {
                        planned.merge(
                                section.section().code(),
                                section.items() - section.procedures(),
                                Integer::sum);
                    }
                    planned.values().removeIf(count -> count == 0);
                    Map<String, Integer> made = new HashMap<>();
                    items.forEach(item -> made.merge(item.section(), 1, Integer::sum));
                    assertThat(made).isEqualTo(planned);
                });
    }

    private static Map<String, Integer> numbers(String commune) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (SectionPlan section : SampleCommune.named(commune).sections()) {
            numbers.put(section.section().code(), section.items());
        }
        return numbers;
    }

    @Test
    void boardsHaveTheSizesOfTheReports() {
        assertThat(SampleCommune.all().stream().map(SampleTextTest::boardSize))
                .containsExactly(13, 5, 7, 8, 5);
        assertThat(SampleAccounts.all().stream().map(SampleAccount::login)).doesNotHaveDuplicates();
        assertThat(SampleAccounts.all())
                .extracting(SampleAccount::login)
                .contains("nlb-truongban", "nlb-thuky", "nlb-bientap1", "nlb-ctv1");
    }

    private static int boardSize(SampleCommune commune) {
        YamlNode board = commune.board();
        return Stream.of("heads", "deputies", "secretaries", "editors")
                .mapToInt(role -> board.number(role, 0))
                .sum();
    }

    @Test
    void theRulesFindNoFault() {
        ITEMS.values()
                .forEach(
                        items ->
                                items.forEach(
                                        item ->
                                                assertThat(
                                                                ContentRules.check(
                                                                        item.type(),
                                                                        item.content()))
                                                        .as(item.toString())
                                                        .isEmpty()));
    }

    @Test
    void noTwoItemsOfACommuneHaveTheSameTitle() {
        ITEMS.forEach(
                (commune, items) ->
                        assertThat(items.stream().map(item -> Vietnamese.fold(item.title())))
                                .as(commune.id())
                                .doesNotHaveDuplicates());
    }

    @Test
    void everythingHappensWithinThePeriodAndMostlyOnWorkingDays() {
        ITEMS.forEach(
                (commune, items) -> {
                    int weekends = 0;
                    for (SampleItem item : items) {
                        LocalDate day = LocalDate.ofInstant(item.time(), Vietnamese.ZONE);
                        assertThat(day).as(item.toString()).isBetween(commune.from(), commune.to());
                        item.content()
                                .date("issueDate")
                                .ifPresent(
                                        issued ->
                                                assertThat(issued).isBetween(commune.from(), day));
                        if (day.getDayOfWeek().getValue() > 5) {
                            weekends++;
                        }
                    }
                    assertThat(weekends).isLessThanOrEqualTo(1 + items.size() / 10);
                });
    }

    @Test
    void textsArePrecomposedCompleteAndMarkedAsSamples() {
        for (SampleItem item : all()) {
            String text = allText(item);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text).as(item.toString()).doesNotContain("{", "}", "null", "  ", "..", "?.");
            if (item.content().has("body")) {
                List<String> lines =
                        SafeHtml.toPlainText(item.content().text("body")).lines().toList();
                assertThat(lines).as(item.toString()).hasSizeBetween(4, 7);
                assertThat(lines.get(lines.size() - 1)).isEqualTo(ArticleWriter.MARK);
            }
        }
    }

    @Test
    void nobodyRealIsNamed() {
        for (SampleItem item : all()) {
            assertThat(Vietnamese.fold(allText(item))).doesNotContain(REAL_PEOPLE);
        }
        for (SampleAccount account : SampleAccounts.all()) {
            assertThat(Vietnamese.fold(account.fullName())).doesNotContain(REAL_PEOPLE);
        }
    }

    @Test
    void numbersOfDocumentsRunOnWithinTypeAndYear() {
        ITEMS.forEach(
                (commune, items) -> {
                    Map<String, LocalDate> lastOf = new HashMap<>();
                    Set<String> numbers = new HashSet<>();
                    for (SampleItem item : items) {
                        Content content = item.content();
                        if (item.type().name().equals(ContentTypes.LEGAL_DOCUMENT)) {
                            assertThat(numbers.add(content.text("number")))
                                    .as(item.toString())
                                    .isTrue();
                            LocalDate day = content.date("issueDate").orElseThrow();
                            if (commune.namedDocuments().isEmpty()) {
                                LocalDate last = lastOf.put(content.text("documentType"), day);
                                assertThat(last == null || !day.isBefore(last)).isTrue();
                            }
                        }
                    }
                });
    }

    @Test
    void filesAreSmallAndSayWhatTheItemSays() throws IOException {
        int looked = 0;
        for (SampleItem item : all()) {
            for (Content part : item.content().parts("files")) {
                FileContent file = part.file("file").orElseThrow();
                assertThat(file.size()).isLessThan(30 * 1024);
                if (looked++ % 7 == 0) {
                    String text = pdfText(file);
                    String title = item.title().substring(item.title().indexOf(' ') + 1);
                    String subject =
                            title.replaceFirst("^(hoạch|định|báo|cáo|trình|thị|mời|dẫn|văn) ", "")
                                    .replaceFirst("^về việc ", "");
                    assertThat(text)
                            .contains(item.content().text("number"), "BẢN MẪU")
                            .containsIgnoringCase(subject);
                }
            }
        }
        assertThat(looked).isGreaterThan(300);
    }

    private static String pdfText(FileContent file) throws IOException {
        try (InputStream in = file.open();
                PDDocument document = PDDocument.load(in)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void picturesAreSmallJpegsWithWords() {
        List<Content> images = new ArrayList<>();
        for (SampleItem item : all()) {
            item.content().part("leadImage").ifPresent(images::add);
            images.addAll(item.content().parts("images"));
        }
        assertThat(images).hasSizeGreaterThan(800);
        for (Content image : images) {
            assertThat(image.file("file").orElseThrow().size()).isBetween(10_000L, 80_000L);
            assertThat(image.text("alt")).isNotBlank();
            assertThat(image.text("caption")).endsWith("(tranh minh họa)");
        }
    }

    @Test
    void theSameInstallationComesOutTwice() {
        SampleCommune commune = SampleCommune.named("hoa-phong");
        List<String> again =
                new CommunePlan(commune, PICTURES, Year.of(2031))
                        .items().stream().map(SampleTextTest::allText).toList();
        List<String> before =
                ITEMS.entrySet().stream()
                        .filter(entry -> entry.getKey().id().equals("hoa-phong"))
                        .flatMap(entry -> entry.getValue().stream())
                        .map(SampleTextTest::allText)
                        .toList();
        assertThat(again).isEqualTo(before);
    }

    @Test
    void sectionCodesAndSlugsAreUnique() {
        for (SampleCommune commune : SampleCommune.all()) {
            assertThat(commune.commune().sections().stream().map(section -> section.code()))
                    .doesNotHaveDuplicates();
            assertThat(commune.commune().sections().stream().map(section -> section.slug()))
                    .doesNotHaveDuplicates()
                    .allMatch(slug -> slug.equals(Vietnamese.slug(slug)));
        }
    }

    private static List<SampleItem> all() {
        return ITEMS.values().stream().flatMap(List::stream).toList();
    }

    private static String allText(SampleItem item) {
        Content content = item.content();
        return String.join(
                "\n",
                item.title(),
                content.text("summary"),
                content.text("body"),
                content.text("author"),
                content.text("unit"),
                content.text("signer"));
    }
}
