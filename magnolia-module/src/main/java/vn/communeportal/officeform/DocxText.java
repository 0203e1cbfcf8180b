package vn.communeportal.officeform;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Fills paragraphs of Word. Its lengths are twentieths of a point. */
final class DocxText {

    private static final int SINGLE = 240;

    private DocxText() {}

    /** Rounded up, so that nothing falls below a least measure of the decree. */
    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf((long) Math.ceil(millimetres * 1440 / 25.4));
    }

    /** A line of a box: single, nothing above and below. */
    static void line(XWPFParagraph paragraph, Span span, float size, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        spacing(paragraph, 0, SINGLE);
        run(paragraph, span, size);
    }

    /** A paragraph of the text. */
    static void body(XWPFParagraph paragraph, List<Span> spans, boolean isCentred) {
        paragraph.setAlignment(isCentred ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
        spacing(paragraph, Decree30.PARAGRAPH_SPACING, Math.round(SINGLE * Decree30.LINE_SPACING));
        if (!isCentred) {
            properties(paragraph).addNewInd().setFirstLine(twips(Decree30.FIRST_LINE_INDENT));
        }
        spans.forEach(span -> run(paragraph, span, Decree30.BODY));
    }

    static void run(XWPFParagraph paragraph, Span span, float size) {
        XWPFRun run = paragraph.createRun();
        run.setText(span.text());
        run.setFontSize(Math.round(size));
        run.setBold(span.isBold());
        run.setItalic(span.isItalic());
    }

    /**
     * A rule as the lower edge of an otherwise empty paragraph of two points.
     *
     * @param length and column, in points
     */
    static void rule(XWPFParagraph paragraph, float length, float column) {
        CTPPr properties = properties(paragraph);
        CTBorder border = properties.addNewPBdr().addNewTop();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(6));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(30));
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(40));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        BigInteger side = BigInteger.valueOf(Math.round(Math.max(0, column - length) / 2 * 20));
        CTInd indent = properties.addNewInd();
        indent.setLeft(side);
        indent.setRight(side);
        paragraph.createRun().setFontSize(1);
    }

    static void spacing(XWPFParagraph paragraph, float after, int line) {
        CTPPr properties = properties(paragraph);
        CTSpacing spacing =
                properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.valueOf(Math.round(after * 20)));
        spacing.setLine(BigInteger.valueOf(line));
        spacing.setLineRule(STLineSpacingRule.AUTO);
    }

    static void above(XWPFParagraph paragraph, float points) {
        properties(paragraph).getSpacing().setBefore(BigInteger.valueOf(Math.round(points * 20)));
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }
}
