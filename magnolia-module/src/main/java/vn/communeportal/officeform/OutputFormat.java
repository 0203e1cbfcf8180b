package vn.communeportal.officeform;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** As what a document can be had. */
public enum OutputFormat {
    /** Word and LibreOffice; the form that is edited, numbered and filed. */
    DOCX(
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            document -> new DocxForm(document).write()),
    /** With its letters embedded. */
    PDF("pdf", "application/pdf", document -> new PdfForm(document).write()),
    /** One page of its own, without scripts and links to other hosts. */
    HTML(
            "html",
            "text/html; charset=UTF-8",
            document -> new HtmlForm(document).write().getBytes(StandardCharsets.UTF_8)),
    /** Lines of words alone, in the order in which they are read. */
    TEXT(
            "txt",
            "text/plain; charset=UTF-8",
            document -> new TextForm(document).write().getBytes(StandardCharsets.UTF_8));

    private final String ending;
    private final String mediaType;
    private final Function<OfficialDocument, byte[]> writer;

    OutputFormat(String ending, String mediaType, Function<OfficialDocument, byte[]> writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** Of file names, without dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The whole file. */
    public byte[] write(OfficialDocument document) {
        return writer.apply(document);
    }
}
