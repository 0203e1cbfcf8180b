package vn.communeportal.officeform;

/**
 * The measures that are used of those which Decree 30/2020/NĐ-CP, Annex I, part I, allows. Lengths
 * are in millimetres, sizes of letters in points.
 */
final class Decree30 {

    /** A4, portrait; tables of an annex may lie across. */
    static final double PAGE_WIDTH = 210;

    static final double PAGE_HEIGHT = 297;

    /** Allowed: 20 to 25. */
    static final double MARGIN_TOP = 20;

    /** Allowed: 20 to 25. */
    static final double MARGIN_BOTTOM = 20;

    /** Allowed: 30 to 35. */
    static final double MARGIN_LEFT = 30;

    /** Allowed: 15 to 20. */
    static final double MARGIN_RIGHT = 15;

    static final double TEXT_WIDTH = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT;

    /** From the page's upper edge to the top of its number, within the margin. */
    static final double PAGE_NUMBER_FROM_TOP = 10;

    /** Boxes 2, 3 and 9b of the diagram, the left column. */
    static final double LEFT_BOX = 70;

    /** Boxes 1, 4 and 7 of the diagram, the right column. */
    static final double RIGHT_BOX = TEXT_WIDTH - LEFT_BOX;

    /** At both sides of a title, so that its lines are shorter than the text's. */
    static final double TITLE_INDENT = 8;

    /** Free for signature and seal, box 7c and 8. */
    static final double SIGNATURE_SPACE = 26;

    /** Allowed: 10 or 12.7. */
    static final double FIRST_LINE_INDENT = 12.7;

    static final float STATE_NAME = 12;
    static final float MOTTO = 13;
    static final float AGENCY = 12;
    static final float NUMBER = 13;
    static final float PLACE_AND_DATE = 13;
    static final float LETTER_SUBJECT = 12;
    static final float BODY = 14;
    static final float TABLE = 13;
    static final float SIGNATURE = 14;
    static final float RECIPIENTS_TITLE = 12;
    static final float RECIPIENTS = 11;
    static final float PAGE_NUMBER = 13;

    /** Times New Roman: one line with nothing between lines, in sizes of its letters. */
    static final float SINGLE_LINE = 1.15f;

    /** Allowed: single to one and a half lines. */
    static final float LINE_SPACING = 1.1f;

    /** Between paragraphs, in points; allowed: 6 and more. */
    static final float PARAGRAPH_SPACING = 6;

    static final String STATE_TEXT = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO_TEXT = "Độc lập - Tự do - Hạnh phúc";

    private Decree30() {}

    static float points(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }
}
