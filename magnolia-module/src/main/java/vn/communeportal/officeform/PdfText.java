package vn.communeportal.officeform;

import java.io.IOException;
import java.util.List;

/** Writes words into columns of the page: centred, from the left, or with both edges straight. */
final class PdfText {

    private final PdfPages pages;
    private final PdfFonts fonts;

    PdfText(PdfPages pages, PdfFonts fonts) {
        this.pages = pages;
        this.fonts = fonts;
    }

    /** Lines in the middle of a column; returns the width of the widest. Moves on below them. */
    float centred(Span span, float size, float x, float width) throws IOException {
        float widest = 0;
        PdfLines lines = new PdfLines(fonts, size, width);
        for (PdfLines.Line line : lines.of(List.of(span), 0)) {
            pages.show(line, size, x + (width - line.width) / 2, lines.space(), 0);
            pages.skip(size * Decree30.SINGLE_LINE);
            widest = Math.max(widest, line.width);
        }
        return widest;
    }

    /** The lines of a title, about as long as each other. */
    List<String> balanced(String title, float width) throws IOException {
        return PdfLines.balanced(fonts, title, Decree30.BODY, width);
    }

    /** Lines from the left edge of a column. Moves on below them. */
    void left(Span span, float size, float x, float width) throws IOException {
        PdfLines lines = new PdfLines(fonts, size, width);
        for (PdfLines.Line line : lines.of(List.of(span), 0)) {
            pages.show(line, size, x, lines.space(), 0);
            pages.skip(size * Decree30.SINGLE_LINE);
        }
    }

    /** A centred rule a little below the last line. */
    void rule(float length, float x, float width) throws IOException {
        pages.skip(1.5f);
        pages.rule(x + (width - length) / 2, length);
    }

    /**
     * A paragraph of the body over as many pages as it needs; never one line alone at a page's foot
     * or head.
     *
     * @param below what has to stay on the page of its last two lines, in points
     */
    void paragraph(Paragraph paragraph, float below) throws IOException {
        boolean isCentred = paragraph.place() == Paragraph.Place.CENTRED;
        float indent = isCentred ? 0 : Decree30.points(Decree30.FIRST_LINE_INDENT);
        PdfLines breaker = new PdfLines(fonts, Decree30.BODY, pages.textWidth());
        List<PdfLines.Line> lines = breaker.of(paragraph.spans(), indent);
        float height = Decree30.BODY * Decree30.SINGLE_LINE * Decree30.LINE_SPACING;
        for (int i = 0; i < lines.size(); i++) {
            int together = together(i, lines.size());
            boolean isEnd = i + together == lines.size();
            pages.ensure(together * height + (isEnd ? below : 0));
            PdfLines.Line line = lines.get(i);
            float first = i == 0 ? indent : 0;
            float free = pages.textWidth() - first - line.width;
            float extra = line.isLast || line.gaps() == 0 || isCentred ? 0 : free / line.gaps();
            float x = pages.left() + (isCentred ? free / 2 : first);
            pages.show(line, Decree30.BODY, x, breaker.space(), extra);
            pages.skip(height);
        }
        pages.skip(Decree30.PARAGRAPH_SPACING);
    }

    /** How many lines from this one on have to stand on one page. */
    private static int together(int index, int count) {
        int left = count - index;
        boolean isFirst = index == 0;
        if (left == 2 || isFirst && left == 1) {
            return left;
        }
        return isFirst ? left == 3 ? 3 : 2 : 1;
    }

    /** The title of a part, on the page of what follows it. */
    void heading(Heading heading) throws IOException {
        float line = Decree30.BODY * Decree30.SINGLE_LINE * Decree30.LINE_SPACING;
        Span span = heading.isBold() ? Span.bold(heading.text()) : Span.plain(heading.text());
        paragraph(Paragraph.of(span), 2 * line + Decree30.PARAGRAPH_SPACING);
    }
}
