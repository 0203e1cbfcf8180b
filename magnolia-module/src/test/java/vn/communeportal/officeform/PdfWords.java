package vn.communeportal.officeform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF with where they stand, in millimetres and points, as a reader finds them. */
final class PdfWords extends PDFTextStripper {

    private static final double MM = 25.4 / 72;

    final List<Line> lines = new ArrayList<>();

    private PdfWords() throws IOException {
        setSortByPosition(true);
        setAddMoreFormatting(false);
    }

    static List<Line> of(byte[] pdf) throws IOException {
        try (PDDocument document = PDDocument.load(pdf)) {
            PdfWords words = new PdfWords();
            words.getText(document);
            return words.lines;
        }
    }

    /** A run of words on one line. */
    static final class Line {

        int page;
        String text;
        String font;
        float size;
        double left;
        double right;
        double baseline;
        double pageWidth;
        double pageHeight;

        double centre() {
            return (left + right) / 2;
        }

        @Override
        public String toString() {
            return page + " " + text + " " + font + " " + size + " " + left + "-" + right + " at "
                    + baseline;
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> all) {
        List<TextPosition> positions =
                all.stream().filter(p -> !p.getUnicode().isBlank()).collect(Collectors.toList());
        if (positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        Line line = new Line();
        line.page = getCurrentPageNo();
        line.text = text.strip();
        line.font = first.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
        line.size = first.getFontSizeInPt();
        line.left = first.getXDirAdj() * MM;
        line.right = (last.getXDirAdj() + last.getWidthDirAdj()) * MM;
        line.baseline = first.getYDirAdj() * MM;
        line.pageWidth = first.getPageWidth() * MM;
        line.pageHeight = first.getPageHeight() * MM;
        lines.add(line);
    }
}
