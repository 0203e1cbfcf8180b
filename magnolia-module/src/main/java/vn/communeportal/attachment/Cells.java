package vn.communeportal.attachment;

/**
 * Line ends of text in and out of table cells. A row of a table is one line, its cells lie between
 * tabs; paragraphs in one cell lie between {@link #BREAK}s, so that lines stay lines and rows rows.
 */
final class Cells {

    /** Unicode's line separator. */
    static final char BREAK = '\u2028';

    private int depth;
    private boolean owed;

    /** A cell begins. */
    void begin() {
        depth++;
        owed = false;
    }

    /** A paragraph ends; what to write for it. */
    String paragraph() {
        if (depth == 0) {
            return "\n";
        }
        owed = true;
        return "";
    }

    /** Text comes; what to write before it. */
    String beforeText() {
        if (!owed) {
            return "";
        }
        owed = false;
        return String.valueOf(BREAK);
    }

    /** A cell ends; what to write for it. A table inside a cell gives the cell's paragraphs. */
    String end() {
        depth = Math.max(0, depth - 1);
        owed = depth > 0;
        return depth > 0 ? "" : "\t";
    }

    /** A row ends; what to write for it. */
    String row() {
        return depth > 0 ? "" : "\n";
    }
}
