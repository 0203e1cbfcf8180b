package vn.communeportal.officeform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures the PDF against Decree 30/2020/NĐ-CP, Annex I. */
class PdfFormTest {

    private static byte[] file;
    private static List<PdfWords.Line> lines;

    @BeforeAll
    static void write() throws IOException {
        file = OutputFormat.PDF.write(SampleForms.report());
        lines = PdfWords.of(file);
    }

    @Test
    void pagesAreA4WithTheMarginsOfTheDecree() {
        for (PdfWords.Line line : lines) {
            boolean isAcross = line.pageWidth > line.pageHeight;
            assertThat(isAcross ? line.pageHeight : line.pageWidth).isCloseTo(210, within(0.1));
            assertThat(isAcross ? line.pageWidth : line.pageHeight).isCloseTo(297, within(0.1));
            assertThat(line.left).as(line.toString()).isBetween(29.9, line.pageWidth - 15);
            assertThat(line.right).as(line.toString()).isLessThan(line.pageWidth - 14.9);
            assertThat(line.baseline).as(line.toString()).isLessThan(line.pageHeight - 20);
            if (!isPageNumber(line)) {
                assertThat(line.baseline - 0.9 * line.size * 25.4 / 72)
                        .as(line.toString())
                        .isGreaterThan(19.9);
            }
        }
        assertThat(lines.stream().mapToDouble(line -> line.left).min().orElse(0))
                .isCloseTo(30, within(0.5));
        assertThat(longest().right).isCloseTo(195, within(0.5));
    }

    private static boolean isPageNumber(PdfWords.Line line) {
        return line.baseline < 20 && line.text.matches("\\d+");
    }

    @Test
    void eachComponentHasItsLettersAndPlace() {
        box("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Tinos-Bold", 12, 13, 147.5);
        box("Độc lập - Tự do - Hạnh phúc", "Tinos-Bold", 13, 14, 147.5);
        box("ỦY BAN NHÂN DÂN", "Tinos-Bold", 12, 13, 65);
        box("XÃ NGUYỄN LƯƠNG BẰNG", "Tinos-Bold", 12, 13, 65);
        box("Số: 07/BC-UBND", "Tinos", 13, 13, 65);
        box("Nguyễn Lương Bằng, ngày 07 tháng 02 năm 2023", "Tinos-Italic", 13, 14, 147.5);
        box("BÁO CÁO", "Tinos-Bold", 13, 14, 112.5);
        box("TM. ỦY BAN NHÂN DÂN", "Tinos-Bold", 13, 14, 147.5);
        box("KT. CHỦ TỊCH", "Tinos-Bold", 13, 14, 147.5);
        box("PHÓ CHỦ TỊCH", "Tinos-Bold", 13, 14, 147.5);
        box("Nguyễn Văn Mẫu", "Tinos-Bold", 13, 14, 147.5);
        starts("Nơi nhận:", "Tinos-BoldItalic", 12, 30);
        starts("- Ủy ban nhân dân thành phố;", "Tinos", 11, 30);
        starts("- Lưu: VT, VHXH.", "Tinos", 11, 30);
        starts("Căn cứ Nghị định số 42/2022/NĐ-CP.", "Tinos-Italic", 14, 42.7);
        starts("I. TÌNH HÌNH HOẠT ĐỘNG", "Tinos-Bold", 14, 42.7);
        starts("1. Cơ cấu tổ chức", "Tinos-Bold", 14, 42.7);
        starts("a) Thông tin chủ yếu", "Tinos", 14, 42.7);
        starts("Trên đây là báo cáo của Ủy ban nhân dân xã./.", "Tinos", 14, 42.7);
    }

    @Test
    void componentsStandAsInTheDiagram() {
        assertThat(
                        List.of(
                                "CỘNG HÒA XÃ",
                                "Độc lập",
                                "Nguyễn Lương Bằng, ngày",
                                "BÁO CÁO",
                                "Tình hình hoạt"))
                .isSortedAccordingTo((a, b) -> Double.compare(find(a).baseline, find(b).baseline));
        assertThat(find("Số: 07").baseline)
                .isCloseTo(find("Nguyễn Lương Bằng, ngày").baseline, within(0.1));
        assertThat(find("ỦY BAN NHÂN DÂN").baseline)
                .isCloseTo(find("CỘNG HÒA XÃ").baseline, within(0.1));
        double room = find("Nguyễn Văn Mẫu").baseline - find("PHÓ CHỦ TỊCH").baseline;
        assertThat(room).as("room for signature and seal").isBetween(25.0, 40.0);
        assertThat(find("Nơi nhận:").page).isEqualTo(find("Nguyễn Văn Mẫu").page);
        assertThat(find("Trên đây là").page)
                .as("words of the document above its signature")
                .isEqualTo(find("Nguyễn Văn Mẫu").page);
    }

    @Test
    void pagesAfterTheFirstHaveTheirNumberInTheMiddleOfTheUpperMargin() {
        int pages = lines.get(lines.size() - 1).page;
        int annex = find("DANH MỤC TIN, BÀI").page;
        assertThat(pages).isGreaterThan(annex + 1);
        List<PdfWords.Line> numbers =
                lines.stream().filter(PdfFormTest::isPageNumber).collect(Collectors.toList());
        for (PdfWords.Line number : numbers) {
            assertThat(number.text)
                    .isEqualTo(
                            String.valueOf(
                                    number.page < annex ? number.page : number.page - annex + 1));
            assertThat(number.size).isBetween(13f, 14f);
            double middle = 30 + (number.pageWidth - 45) / 2;
            assertThat(number.centre()).isCloseTo(middle, within(0.5));
            assertThat(number.baseline).isBetween(8.0, 20.0);
        }
        assertThat(numbers)
                .extracting(number -> number.page)
                .doesNotContain(1, annex)
                .hasSize(pages - 2);
    }

    @Test
    void linesOfTheTextReachBothMarginsAndKeepTheirDistance() {
        List<PdfWords.Line> body =
                lines.stream()
                        .filter(line -> line.page == 2 && line.size == 14 && line.left < 30.2)
                        .collect(Collectors.toList());
        assertThat(body).hasSizeGreaterThan(10);
        assertThat(body.stream().filter(line -> line.right > 194.5).count())
                .isGreaterThan(body.size() / 2);
        double single = 14 * 1.15 * 25.4 / 72;
        double first = body.get(1).baseline - body.get(0).baseline;
        assertThat(first).isBetween(single - 0.01, 1.5 * single);
    }

    @Test
    void theHeadOfATableIsAgainOnEachPage() {
        long heads = lines.stream().filter(line -> line.text.contains("Tên tin, bài")).count();
        int annex = find("DANH MỤC TIN, BÀI").page;
        assertThat(heads).isEqualTo(lines.get(lines.size() - 1).page - annex + 1L);
        assertThat(find("Tin, bài thứ 60").pageWidth).isCloseTo(297, within(0.1));
    }

    @Test
    void aTotalNeverBeginsAPageAlone() throws IOException {
        int pages = 0;
        for (int rows = 8; rows < 34; rows++) {
            List<PdfWords.Line> lines =
                    PdfWords.of(OutputFormat.PDF.write(SampleForms.table(rows)));
            String last = "Chuyên mục " + rows;
            assertThat(pageOf(lines, "Tổng")).as("rows " + rows).isEqualTo(pageOf(lines, last));
            pages = Math.max(pages, pageOf(lines, "Tổng"));
        }
        assertThat(pages).isEqualTo(2);
    }

    private static int pageOf(List<PdfWords.Line> lines, String text) {
        return lines.stream()
                .filter(line -> line.text.contains(text))
                .findFirst()
                .orElseThrow()
                .page;
    }

    @Test
    void namesAndDaysInATitleStayOnOneLine() {
        assertThat(
                        FormParts.together(
                                "Kết quả trên xã Hòa Phong năm 2023 (đến hết ngày 01/11/2023), xã khác"))
                .isEqualTo(
                        "Kết quả trên xã\u00a0Hòa\u00a0Phong năm\u00a02023 (đến\u00a0hết"
                                + "\u00a0ngày\u00a001/11/2023), xã khác");
    }

    @Test
    void lettersAreEmbeddedAndWordsCanBeFound() throws IOException {
        try (PDDocument document = PDDocument.load(file)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(document.getDocumentInformation().getTitle())
                    .startsWith("BÁO CÁO Tình hình");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void aLetterNamesItsSubjectBelowItsNumber() throws IOException {
        lines = PdfWords.of(OutputFormat.PDF.write(SampleForms.letter()));
        box("V/v cung cấp tin, bài", "Tinos", 12, 13, 65);
        starts("Kính gửi:", "Tinos", 14, 55);
        starts("- Các thôn.", "Tinos", 14, 75);
        write();
    }

    private static void box(String text, String font, float least, float most, double centre) {
        PdfWords.Line line = find(text);
        assertThat(line.text).isEqualTo(text);
        assertThat(line.font).as(text).isEqualTo(font);
        assertThat(line.size).as(text).isBetween(least, most);
        assertThat(line.centre()).as(text).isCloseTo(centre, within(1.0));
    }

    private static void starts(String text, String font, float size, double left) {
        PdfWords.Line line = find(text);
        assertThat(line.font).as(text).isEqualTo(font);
        assertThat(line.size).as(text).isEqualTo(size);
        assertThat(line.left).as(text).isCloseTo(left, within(0.5));
    }

    private static PdfWords.Line find(String start) {
        return lines.stream()
                .filter(line -> line.text.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError(start + " is not among " + lines));
    }

    private static PdfWords.Line longest() {
        return lines.stream()
                .filter(line -> line.pageWidth < 211)
                .max((a, b) -> Double.compare(a.right, b.right))
                .orElseThrow();
    }
}
