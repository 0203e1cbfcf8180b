package vn.communeportal.engagement.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.communeportal.content.FileFormat;

/** Attacks by the files that are sent with a form, and what becomes of each. */
class FileAttacksTest {

    private GuardBench bench;

    @BeforeEach
    void begin() {
        bench = new GuardBench();
    }

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
        assertFileRefused(
                Refusal.FILE_BROKEN,
                "a.png",
                joined(GuardBench.png(), GuardBench.zip("evil.jar", "x")));
    }

    @Test
    void pageBehindAPicture() throws IOException {
        assertFileRefused(
                Refusal.FILE_BROKEN,
                "a.png",
                joined(
                        GuardBench.png(),
                        "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void archiveBehindAPdf() throws IOException {
        assertFileRefused(
                Refusal.FILE_BROKEN,
                "a.pdf",
                joined(GuardBench.pdf(), GuardBench.zip("META-INF/MANIFEST.MF", "x")));
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
        assertFileRefused(Refusal.FILE_TYPE, "a.docx", GuardBench.zip("a.txt", "x"));
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

    private void assertFileRefused(Refusal refusal, String name, byte[] content) {
        GuardBench.assertRefused(
                refusal, bench.send(GuardBench.body().file("file", name, content)));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
