package vn.communeportal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import vn.communeportal.attachment.AttachmentText.Outcome;

class AttachmentReaderTest {

    private final AttachmentReader reader = new AttachmentReader();

    private AttachmentText read(byte[] bytes) {
        return reader.read(() -> new ByteArrayInputStream(bytes));
    }

    @Test
    void pagesOfPdf() throws IOException {
        AttachmentText text = read(pdf(document -> {}, "Trang mot", "", "Trang ba"));

        assertThat(text.outcome()).isEqualTo(Outcome.COMPLETE);
        assertThat(text.mediaType()).isEqualTo("application/pdf");
        assertThat(text.pages()).containsExactly("Trang mot", "", "Trang ba");
        assertThat(text.isScan()).isFalse();
    }

    @Test
    void pdfOfPicturesOnlyIsAScan() throws IOException {
        assertThat(read(pdf(document -> {}, "", "")).isScan()).isTrue();
    }

    @Test
    void whatPdfHides() throws IOException {
        AttachmentText text =
                read(
                        pdf(
                                document -> {
                                    document.getDocumentInformation().setAuthor("Phạm Thị Hoà");
                                    PDAnnotationText remark = new PDAnnotationText();
                                    remark.setContents("Xem lại số liệu");
                                    remark.setTitlePopup("Lãnh đạo");
                                    document.getPage(0).getAnnotations().add(remark);
                                },
                                "Thong bao"));

        assertThat(text.hidden())
                .extracting(HiddenText::kind, HiddenText::place, HiddenText::text)
                .containsExactly(
                        tuple(HiddenText.Kind.AUTHOR, "", "Phạm Thị Hoà"),
                        tuple(HiddenText.Kind.COMMENT, "1", "Xem lại số liệu"),
                        tuple(HiddenText.Kind.AUTHOR, "1", "Lãnh đạo"));
    }

    @Test
    void protectedPdfIsEncrypted() throws IOException {
        byte[] bytes =
                pdf(
                        document -> {
                            StandardProtectionPolicy policy =
                                    new StandardProtectionPolicy(
                                            "owner", "user", new AccessPermission());
                            policy.setEncryptionKeyLength(128);
                            document.protect(policy);
                        },
                        "Bi mat");

        assertThat(read(bytes).outcome()).isEqualTo(Outcome.ENCRYPTED);
        assertThat(read(bytes).text()).isEmpty();
    }

    @Test
    void wordAsThePaperShowsIt() {
        String table =
                "<w:tbl><w:tr><w:tc>"
                        + OfficeFiles.paragraph("ỦY BAN NHÂN DÂN")
                        + OfficeFiles.paragraph("XÃ HÒA PHONG")
                        + "</w:tc><w:tc>"
                        + OfficeFiles.paragraph("CỘNG HÒA")
                        + "</w:tc></w:tr></w:tbl>";
        AttachmentText text =
                read(
                        OfficeFiles.word(table + OfficeFiles.paragraph("Kính gửi:"))
                                .header(OfficeFiles.paragraph("HỎA TỐC"))
                                .bytes());

        assertThat(text.mediaType()).endsWith("wordprocessingml.document");
        assertThat(text.text())
                .isEqualTo("HỎA TỐC\nỦY BAN NHÂN DÂN\u2028XÃ HÒA PHONG\tCỘNG HÒA\nKính gửi:");
        assertThat(text.hidden()).isEmpty();
    }

    @Test
    void whatWordHides() {
        AttachmentText text =
                read(
                        OfficeFiles.word(
                                        "<w:p><w:r><w:t>Giữ </w:t></w:r>"
                                                + "<w:del w:author=\"An\"><w:r><w:delText>bỏ đi</w:delText></w:r></w:del>"
                                                + "<w:ins w:author=\"Bình\"><w:r><w:t>thêm vào</w:t></w:r></w:ins>"
                                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>giấu</w:t></w:r></w:p>")
                                .remark("Cúc", "hỏi lại công an xã")
                                .creator("Dũng")
                                .bytes());

        assertThat(text.text()).isEqualTo("Giữ thêm vào");
        assertThat(text.hidden())
                .extracting(HiddenText::kind, HiddenText::text)
                .containsExactly(
                        tuple(HiddenText.Kind.AUTHOR, "An"),
                        tuple(HiddenText.Kind.DELETION, "bỏ đi"),
                        tuple(HiddenText.Kind.AUTHOR, "Bình"),
                        tuple(HiddenText.Kind.INSERTION, "thêm vào"),
                        tuple(HiddenText.Kind.HIDDEN_TEXT, "giấu"),
                        tuple(HiddenText.Kind.AUTHOR, "Cúc"),
                        tuple(HiddenText.Kind.COMMENT, "hỏi lại công an xã"),
                        tuple(HiddenText.Kind.AUTHOR, "Dũng"));
    }

    @Test
    void sheetsRowsAndColumns() {
        byte[] bytes =
                OfficeFiles.workbook(
                                "<sheet name=\"Danh sách\" r:id=\"r1\"/><sheet name=\"Gốc\" state=\"veryHidden\" r:id=\"r2\"/>",
                                "<Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Target=\"/xl/worksheets/sheet2.xml\"/>")
                        .with("xl/sharedStrings.xml", "<sst><si><t>Họ và </t><t>tên</t></si></sst>")
                        .with(
                                "xl/styles.xml",
                                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"000000000000\"/></numFmts>"
                                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>")
                        .sheet(
                                "xl/worksheets/sheet1.xml",
                                "<cols><col min=\"4\" max=\"4\" hidden=\"1\"/></cols><sheetData>"
                                        + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\"><v>5</v></c></row>"
                                        + "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"inlineStr\"><is><t>Ẩn</t></is></c></row>"
                                        + "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>45000</v></c><c r=\"B3\" s=\"2\"><v>30093012345</v></c>"
                                        + "<c r=\"D3\"><v>7.5E2</v></c></row></sheetData>")
                        .sheet(
                                "xl/worksheets/sheet2.xml",
                                "<sheetData><row><c t=\"str\"><v>Số gốc</v></c></row></sheetData>")
                        .bytes();

        AttachmentText text = read(bytes);

        assertThat(text.pages()).containsExactly("Họ và tên\t\t5\n15/03/2023\t030093012345");
        assertThat(text.hidden())
                .extracting(HiddenText::kind, HiddenText::place, HiddenText::text)
                .containsExactly(
                        tuple(HiddenText.Kind.HIDDEN_ROW, "Danh sách", "Ẩn"),
                        tuple(HiddenText.Kind.HIDDEN_COLUMN, "Danh sách", "750"),
                        tuple(HiddenText.Kind.HIDDEN_SHEET, "Gốc", "Số gốc"));
    }

    @Test
    void workbookOfBefore2007() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet shown = workbook.createSheet("Một");
            Row row = shown.createRow(0);
            row.createCell(0).setCellValue("Nguyễn Văn An");
            row.createCell(2).setCellValue(12);
            shown.createRow(1).createCell(0).setCellValue("hàng ẩn");
            shown.getRow(1).setZeroHeight(true);
            workbook.createSheet("Hai").createRow(0).createCell(0).setCellValue("tờ ẩn");
            workbook.setSheetHidden(1, true);
            workbook.write(bytes);
        }

        AttachmentText text = read(bytes.toByteArray());

        assertThat(text.mediaType()).isEqualTo("application/vnd.ms-excel");
        assertThat(text.pages()).containsExactly("Nguyễn Văn An\t\t12");
        assertThat(text.hidden())
                .extracting(HiddenText::kind, HiddenText::text)
                .containsExactly(
                        tuple(HiddenText.Kind.HIDDEN_ROW, "hàng ẩn"),
                        tuple(HiddenText.Kind.HIDDEN_SHEET, "tờ ẩn"));
    }

    @Test
    void openDocument() {
        AttachmentText text =
                read(
                        OfficeFiles.archive()
                                .with("mimetype", "application/vnd.oasis.opendocument.text")
                                .with(
                                        "content.xml",
                                        "<office:document xmlns:office=\"o\" xmlns:text=\"t\" xmlns:dc=\"d\"><office:body><office:text>"
                                                + "<text:tracked-changes><text:changed-region><dc:creator>An</dc:creator><text:p>đã xóa</text:p></text:changed-region></text:tracked-changes>"
                                                + "<text:p>Thông<text:s/>báo<office:annotation><text:p>nhớ sửa</text:p></office:annotation></text:p>"
                                                + "</office:text></office:body></office:document>")
                                .bytes());

        assertThat(text.text()).isEqualTo("Thông báo");
        assertThat(text.hidden())
                .extracting(HiddenText::kind)
                .containsExactly(HiddenText.Kind.DELETION, HiddenText.Kind.COMMENT);
    }

    @Test
    void archiveIsReadThrough() throws IOException {
        byte[] inner = OfficeFiles.word(OfficeFiles.paragraph("Trong hộp")).bytes();
        AttachmentText text =
                read(
                        OfficeFiles.archive()
                                .with("ghi chú.txt", "Ghi chú")
                                .with("thu/bao cao.pdf", inner)
                                .bytes());

        assertThat(text.pages()).containsExactly("Ghi chú", "Trong hộp");
        assertThat(text.hidden())
                .extracting(HiddenText::text)
                .containsExactly("ghi chú.txt", "thu/bao cao.pdf");
    }

    @Test
    void whateverIsBrokenHasAResult() throws IOException {
        byte[] pdf = pdf(document -> {}, "Thong bao", "Trang hai");
        byte[] word = OfficeFiles.word(OfficeFiles.paragraph("x".repeat(5000))).bytes();
        Random random = new Random(7);
        for (byte[] whole : new byte[][] {pdf, word}) {
            for (int i = 0; i < 25; i++) {
                byte[] broken = whole.clone();
                for (int j = 0; j < 20; j++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                }
                assertThat(read(broken)).isNotNull();
                assertThat(read(Arrays.copyOf(whole, random.nextInt(whole.length)))).isNotNull();
            }
        }
        assertThat(read(Arrays.copyOf(word, word.length / 2)).outcome())
                .isNotEqualTo(Outcome.COMPLETE);
        assertThat(
                        reader.read(
                                        () -> {
                                            throw new IOException("gone");
                                        })
                                .outcome())
                .isEqualTo(Outcome.BROKEN);
    }

    @Test
    void limitsHold() {
        ReadLimits small = new ReadLimits(10_000, 20_000, 500, Duration.ofSeconds(10));
        AttachmentReader strict = new AttachmentReader(small);

        assertThat(strict.read(() -> new ByteArrayInputStream(new byte[10_001])).outcome())
                .isEqualTo(Outcome.TOO_LARGE);
        byte[] bomb = OfficeFiles.archive().with("a.txt", " ".repeat(1_000_000)).bytes();
        assertThat(strict.read(() -> new ByteArrayInputStream(bomb)).outcome())
                .isEqualTo(Outcome.TOO_LARGE);
        byte[] longText = OfficeFiles.word(OfficeFiles.paragraph("dài ".repeat(200))).bytes();
        assertThat(strict.read(() -> new ByteArrayInputStream(longText)).outcome())
                .isEqualTo(Outcome.CUT);
        byte[] nested = OfficeFiles.archive().with("a.txt", "a").bytes();
        for (int i = 0; i < 5; i++) {
            nested = OfficeFiles.archive().with("a.zip", nested).bytes();
        }
        byte[] deep = nested;
        assertThat(strict.read(() -> new ByteArrayInputStream(deep)).outcome())
                .isEqualTo(Outcome.TOO_LARGE);
    }

    @Test
    void timeIsLimited() {
        ReadLimits quick = new ReadLimits(1 << 20, 1 << 20, 1 << 20, Duration.ofMillis(200));
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        while (!Thread.currentThread().isInterrupted()) {
                            Thread.onSpinWait();
                        }
                        return -1;
                    }
                };

        assertThat(new AttachmentReader(quick).read(() -> endless).outcome())
                .isEqualTo(Outcome.TOO_SLOW);
    }

    @Test
    void contentDecidesNotTheName() {
        assertThat(read("Xin chào".getBytes(StandardCharsets.UTF_8)).mediaType())
                .isEqualTo("text/plain");
        assertThat(read(new byte[] {'M', 'Z', 0, 1, 2, 3}).outcome())
                .isEqualTo(Outcome.UNKNOWN_FORMAT);
    }

    @Test
    void saysNothingOfTheTextInLogs() {
        AttachmentText text = read("bí ẩn".getBytes(StandardCharsets.UTF_8));
        assertThat(text.toString()).doesNotContain("bí ẩn");
    }

    private interface Change {
        void make(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Change change, String... pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (String text : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                if (!text.isEmpty()) {
                    try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                        stream.beginText();
                        stream.setFont(PDType1Font.HELVETICA, 12);
                        stream.newLineAtOffset(50, 700);
                        stream.showText(text);
                        stream.endText();
                    }
                }
            }
            change.make(document);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
