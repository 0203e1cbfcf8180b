package vn.communeportal.engagement.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.content.FileFormat;
import vn.communeportal.engagement.FollowUpCode;
import vn.communeportal.testing.ServletExchange;

/** Attacks on the forms, one after the other, and what becomes of each. */
class FormAttacksTest {

    private static final List<String> FIELDS = List.of("name", "email", "question");

    private GuardBench bench;

    @BeforeEach
    void begin() {
        bench = new GuardBench();
    }

    @Test
    void anHonestFormIsTaken() throws IOException {
        GuardedForm form =
                bench.send(
                        GuardBench.body()
                                .field("name", "Nguyễn Văn An")
                                .field("question", "Đường thôn 7?\r\nBao giờ sửa?")
                                .file("file", "C:\\Users\\an\\ảnh đường.PNG", png()));

        assertThat(form.refusal()).isEmpty();
        assertThat(form.fields())
                .containsEntry("name", "Nguyễn Văn An")
                .containsEntry("question", "Đường thôn 7?\nBao giờ sửa?");
        assertThat(form.files().get(0).name()).isEqualTo("ảnh đường.png");
        assertThat(form.files().get(0).mediaType()).isEqualTo("image/png");
    }

    // Size and time.

    @Test
    void oversizedBySaying() {
        assertRefused(
                Refusal.TOO_LARGE,
                bench.sendRaw(
                        "multipart/form-data; boundary=b",
                        new ByteArrayInputStream(new byte[0]),
                        200_000_000));
    }

    @Test
    void oversizedWithoutSaying() {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'a';
                    }
                };
        assertRefused(
                Refusal.TOO_LARGE, bench.sendRaw("application/x-www-form-urlencoded", endless, -1));
    }

    @Test
    void oversizedFile() {
        assertRefused(
                Refusal.FILE_TOO_LARGE,
                bench.send(
                        GuardBench.body()
                                .file("file", "a.pdf", new byte[FormLimits.LARGEST_FILE + 1])));
    }

    @Test
    void oversizedText() {
        assertRefused(
                Refusal.TOO_LONG, bench.send(GuardBench.body().field("name", "a".repeat(101))));
    }

    @Test
    void manyParts() {
        MultipartBody many = GuardBench.body();
        for (int i = 0; i < 10_000; i++) {
            many.field("x" + i, "");
        }
        assertRefused(Refusal.UNREADABLE, bench.send(many));
    }

    @Test
    void manyFiles() throws IOException {
        MultipartBody many = GuardBench.body();
        for (int i = 0; i < 4; i++) {
            many.file("file", i + ".png", png());
        }
        assertRefused(Refusal.TOO_MANY_FILES, bench.send(many));
    }

    @Test
    void slowBody() {
        byte[] slow = bench.signed(GuardBench.body().field("name", "a".repeat(90))).bytes();
        InputStream drip =
                new ByteArrayInputStream(slow) {
                    @Override
                    public synchronized int read(byte[] bytes, int from, int most) {
                        bench.pass(5);
                        return super.read(bytes, from, 1);
                    }
                };
        assertRefused(Refusal.TOO_SLOW, bench.sendRaw(MultipartBody.TYPE, drip, slow.length));
    }

    // What a file is.

    @Test
    void zipBomb() throws IOException {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w='w'>".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 320; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(FormLimits.LARGEST_FILE);

        assertThat(
                        bench.send(GuardBench.body().file("file", "a.docx", bytes.toByteArray()))
                                .refusal())
                .isPresent()
                .get()
                .isIn(Refusal.FILE_TOO_LARGE, Refusal.FILE_BROKEN);
    }

    @Test
    void archiveBehindAPicture() throws IOException {
        assertFileRefused(Refusal.FILE_BROKEN, "a.png", joined(png(), zip("evil.jar", "x")));
    }

    @Test
    void pageBehindAPicture() throws IOException {
        assertFileRefused(
                Refusal.FILE_BROKEN,
                "a.png",
                joined(png(), "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void archiveBehindAPdf() throws IOException {
        assertFileRefused(
                Refusal.FILE_BROKEN,
                "a.pdf",
                joined(GuardBench.pdf(), zip("META-INF/MANIFEST.MF", "x")));
    }

    @Test
    void pageBeforeAPdf() throws IOException {
        byte[] page = "<html><script>alert(1)</script>\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(
                        bench.send(
                                        GuardBench.body()
                                                .file(
                                                        "file",
                                                        "a.pdf",
                                                        joined(page, GuardBench.pdf())))
                                .refusal())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "a.png,<html><script>alert(1)</script></html>",
        "a.jpg,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "a.pdf,MZ\u0090 program",
        "a.docx,#!/bin/sh",
        "a.pdf,<?php system($_GET['c']); ?>",
    })
    void whatIsNoDocumentWhateverItIsCalled(String name, String content) {
        assertFileRefused(Refusal.FILE_TYPE, name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void plainArchive() throws IOException {
        assertFileRefused(Refusal.FILE_TYPE, "a.docx", zip("a.txt", "x"));
    }

    @Test
    void macros() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    ("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                                    + "<w:body/></w:document>")
                            .getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("word/vbaProject.bin"));
        }
        assertFileRefused(Refusal.FILE_PROGRAM, "a.docx", bytes.toByteArray());
    }

    @Test
    void cutOffPdf() {
        assertThat(
                        bench.send(
                                        GuardBench.body()
                                                .file(
                                                        "file",
                                                        "a.pdf",
                                                        Arrays.copyOf(GuardBench.pdf(), 60)))
                                .refusal())
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource
    void namesOfFiles(String sent, String kept) {
        assertThat(FileNames.safe(sent, FileFormat.PNG)).isEqualTo(kept);
    }

    static Stream<Arguments> namesOfFiles() {
        return Stream.of(
                Arguments.of("../../../etc/passwd", "passwd.png"),
                Arguments.of("..\\..\\boot.ini", "boot.ini.png"),
                Arguments.of("/etc/cron.d/x", "x.png"),
                Arguments.of("a\r\nSet-Cookie: x=1.png", "a Set-Cookie_ x_1.png"),
                Arguments.of("a\u0000.php", "a.php.png"),
                Arguments.of("\u202Egnp.exe", "gnp.exe.png"),
                Arguments.of("a.png.exe", "a.png.exe.png"),
                Arguments.of(".htaccess", "htaccess.png"),
                Arguments.of("<img src=x onerror=alert(1)>.png", "img src_x onerror_alert(1)_.png"),
                Arguments.of("\"; rm -rf /", "file.png"),
                Arguments.of(null, "file.png"));
    }

    // What is written in a field.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "' or '1'='1",
                "'] | //*[jcr:contains(., 'a')] | x['",
                "x' UNION SELECT * FROM [nt:base] --",
                "%27%20or%201=1",
                "${7*7}#{7*7}<#assign x=1>[#assign x=1]",
                "=cmd|' /C calc'!A0",
            })
    void scriptsAndQueriesAreTextAndStayText(String attack) {
        for (String field : FIELDS) {
            assertThat(bench.send(GuardBench.body().field(field, attack)).fields())
                    .containsEntry(field, attack);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.vn\r\nBcc: all@example.com",
                "a@b.vn\nBcc: all@example.com",
                "a@b.vn\rBcc: all@example.com",
                "a@b.vn\u2028Bcc: all@example.com",
                "a@b.vn\u0085Bcc: all@example.com",
                "a@b.vn\u000BBcc: all@example.com",
            })
    void lineEndsMakeNoHeader(String attack) {
        for (String field : List.of("name", "email")) {
            assertThat(bench.send(GuardBench.body().field(field, attack)).fields())
                    .containsEntry(field, "a@b.vn Bcc: all@example.com");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Nguye\u0302\u0303n,Nguy\u1EC5n",
        "an\u202Enav,annav",
        "a\u200Bd\u200Cm\u200Di\uFEFFn,admin",
        "a\u0000b\u0007c\u001B[31m,abc[31m",
        "Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307go,Z\u0300\u0301\u0302\u0303go",
        "x\uDC00y,xy",
        "\uE000a\uFFFFb,ab",
    })
    void tricksOfUnicode(String sent, String kept) {
        assertThat(CleanText.line(sent)).isEqualTo(kept);
    }

    @Test
    void fieldsThatNobodyAskedFor() {
        GuardedForm form =
                bench.send(
                        GuardBench.body()
                                .field("state", "published")
                                .field("jcr:primaryType", "cp:case")
                                .field("commune", "khac")
                                .field("name", "An")
                                .field("name", "Bình"));

        assertThat(form.fields()).isEqualTo(Map.of("name", "An"));
    }

    // Whose form it is.

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site,cross-site,FOREIGN",
        "Sec-Fetch-Site,same-site,FOREIGN",
        "Origin,https://evil.example,FOREIGN",
        "Origin,https://localhost.evil.example,FOREIGN",
        "Origin,not a uri,FOREIGN",
        "Sec-Fetch-Site,same-origin,",
        "Origin,http://localhost,",
    })
    void sentFromAnotherPage(String header, String value, Refusal refusal) {
        bench.headers.put(header, value);
        GuardedForm form = bench.send(GuardBench.body().field("name", "An"));
        assertThat(form.refusal().orElse(null)).isEqualTo(refusal);
    }

    @Test
    void anotherPlacesToken() {
        MultipartBody stolen = bench.signed(GuardBench.body().field("name", "An"));
        bench.address = "198.51.100.7";
        assertRefused(Refusal.EXPIRED, bench.sendAsIs(stolen));
    }

    @Test
    void anotherCommunesForm() {
        MultipartBody form = bench.signed(GuardBench.body().field("name", "An"));
        bench.commune = "khac";
        assertRefused(Refusal.EXPIRED, bench.sendAsIs(form));
        bench.commune = GuardBench.COMMUNE;
        bench.form = "rating";
        assertRefused(Refusal.EXPIRED, bench.sendAsIs(form));
    }

    @Test
    void noForgedOrOldToken() {
        assertRefused(Refusal.EXPIRED, bench.sendAsIs(GuardBench.body().field("name", "An")));
        for (String forged : List.of("", "x", "AAAA", "!", "A".repeat(75), "A".repeat(100_000))) {
            assertRefused(
                    Refusal.EXPIRED,
                    bench.sendAsIs(GuardBench.body().field(FormToken.FIELD, forged)));
        }
        MultipartBody old = bench.signed(GuardBench.body().field("name", "An"));
        bench.pass(FormTokens.VALIDITY.plusSeconds(1).toSeconds());
        assertRefused(Refusal.EXPIRED, bench.sendAsIs(old));
    }

    @Test
    void everyBitOfATokenCounts() {
        FormToken token = bench.open();
        byte[] bytes = Base64.getUrlDecoder().decode(token.text());
        bench.pass(10);
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertThat(bench.tokens.open(text, bench.place(), bench.visitor())).isEmpty();
        }
        assertThat(bench.tokens.open(token.text(), bench.place(), bench.visitor())).isPresent();
    }

    @Test
    void aReplayedTokenIsTheSameSubmission() {
        MultipartBody form = bench.signed(GuardBench.body().field("name", "An"));
        UUID first = bench.sendAsIs(form).submission();
        UUID second = bench.sendAsIs(form).submission();
        assertThat(second).isEqualTo(first);
    }

    // Programs.

    @Test
    void theFieldThatPeopleDoNotSee() {
        assertRefused(
                Refusal.TRAPPED,
                bench.send(GuardBench.body().field(FormToken.TRAP, "http://spam.example")));
    }

    @Test
    void fasterThanAnybodyTypes() {
        FormToken token = bench.open();
        assertRefused(
                Refusal.TOO_FAST,
                bench.sendAsIs(
                        GuardBench.body()
                                .field(FormToken.FIELD, token.text())
                                .field(FormToken.WORK, "1")));
    }

    @Test
    void workOpensTheDoorSooner() {
        FormToken token = bench.open();
        GuardedForm form =
                bench.sendAsIs(
                        GuardBench.body()
                                .field("name", "An")
                                .field(FormToken.FIELD, token.text())
                                .field(FormToken.WORK, GuardBench.work(token)));
        assertThat(form.refusal()).isEmpty();
    }

    @Test
    void manyFromOnePlaceButNotFromAnother() {
        int taken = 0;
        for (int i = 0; i < 10; i++) {
            bench.pass(20);
            taken += bench.send(GuardBench.body().field("name", "An")).refusal().isEmpty() ? 1 : 0;
        }
        assertThat(taken).isEqualTo(4);
        assertRefused(Refusal.TOO_MANY, bench.send(GuardBench.body().field("name", "An")));
        bench.address = "198.51.100.7";
        assertThat(bench.send(GuardBench.body().field("name", "An")).refusal()).isEmpty();
    }

    @Test
    void aConnectionWithManyAddressesIsOnePlace() {
        int taken = 0;
        for (int i = 0; i < 10; i++) {
            bench.address = "2001:db8:1:2::" + Integer.toHexString(i + 1);
            bench.pass(20);
            taken += bench.send(GuardBench.body().field("name", "An")).refusal().isEmpty() ? 1 : 0;
        }
        assertThat(taken).isEqualTo(4);
        bench.address = "2001:db8:1:3::1";
        assertThat(bench.send(GuardBench.body().field("name", "An")).refusal()).isEmpty();
    }

    @Test
    void manyPlacesTogether() {
        bench.settings.put(RateLimits.A_FORM, "50");
        int taken = 0;
        for (int i = 0; i < 80; i++) {
            bench.address = "203.0." + i + ".1";
            taken += bench.sendQuickly("An").refusal().isEmpty() ? 1 : 0;
        }
        assertThat(taken).isEqualTo(50);
    }

    @Test
    void guessedCodes() {
        ServletExchange exchange = bench.exchange();
        int looks = 0;
        for (int i = 0; i < 1000; i++) {
            looks += bench.guard.mayLook(exchange.request()) ? 1 : 0;
        }
        assertThat(looks).isEqualTo(10);
        assertThat(FollowUpCode.read("0000-0000-0000-000U")).isEmpty();
        assertThat(FollowUpCode.read("' or 1=1 --")).isEmpty();
        assertThat(FollowUpCode.read("../../../../codes")).isEmpty();
    }

    // What is no form.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/plain",
                "text/xml",
                "",
                "multipart/form-data",
                "multipart/mixed; boundary=b",
                "application/x-java-serialized-object",
            })
    void wrongContentType(String type) {
        byte[] body = "{\"name\":\"An\"}".getBytes(StandardCharsets.US_ASCII);
        assertRefused(
                Refusal.UNREADABLE,
                bench.sendRaw(type, new ByteArrayInputStream(body), body.length));
    }

    @Test
    void cutOffForm() {
        byte[] whole = bench.signed(GuardBench.body().field("name", "An")).bytes();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(
                        bench.sendRaw(
                                        MultipartBody.TYPE,
                                        new ByteArrayInputStream(half),
                                        half.length)
                                .refusal())
                .isPresent();
    }

    @Test
    void brokenEscapes() {
        byte[] body = "name=%zz&%=%".getBytes(StandardCharsets.US_ASCII);
        assertRefused(
                Refusal.UNREADABLE,
                bench.sendRaw(
                        "application/x-www-form-urlencoded",
                        new ByteArrayInputStream(body),
                        body.length));
    }

    private void assertFileRefused(Refusal refusal, String name, byte[] content) {
        assertRefused(refusal, bench.send(GuardBench.body().file("file", name, content)));
    }

    private static void assertRefused(Refusal refusal, GuardedForm form) {
        assertThat(form.refusal()).contains(refusal);
        assertThat(form.submission()).isNull();
        assertThat(form.files()).isEmpty();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
