package vn.communeportal.editorial.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.communeportal.attachment.OfficeFiles;
import vn.communeportal.content.Content;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.Enclosure;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.mail.ImapMailbox;
import vn.communeportal.text.LegacyVietnamese;

/** Items by e-mail, from a real server by IMAP over TLS to drafts in a real repository. */
class MailIntakeTest extends IntakeTest {

    @Test
    void aCollaboratorsMessageBecomesADraftInTheirHands() throws Exception {
        office.deliver(
                message("author@example.vn", "Ra quân dọn vệ sinh", "<m1@example.vn>")
                        + "Content-Type: text/plain; charset=UTF-8\n\nSáng nay, thôn Đông ra quân.\n\nHơn 200 người tham gia.\n-- \nNguyễn Văn A\n");
        intake.run();

        Letter letter = letters.of("secretary", commune, Letter.Status.DRAFTED).get(0);
        CaseFile file =
                desk.open("author", Reception.ARTICLE, letter.itemId().orElseThrow()).orElseThrow();
        assertThat(file.item().title()).isEqualTo("Ra quân dọn vệ sinh");
        assertThat(file.item().content().text("body"))
                .isEqualTo("<p>Sáng nay, thôn Đông ra quân.</p><p>Hơn 200 người tham gia.</p>");
        assertThat(file.subject().assignee()).contains("author");
        assertThat(desk.history("author", Reception.ARTICLE, file.item().id()))
                .singleElement()
                .satisfies(
                        entry ->
                                assertThat(entry.comment())
                                        .isEqualTo(
                                                "Nhận qua thư điện tử từ author@example.vn, mã thư "
                                                        + letter.number()));
        assertThat(desk.enclosures("author", Reception.ARTICLE, file.item().id()))
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(Enclosure.Kind.LETTER));
        assertThat(
                        new String(
                                letters.original("secretary", letter).orElseThrow(),
                                StandardCharsets.UTF_8))
                .contains("Message-ID: <m1@example.vn>");
        assertThat(office.count("INBOX")).isZero();
        assertThat(office.count("Da-nhan")).isEqualTo(1);
        assertThat(office.sent())
                .singleElement()
                .asString()
                .startsWith("author@example.vn|Đã nhận thư (mã " + letter.number())
                .contains("\"Ra quân dọn vệ sinh\"");
    }

    @Test
    void formattedTextPicturesAndFilesComeAlong() throws Exception {
        office.deliver(
                message(
                                "author@example.vn",
                                "=?UTF-8?Q?Fwd:_H=E1=BB=99i_ngh=E1=BB?= =?UTF-8?Q?=8B_c=E1=BB=AD_tri?=",
                                "<m2@example.vn>")
                        + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
                        + "--b\nContent-Type: text/html; charset=utf-8\n\n<div>Đoạn một</div><div>Đoạn <b>hai</b><script>alert(1)</script></div><h1>Mục</h1>\n"
                        + "--b\nContent-Type: image/jpeg\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=anh.jpg\n\n"
                        + Base64.getMimeEncoder().encodeToString(photo())
                        + "\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=\"=?UTF-8?B?S+G6vyBob+G6oWNoLnBkZg==?=\"\n\n"
                        + Base64.getMimeEncoder().encodeToString(pdf())
                        + "\n--b--\n");
        intake.run();
        Content content = only().item().content();
        assertThat(only().item().title()).isEqualTo("Hội nghị cử tri");
        assertThat(content.text("body"))
                .isEqualTo("<p>Đoạn một</p><p>Đoạn <b>hai</b></p><h2>Mục</h2>");
        assertThat(content.part("leadImage").orElseThrow().file("file").orElseThrow().fileName())
                .isEqualTo("anh.jpg");
        assertThat(content.parts("attachments"))
                .singleElement()
                .satisfies(one -> assertThat(one.text("title")).isEqualTo("Kế hoạch"));
    }

    @Test
    void aWordFileIsTheArticleAndTheTextAWordToTheEditors() throws Exception {
        byte[] word =
                OfficeFiles.word(
                                "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Kết quả</w:t></w:r></w:p>"
                                        + OfficeFiles.paragraph("Xã đã hoàn thành 19 tiêu chí."))
                        .with(
                                "[Content_Types].xml",
                                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
                        .with(
                                "_rels/.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                        .with(
                                "word/styles.xml",
                                "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>")
                        .bytes();
        office.deliver(
                message("author@example.vn", "gửi bài", "<m3@example.vn>")
                        + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nKính gửi Ban Biên tập, em gửi bài.\n"
                        + "--b\nContent-Type: application/octet-stream; name=bai.docx\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=bai.docx\n\n"
                        + Base64.getMimeEncoder().encodeToString(word)
                        + "\n--b--\n");
        intake.run();
        CaseFile file = only();
        assertThat(file.item().content().text("body"))
                .isEqualTo("<h2>Kết quả</h2><p>Xã đã hoàn thành 19 tiêu chí.</p>");
        assertThat(file.item().title()).isEqualTo("Kết quả");
        assertThat(file.item().content().parts("attachments")).isEmpty();
        assertThat(desk.history("author", Reception.ARTICLE, file.item().id()).get(0).comment())
                .endsWith("\nKính gửi Ban Biên tập, em gửi bài.");
    }

    @Test
    void whoeverIsUnknownWaitsForTheSecretary() throws Exception {
        office.deliver(
                message("ba.hoa@example.com", "Đường làng ngập", "<m4@example.com>")
                        + "\nNước lên.\n");
        intake.run();
        Letter letter = letters.of("secretary", commune, Letter.Status.WAITING).get(0);
        assertThat(letter.reason()).contains("cộng tác viên");
        assertThat(letters.textOf("secretary", letter)).isEqualTo("Nước lên.");
        assertThat(letters.of("editor", commune, Letter.Status.WAITING)).isEmpty();
        assertThat(letters.of("author", commune, Letter.Status.WAITING)).isEmpty();
        assertThat(office.sent()).singleElement().asString().contains("chờ Thư ký");

        assertThat(refusal(() -> letters.assign("editor", letter, "author")))
                .containsExactly("objection.notYours");
        String id = letters.assign("secretary", letter, "author");
        assertThat(desk.open("author", Reception.ARTICLE, id)).isPresent();
        assertThat(refusal(() -> letters.assign("secretary", letter, "author")))
                .containsExactly("objection.letterChangedMeanwhile");
    }

    @Test
    void theSecretaryRefusesWithAReasonThatTheSenderReads() throws Exception {
        office.deliver(message("x@example.com", "Quảng cáo", "<m5@example.com>") + "\nMua ngay.\n");
        intake.run();
        Letter letter = letters.of("secretary", commune, Letter.Status.WAITING).get(0);
        assertThat(refusal(() -> refuse(letter, " "))).containsExactly("objection.reasonMissing");
        letters.refuse("secretary", letter, "Không đăng quảng cáo");
        later();
        intake.run();
        assertThat(office.sent()).hasSize(2).last().asString().contains("Không đăng quảng cáo");
        intake.run();
        assertThat(office.sent()).hasSize(2);
    }

    @Test
    void programsAreNotAnsweredAndMakeNoDrafts() throws Exception {
        office.deliver(
                message("author@example.vn", "Vắng mặt", "<a1@x>")
                                .replace("From:", "Auto-Submitted: auto-replied\nFrom:")
                        + "\nTôi nghỉ.\n");
        office.deliver(
                message("tin@bao.example", "Bản tin", "<a2@x>")
                                .replace("From:", "Precedence: bulk\nFrom:")
                        + "\nTin.\n");
        office.deliver(
                message("mailer-daemon@x.example", "Undelivered", "<a3@x>")
                        + "\nKhông gửi được.\n");
        intake.run();
        assertThat(letters.of("secretary", commune, Letter.Status.IGNORED)).hasSize(3);
        assertThat(letters.of("secretary", commune, Letter.Status.DRAFTED)).isEmpty();
        assertThat(office.sent()).isEmpty();
        assertThat(office.count("Da-nhan")).isEqualTo(3);
    }

    @Test
    void whatCameBeforeIsNoSecondDraft() throws Exception {
        String text = message("author@example.vn", "Tin đôi", "<d1@example.vn>") + "\nNội dung.\n";
        office.deliver(text);
        office.deliver(text);
        intake.run();
        office.deliver(text);
        office.deliver(text.replace("<d1@example.vn>", "<d2@example.vn>"));
        intake.run();
        assertThat(letters.of("secretary", commune, Letter.Status.DRAFTED)).hasSize(1);
        assertThat(office.count("INBOX")).isZero();
        office.deliver(text.replace("Nội dung.", "Nội dung khác.").replace("<d1@", "<d3@"));
        intake.run();
        assertThat(letters.of("secretary", commune, Letter.Status.DRAFTED)).hasSize(2);
    }

    @Test
    void whatRunsIsRefusedByItsContent() throws Exception {
        office.deliver(attached("<x1@x>", "anh.jpg", new byte[] {'M', 'Z', 0, 1, 2, 3}));
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("bai/hoa-don.pdf.js"));
            out.write("x".getBytes(StandardCharsets.UTF_8));
        }
        office.deliver(attached("<x2@x>", "bai.zip", zip.toByteArray()));
        intake.run();
        assertThat(letters.of("secretary", commune, Letter.Status.REFUSED))
                .hasSize(2)
                .allMatch(letter -> !letter.hasOriginal())
                .allMatch(letter -> letter.reason().contains("chạy được"));
        assertThat(office.count("Bi-chan")).isEqualTo(2);
        assertThat(office.sent()).hasSize(2).allMatch(text -> text.contains("chạy được"));
    }

    @Test
    void whatTheScannerFindsIsRefused() throws Exception {
        harmful = bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains("EICAR");
        office.deliver(
                attached(
                        "<v1@x>", "ban-ke.pdf", "%PDF-1.4 EICAR".getBytes(StandardCharsets.UTF_8)));
        intake.run();
        assertThat(letters.of("secretary", commune, Letter.Status.REFUSED))
                .singleElement()
                .satisfies(letter -> assertThat(letter.reason()).contains("mã độc"));
    }

    @Test
    void secretsAreNotKept() throws Exception {
        byte[] word =
                OfficeFiles.word(
                                OfficeFiles.paragraph("TỐI MẬT")
                                        + OfficeFiles.paragraph("Kế hoạch A"))
                        .bytes();
        office.deliver(attached("<s1@x>", "ke-hoach.docx", word));
        intake.run();
        assertThat(letters.of("secretary", commune, Letter.Status.REFUSED))
                .singleElement()
                .satisfies(
                        letter -> {
                            assertThat(letter.hasOriginal()).isFalse();
                            assertThat(letter.reason()).contains("S-01");
                        });
        assertThat(office.count("Bi-chan")).isEqualTo(1);
    }

    @Test
    void tooLargeMessagesAreAnsweredAndNotRead() throws Exception {
        assertThat(
                        new Reception(
                                        new LetterStore(repository),
                                        drafts,
                                        new NoScanner(),
                                        reader,
                                        clock)
                                .take(
                                        commune,
                                        message("author@example.vn", "Phim", "<l1@x>")
                                                .replace("\n", "\r\n")
                                                .concat("\r\n")
                                                .getBytes(StandardCharsets.UTF_8),
                                        false))
                .isEqualTo(ImapMailbox.Disposal.HANDLED);
        intake.run();
        assertThat(office.sent()).singleElement().asString().contains("30 MB");
    }

    @Test
    void brokenAndEmptyMessagesWait() throws Exception {
        office.deliver(message("author@example.vn", "Rỗng", "<e1@x>") + "\n\n");
        office.deliver(
                message("author@example.vn", "Hỏng", "<e2@x>")
                        + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nPhần đầu đọc được.\n"
                        + "--b\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: x-nothing\nContent-Disposition: attachment; filename=a.pdf\n\nabc\n");
        office.deliver("không phải thư".getBytes(StandardCharsets.UTF_8));
        intake.run();
        assertThat(letters.of("secretary", commune, Letter.Status.WAITING))
                .extracting(Letter::reason)
                .hasSize(3)
                .anyMatch(reason -> reason.contains("không có nội dung"))
                .anyMatch(reason -> reason.contains("không đọc được"));
        assertThat(office.count("INBOX")).isZero();
    }

    @Test
    void lettersOfOldFontsAndWrongCharsetsBecomeUnicode() throws Exception {
        String text =
                "Ủy ban nhân dân xã tổ chức hội nghị tổng kết công tác năm, triển khai nhiệm vụ.";
        String tcvn3 = LegacyVietnamese.TCVN3.encode(text.toLowerCase());
        office.deliver(
                (message("author@example.vn", "TCVN3", "<c1@x>")
                                + "Content-Type: text/plain; charset=iso-8859-1\n\n"
                                + tcvn3)
                        .replace("\n", "\r\n")
                        .getBytes(Charset.forName("windows-1252")));
        ByteArrayOutputStream windows = new ByteArrayOutputStream();
        windows.write(
                (message("author@example.vn", "Windows 1258", "<c2@x>")
                                + "Content-Type: text/plain; charset=windows-1258\n\n")
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        // "Hội nghị" in windows-1258: the tone is a sign of its own.
        windows.write(
                new byte[] {
                    'H', (byte) 0xF4, (byte) 0xF2, 'i', ' ', 'n', 'g', 'h', 'i', (byte) 0xF2
                });
        office.deliver(windows.toByteArray());
        office.deliver(
                (message("author@example.vn", "Không nói gì", "<c3@x>")
                                + "Content-Type: text/plain; charset=khong-co\n\nĐường làng\n")
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        intake.run();
        assertThat(letters.of("secretary", commune, Letter.Status.DRAFTED))
                .extracting(
                        letter ->
                                desk.open(
                                                "author",
                                                Reception.ARTICLE,
                                                letter.itemId().orElseThrow())
                                        .orElseThrow()
                                        .item()
                                        .content()
                                        .text("body"))
                .containsExactlyInAnyOrder(
                        "<p>" + text.toLowerCase() + "</p>",
                        "<p>Hội nghị</p>",
                        "<p>Đường làng</p>");
    }

    @Test
    void ofTwoTimersAtOnceEachLetterIsOneDraft() throws Exception {
        for (int i = 0; i < 6; i++) {
            office.deliver(
                    message("author@example.vn", "Tin số " + i, "<t" + i + "@x>")
                            + "\nNội dung "
                            + i
                            + "\n");
        }
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            MailIntake other = newIntake();
            Future<?> one = threads.submit(() -> runTogether(together, intake));
            Future<?> two = threads.submit(() -> runTogether(together, other));
            one.get();
            two.get();
        } finally {
            threads.shutdown();
        }
        later();
        intake.run();
        assertThat(letters.of("secretary", commune, Letter.Status.DRAFTED)).hasSize(6);
        assertThat(drafts()).hasSize(6);
    }

    private static Object runTogether(CyclicBarrier together, MailIntake intake) throws Exception {
        together.await();
        intake.run();
        return null;
    }

    private Object refuse(Letter letter, String reason) throws TransitionRefusedException {
        letters.refuse("secretary", letter, reason);
        return null;
    }

    private static List<String> refusal(Callable<?> attempt) {
        return catchThrowableOfType(TransitionRefusedException.class, attempt::call)
                .objections()
                .stream()
                .map(Objection::key)
                .toList();
    }

    private static byte[] photo() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private static byte[] pdf() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
