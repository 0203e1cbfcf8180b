package vn.communeportal.samples;

import java.awt.geom.GeneralPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.communeportal.text.Vietnamese;

/**
 * The one-page file of a sample document, in the layout of Decree 30/2020/NĐ-CP, Annex I, with "BẢN
 * MẪU" across it. Its text can be searched and copied. Not thread-safe.
 */
final class DocumentPdf {

    private static final String FONTS = "/commune-portal/fonts/";

    private final GeneralPath mark = DocumentMark.outline(FONTS + "Tinos-Bold.ttf");
    private final TrueTypeFont regularFont = parse("Tinos-Regular.ttf");
    private final TrueTypeFont boldFont = parse("Tinos-Bold.ttf");
    private final TrueTypeFont italicFont = parse("Tinos-Italic.ttf");

    private static TrueTypeFont parse(String name) {
        try (InputStream in = DocumentPdf.class.getResourceAsStream(FONTS + name)) {
            return new TTFParser().parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands where. Immutable. */
    static final class Layout {

        final String agency;
        final String place;
        final String number;
        final LocalDate day;
        final String type;
        final String subject;
        final List<String> paragraphs;

        /**
         * @param type in capitals; empty for an official letter, whose subject stands under the
         *     number
         */
        Layout(
                String agency,
                String place,
                String number,
                LocalDate day,
                String type,
                String subject,
                List<String> paragraphs) {
            this.agency = agency;
            this.place = place;
            this.number = number;
            this.day = day;
            this.type = type;
            this.subject = subject;
            this.paragraphs = List.copyOf(paragraphs);
        }
    }

    byte[] write(Layout layout) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.getDocumentInformation().setTitle(layout.number + " (bản mẫu)");
            document.getDocumentInformation()
                    .setCreationDate(
                            GregorianCalendar.from(layout.day.atStartOfDay(Vietnamese.ZONE)));
            document.getDocumentCatalog().setLanguage("vi");
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                DocumentMark.draw(stream, mark);
                new DocumentSheet(
                                stream,
                                PDType0Font.load(document, regularFont, true),
                                PDType0Font.load(document, boldFont, true),
                                PDType0Font.load(document, italicFont, true))
                        .draw(layout);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
