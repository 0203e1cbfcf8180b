package vn.communeportal.officeform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws one table, its heading row again on every page. */
final class PdfTable {

    private static final float PADDING = 4;
    private static final float SIZE = Decree30.TABLE;
    private static final float LINE = SIZE * Decree30.SINGLE_LINE;

    private final PdfPages pages;
    private final PdfFonts fonts;
    private final FormTable table;

    PdfTable(PdfPages pages, PdfFonts fonts, FormTable table) {
        this.pages = pages;
        this.fonts = fonts;
        this.table = table;
    }

    /** A row whose words are broken into lines. */
    private static final class Row {

        final List<List<PdfLines.Line>> cells = new ArrayList<>();
        final boolean isHead;

        Row(boolean isHead) {
            this.isHead = isHead;
        }

        int lines() {
            return cells.stream().mapToInt(List::size).max().orElse(1);
        }

        float height() {
            return lines() * LINE + 2 * PADDING;
        }
    }

    void draw() throws IOException {
        List<String> names = new ArrayList<>();
        table.columns().forEach(column -> names.add(column.name()));
        Row head = row(names, true, true);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(row(table.rows().get(i), table.isTotal(i), false));
        }
        pages.ensure(head.height() + (rows.isEmpty() ? 0 : shown(rows.get(0), head)));
        draw(head, 0, head.lines());
        for (int i = 0; i < rows.size(); i++) {
            // The last one, often the total, does not begin a page alone.
            if (i > 0 && i == rows.size() - 2) {
                float both = rows.get(i).height() + rows.get(i + 1).height();
                if (both > pages.room() && both <= pages.fullPage() - head.height()) {
                    startPage(head);
                }
            }
            drawOverPages(rows.get(i), head);
        }
        pages.skip(Decree30.PARAGRAPH_SPACING + PADDING);
    }

    /** A row stays whole unless no page is high enough for it. */
    private void drawOverPages(Row row, Row head) throws IOException {
        int from = 0;
        while (from < row.lines()) {
            float rest = (row.lines() - from) * LINE + 2 * PADDING;
            boolean fitsSomewhere = rest <= pages.fullPage() - head.height();
            if (rest > pages.room() && (fitsSomewhere || pages.room() < 3 * LINE)) {
                startPage(head);
            }
            int fits = (int) ((pages.room() - 2 * PADDING) / LINE);
            int to = Math.min(row.lines(), from + Math.max(1, fits));
            draw(row, from, to);
            from = to;
        }
    }

    private void startPage(Row head) throws IOException {
        pages.startPage();
        draw(head, 0, head.lines());
    }

    private float shown(Row first, Row head) {
        return Math.min(first.height(), pages.fullPage() - head.height());
    }

    private Row row(List<String> cells, boolean isBold, boolean isHead) throws IOException {
        Row row = new Row(isHead);
        for (int i = 0; i < cells.size(); i++) {
            Span span = isBold ? Span.bold(cells.get(i)) : Span.plain(cells.get(i));
            row.cells.add(lines(i).of(List.of(span), 0));
        }
        return row;
    }

    private PdfLines lines(int column) {
        return new PdfLines(fonts, SIZE, width(column) - 2 * PADDING);
    }

    private float width(int column) {
        return (float) (table.share(column) * pages.textWidth());
    }

    private void draw(Row row, int from, int to) throws IOException {
        float top = pages.y();
        float bottom = top + (to - from) * LINE + 2 * PADDING;
        float x = pages.left();
        for (int column = 0; column < row.cells.size(); column++) {
            pages.line(x, top, x, bottom);
            List<PdfLines.Line> lines = row.cells.get(column);
            pages.moveTo(top + PADDING);
            for (PdfLines.Line line :
                    lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size()))) {
                float free = width(column) - 2 * PADDING - line.width;
                pages.show(
                        line,
                        SIZE,
                        x + PADDING + free * start(row, column),
                        lines(column).space(),
                        0);
                pages.skip(LINE);
            }
            x += width(column);
        }
        pages.line(x, top, x, bottom);
        pages.line(pages.left(), top, x, top);
        pages.line(pages.left(), bottom, x, bottom);
        pages.moveTo(bottom);
    }

    /** How much of what is free in a cell stands before its words. */
    private float start(Row row, int column) {
        FormTable.Alignment alignment =
                row.isHead ? FormTable.Alignment.CENTRE : table.columns().get(column).alignment();
        switch (alignment) {
            case RIGHT:
                return 1;
            case CENTRE:
                return 0.5f;
            default:
                return 0;
        }
    }
}
