package vn.communeportal.officeform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.communeportal.text.Vietnamese;

/** Writes a document as PDF 1.4, its letters embedded. For one use. */
final class PdfForm implements Block.Visitor {

    private final OfficialDocument form;
    private PdfPages pages;
    private PdfFonts fonts;
    private PdfText text;

    PdfForm(OfficialDocument form) {
        this.form = form;
    }

    byte[] write() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            describe(document);
            try (PdfFonts used = new PdfFonts(document);
                    PdfPages written = new PdfPages(document, used)) {
                fonts = used;
                pages = written;
                text = new PdfText(pages, fonts);
                pages.startPart(false);
                new PdfHead(pages, text, form).draw();
                body();
                annexes();
                pages.close();
                document.save(out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe(PDDocument document) {
        String title = form.isLetter() ? form.subject() : form.kind() + " " + form.subject();
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(form.agencies());
        form.date()
                .ifPresent(
                        day ->
                                document.getDocumentInformation()
                                        .setCreationDate(
                                                GregorianCalendar.from(
                                                        day.atStartOfDay(Vietnamese.ZONE))));
        document.getDocumentCatalog().setLanguage("vi-VN");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void body() throws IOException {
        for (String basis : FormParts.bases(form)) {
            text.paragraph(Paragraph.of(Span.italic(basis)), 0);
        }
        List<Block> blocks = FormParts.blocks(form);
        PdfFoot foot = new PdfFoot(pages, text, form);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (i == blocks.size() - 1 && block instanceof Paragraph) {
                // The signature never stands on a page without words of the document.
                text.paragraph((Paragraph) block, Decree30.PARAGRAPH_SPACING + foot.height());
            } else {
                block.accept(this);
            }
        }
        foot.draw();
    }

    private void annexes() throws IOException {
        for (int i = 0; i < form.annexes().size(); i++) {
            Annex annex = form.annexes().get(i);
            pages.startPart(annex.isLandscape());
            float left = pages.left();
            float width = pages.textWidth();
            text.centred(Span.bold(FormParts.annexName(form, i)), Decree30.BODY, left, width);
            text.centred(Span.bold(FormParts.annexTitle(annex)), Decree30.BODY, left, width);
            String reference = FormParts.annexReference(form);
            text.centred(Span.italic(reference), Decree30.BODY, left, width);
            float rule = width / 4;
            text.rule(rule, left, width);
            pages.skip(12);
            annex.body().blocks().forEach(block -> block.accept(this));
        }
    }

    @Override
    public void heading(Heading heading) {
        write(() -> text.heading(heading));
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        write(() -> text.paragraph(paragraph, 0));
    }

    @Override
    public void table(FormTable table) {
        write(() -> new PdfTable(pages, fonts, table).draw());
    }

    private interface Writing {

        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
