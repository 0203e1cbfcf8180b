package vn.communeportal.samples;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.communeportal.content.Content;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.text.SafeHtml;
import vn.communeportal.text.Vietnamese;

/** Writes the files that a sample should have from its own words. */
final class AttachedPdf {

    private final SampleCommune commune;
    private final DocumentPdf pdf = new DocumentPdf();

    AttachedPdf(SampleCommune commune) {
        this.commune = commune;
    }

    /** The content with a PDF in those parts that have a title and should have a file. */
    Content into(Content content, LocalDate day) {
        Content changed = content;
        for (String field : List.of("attachments", "draftFiles")) {
            List<Content> parts = new ArrayList<>();
            for (Content part : content.parts(field)) {
                parts.add(part.with("file", file(content, day)));
            }
            changed = changed.with(field, parts);
        }
        return changed;
    }

    private FileContent file(Content content, LocalDate day) {
        String title = content.text(ItemNodes.TITLE);
        List<String> paragraphs = new ArrayList<>();
        SafeHtml.toPlainText(content.text("body"))
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(paragraphs::add);
        if (!paragraphs.contains(ArticleWriter.MARK)) {
            paragraphs.add(ArticleWriter.MARK);
        }
        byte[] bytes =
                pdf.write(
                        new DocumentPdf.Layout(
                                commune.setting("agency"),
                                commune.setting("name"),
                                content.text("decisionNumber").isEmpty()
                                        ? "…/UBND"
                                        : content.text("decisionNumber"),
                                day,
                                "BẢN MẪU",
                                title,
                                paragraphs));
        return FileContent.fresh(
                Vietnamese.slug(title) + ".pdf",
                "application/pdf",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
    }
}
