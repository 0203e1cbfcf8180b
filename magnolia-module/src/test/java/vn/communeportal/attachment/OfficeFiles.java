package vn.communeportal.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes office files part by part, so that a test says exactly what is in one. */
public final class OfficeFiles {

    private static final String WORD =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String SHEET =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String CORE =
            "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfficeFiles() {}

    /**
     * @param body what lies in w:body
     */
    public static OfficeFiles word(String body) {
        return archive()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "word/document.xml",
                        "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
    }

    /** A paragraph of Word with one run. */
    public static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** A remark in the margin of a Word document. */
    public OfficeFiles remark(String author, String text) {
        return with(
                "word/comments.xml",
                "<w:comments "
                        + WORD
                        + "><w:comment w:author=\""
                        + author
                        + "\">"
                        + paragraph(text)
                        + "</w:comment></w:comments>");
    }

    public OfficeFiles header(String body) {
        return with("word/header1.xml", "<w:hdr " + WORD + ">" + body + "</w:hdr>");
    }

    public OfficeFiles creator(String name) {
        return with(
                "docProps/core.xml",
                "<cp:coreProperties "
                        + CORE
                        + "><dc:creator>"
                        + name
                        + "</dc:creator></cp:coreProperties>");
    }

    /** A workbook without sheets; {@link #sheet} adds them. */
    public static OfficeFiles workbook(String sheets, String relations) {
        return archive()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "xl/workbook.xml",
                        "<workbook " + SHEET + "><sheets>" + sheets + "</sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships>" + relations + "</Relationships>");
    }

    public OfficeFiles sheet(String part, String content) {
        return with(part, "<worksheet " + SHEET + ">" + content + "</worksheet>");
    }

    public static OfficeFiles archive() {
        return new OfficeFiles();
    }

    public OfficeFiles with(String part, String text) {
        return with(part, text.getBytes(StandardCharsets.UTF_8));
    }

    public OfficeFiles with(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
