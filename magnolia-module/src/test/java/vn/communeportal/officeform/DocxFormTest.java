package vn.communeportal.officeform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures the file for Word against Decree 30/2020/NĐ-CP, Annex I. */
class DocxFormTest {

    private static XWPFDocument word;

    @BeforeAll
    static void write() throws IOException {
        byte[] file = OutputFormat.DOCX.write(SampleForms.report());
        word = new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<Element> sections() {
        return Jsoup.parse(part("document"), "", Parser.xmlParser()).select("w|sectPr");
    }

    private static double millimetres(Element element, String attribute) {
        return millimetres(new BigInteger(element.attr("w:" + attribute)));
    }

    private static double millimetres(BigInteger twips) {
        return twips.doubleValue() * 25.4 / 1440;
    }

    @Test
    void pagesAreA4WithTheMarginsOfTheDecree() {
        assertThat(sections()).hasSize(2);
        for (Element section : sections()) {
            Element size = section.selectFirst("w|pgSz");
            boolean isAcross = size.attr("w:orient").equals("landscape");
            assertThat(millimetres(size, isAcross ? "h" : "w")).isCloseTo(210, within(0.1));
            assertThat(millimetres(size, isAcross ? "w" : "h")).isCloseTo(297, within(0.1));
            Element margins = section.selectFirst("w|pgMar");
            assertThat(millimetres(margins, "top")).isBetween(20.0, 25.0);
            assertThat(millimetres(margins, "bottom")).isBetween(20.0, 25.0);
            assertThat(millimetres(margins, "left")).isBetween(30.0, 35.0);
            assertThat(millimetres(margins, "right")).isBetween(15.0, 20.0);
        }
    }

    @Test
    void pagesAfterTheFirstHaveTheirNumberInTheMiddleOfTheUpperMargin() {
        for (Element section : sections()) {
            assertThat(section.select("w|titlePg")).as("none on the first page").hasSize(1);
            assertThat(section.select("w|headerReference")).hasSize(1);
            assertThat(millimetres(section.selectFirst("w|pgMar"), "header")).isBetween(5.0, 15.0);
        }
        XWPFHeader header = word.getHeaderList().get(0);
        XWPFParagraph paragraph = header.getParagraphs().get(0);
        assertThat(paragraph.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertThat(paragraph.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
        assertThat(paragraph.getCTP().getFldSimpleArray(0).getRArray(0).getRPr().getSz().getVal())
                .isEqualTo(BigInteger.valueOf(26));
    }

    @Test
    void everyLetterIsTimesNewRomanAndBlack() {
        for (XWPFRun run : runs()) {
            assertThat(run.getFontFamily()).as(run.text()).isIn(null, "Times New Roman");
            assertThat(run.getColor()).as(run.text()).isNull();
        }
        assertThat(part("styles")).contains("w:ascii=\"Times New Roman\"", "w:val=\"vi-VN\"");
    }

    private static String part(String name) {
        try (InputStream in =
                word.getPackage()
                        .getPartsByName(Pattern.compile("/word/" + name + "\\.xml"))
                        .get(0)
                        .getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<XWPFRun> runs() {
        Stream<XWPFParagraph> inTables =
                word.getTables().stream()
                        .flatMap(table -> table.getRows().stream())
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getParagraphs().stream());
        return Stream.concat(word.getParagraphs().stream(), inTables)
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .collect(Collectors.toList());
    }

    @Test
    void eachComponentHasItsLetters() {
        letters("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, 13, true, false);
        letters("Độc lập - Tự do - Hạnh phúc", 13, 14, true, false);
        letters("ỦY BAN NHÂN DÂN", 12, 13, true, false);
        letters("XÃ NGUYỄN LƯƠNG BẰNG", 12, 13, true, false);
        letters("Số: 07/BC-UBND", 13, 13, false, false);
        letters("Nguyễn Lương Bằng, ngày 07 tháng 02 năm 2023", 13, 14, false, true);
        letters("BÁO CÁO", 13, 14, true, false);
        letters("I. TÌNH HÌNH HOẠT ĐỘNG", 13, 14, true, false);
        letters("1. Cơ cấu tổ chức", 13, 14, true, false);
        letters("Căn cứ Luật Tiếp cận thông tin;", 13, 14, false, true);
        letters("TM. ỦY BAN NHÂN DÂN", 13, 14, true, false);
        letters("Nguyễn Văn Mẫu", 13, 14, true, false);
        letters("Nơi nhận:", 12, 12, true, true);
        letters("- Lưu: VT, VHXH.", 11, 11, false, false);
        letters("Phụ lục", 14, 14, true, false);
        letters("DANH MỤC TIN, BÀI", 13, 14, true, false);
    }

    private static void letters(String text, int least, int most, boolean bold, boolean italic) {
        XWPFRun run =
                runs().stream()
                        .filter(r -> r.text().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(text));
        assertThat(run.getFontSize()).as(text).isBetween(least, most);
        assertThat(run.isBold()).as(text).isEqualTo(bold);
        assertThat(run.isItalic()).as(text).isEqualTo(italic);
    }

    @Test
    void boxesStandBesideEachOther() {
        XWPFTable head = word.getTables().get(0);
        assertThat(head.getRow(0).getCell(0).getText())
                .isEqualTo("ỦY BAN NHÂN DÂNXÃ NGUYỄN LƯƠNG BẰNG");
        assertThat(head.getRow(0).getCell(1).getText()).startsWith("CỘNG HÒA");
        assertThat(head.getRow(1).getCell(0).getText()).isEqualTo("Số: 07/BC-UBND");
        assertThat(head.getRow(1).getCell(1).getText()).startsWith("Nguyễn Lương Bằng, ngày");
        double both =
                millimetres(head.getCTTbl().getTblGrid().getGridColArray(0).getW())
                        + millimetres(head.getCTTbl().getTblGrid().getGridColArray(1).getW());
        assertThat(both).isBetween(164.0, 165.0);
        XWPFTable foot = word.getTables().get(2);
        assertThat(foot.getRow(0).getCell(0).getText()).startsWith("Nơi nhận:");
        assertThat(foot.getRow(0).getCell(1).getText()).endsWith("Nguyễn Văn Mẫu");
    }

    @Test
    void theTextIsJustifiedIndentedAndSpaced() {
        XWPFParagraph text =
                word.getParagraphs().stream()
                        .filter(p -> p.getText().startsWith("Thực hiện Nghị định"))
                        .findFirst()
                        .orElseThrow();
        assertThat(text.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
        assertThat(millimetres(BigInteger.valueOf(text.getIndentationFirstLine())))
                .isBetween(10.0, 12.8);
        assertThat(text.getSpacingAfter()).isGreaterThanOrEqualTo(120);
        assertThat(text.getSpacingBetween()).isBetween(1.0, 1.5);
    }

    @Test
    void headsOfTablesAreRepeatedAndHeadingsAreHeadings() {
        assertThat(word.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
        assertThat(word.getParagraphs())
                .filteredOn(p -> p.getText().startsWith("I. TÌNH"))
                .extracting(XWPFParagraph::getStyle)
                .containsExactly("Heading1");
    }
}
