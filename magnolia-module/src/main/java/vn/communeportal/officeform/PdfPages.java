package vn.communeportal.officeform;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The pages of one PDF as they fill from above. Heights are in points from the upper edge. Not
 * thread-safe.
 */
final class PdfPages implements AutoCloseable {

    /** From the base line to the top of the tallest capital with its accent, in sizes. */
    private static final float ASCENT = 0.891f;

    private final PDDocument document;
    private final PdfFonts fonts;
    private PDPageContentStream stream;
    private boolean isLandscape;
    private int numberInPart;
    private float y;

    PdfPages(PDDocument document, PdfFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /** The document itself, or an annex: its first page has no number, the second is 2. */
    void startPart(boolean isLandscape) throws IOException {
        this.isLandscape = isLandscape;
        numberInPart = 0;
        startPage();
    }

    void startPage() throws IOException {
        close();
        PDPage page = new PDPage(new PDRectangle(width(), height()));
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
        numberInPart++;
        if (numberInPart > 1) {
            y = Decree30.points(Decree30.PAGE_NUMBER_FROM_TOP);
            PdfFonts.Face face = fonts.face(false, false);
            String number = String.valueOf(numberInPart);
            float wide = face.width(number, Decree30.PAGE_NUMBER);
            show(number, face, Decree30.PAGE_NUMBER, left() + (textWidth() - wide) / 2);
        }
        y = Decree30.points(Decree30.MARGIN_TOP);
    }

    float width() {
        return Decree30.points(isLandscape ? Decree30.PAGE_HEIGHT : Decree30.PAGE_WIDTH);
    }

    private float height() {
        return Decree30.points(isLandscape ? Decree30.PAGE_WIDTH : Decree30.PAGE_HEIGHT);
    }

    float left() {
        return Decree30.points(Decree30.MARGIN_LEFT);
    }

    float textWidth() {
        return width() - left() - Decree30.points(Decree30.MARGIN_RIGHT);
    }

    float y() {
        return y;
    }

    void moveTo(float newY) {
        y = newY;
    }

    void skip(float points) {
        y += points;
    }

    /** What is left above the lower margin. */
    float room() {
        return height() - Decree30.points(Decree30.MARGIN_BOTTOM) - y;
    }

    float fullPage() {
        return height()
                - Decree30.points(Decree30.MARGIN_TOP)
                - Decree30.points(Decree30.MARGIN_BOTTOM);
    }

    boolean isAtTop() {
        return y <= Decree30.points(Decree30.MARGIN_TOP) + 0.5f;
    }

    /** A new page if this is higher than what is left of the page. */
    void ensure(float points) throws IOException {
        if (points > room() && !isAtTop()) {
            startPage();
        }
    }

    /** Words whose upper edge is at the current height; does not move on. */
    void show(String text, PdfFonts.Face face, float size, float x) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        stream.beginText();
        stream.setFont(face.font, size);
        stream.newLineAtOffset(x, height() - y - ASCENT * size);
        stream.showText(text);
        stream.endText();
    }

    /**
     * One line at the current height.
     *
     * @param extra added to each space between words
     */
    void show(PdfLines.Line line, float size, float x, float space, float extra)
            throws IOException {
        float at = x;
        for (int i = 0; i < line.words.size(); i++) {
            PdfLines.Word word = line.words.get(i);
            at += i == 0 || word.isJoined ? 0 : space + extra;
            boolean spaceFollows = i + 1 < line.words.size() && !line.words.get(i + 1).isJoined;
            show(word.text + (spaceFollows ? " " : ""), word.face, size, at);
            at += word.width;
        }
    }

    /** A horizontal rule at the current height, as wide as given, from x. */
    void rule(float x, float length) throws IOException {
        line(x, y, x + length, y);
    }

    void line(float x1, float y1, float x2, float y2) throws IOException {
        stream.setLineWidth(0.6f);
        stream.moveTo(x1, height() - y1);
        stream.lineTo(x2, height() - y2);
        stream.stroke();
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
            stream = null;
        }
    }
}
