package vn.communeportal.officeform;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of Word: the two boxes beside each other, and tables of the text. */
final class DocxTables {

    private DocxTables() {}

    /** Two columns without lines; row by row two cells, each with one empty paragraph. */
    static XWPFTable boxes(XWPFDocument word, int rows) {
        XWPFTable table = word.createTable(rows, 2);
        table.removeBorders();
        layout(table, List.of(Decree30.LEFT_BOX, Decree30.RIGHT_BOX));
        margins(table, 0, 0);
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        return table;
    }

    /**
     * @param width of the whole table, in millimetres
     */
    static void table(XWPFDocument word, FormTable form, double width) {
        XWPFTable table = word.createTable(form.rows().size() + 1, form.columns().size());
        layout(
                table,
                IntStream.range(0, form.columns().size())
                        .mapToObj(column -> form.share(column) * width)
                        .collect(Collectors.toList()));
        margins(table, 60, 80);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < form.columns().size(); i++) {
            Span name = Span.bold(form.columns().get(i).name());
            cell(head.getCell(i), name, FormTable.Alignment.CENTRE, !form.rows().isEmpty());
        }
        for (int i = 0; i < form.rows().size(); i++) {
            XWPFTableRow row = table.getRow(i + 1);
            for (int column = 0; column < form.columns().size(); column++) {
                String text = form.rows().get(i).get(column);
                cell(
                        row.getCell(column),
                        form.isTotal(i) ? Span.bold(text) : Span.plain(text),
                        form.columns().get(column).alignment(),
                        i == form.rows().size() - 2);
            }
        }
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        XWPFParagraph below = word.createParagraph();
        DocxText.line(below, Span.plain(""), 6, ParagraphAlignment.LEFT);
    }

    private static void cell(
            XWPFTableCell cell, Span span, FormTable.Alignment alignment, boolean keepNext) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        DocxText.line(paragraph, span, Decree30.TABLE, of(alignment));
        paragraph.setKeepNext(keepNext);
    }

    private static ParagraphAlignment of(FormTable.Alignment alignment) {
        switch (alignment) {
            case RIGHT:
                return ParagraphAlignment.RIGHT;
            case CENTRE:
                return ParagraphAlignment.CENTER;
            default:
                return ParagraphAlignment.LEFT;
        }
    }

    /** Within cells, in twentieths of a point; the table's edge stays at the text's. */
    private static void margins(XWPFTable table, int aboveAndBelow, int sides) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        CTTblCellMar margins =
                properties.isSetTblCellMar()
                        ? properties.getTblCellMar()
                        : properties.addNewTblCellMar();
        set(margins.isSetTop() ? margins.getTop() : margins.addNewTop(), aboveAndBelow);
        set(margins.isSetLeft() ? margins.getLeft() : margins.addNewLeft(), sides);
        set(margins.isSetBottom() ? margins.getBottom() : margins.addNewBottom(), aboveAndBelow);
        set(margins.isSetRight() ? margins.getRight() : margins.addNewRight(), sides);
        set(properties.isSetTblInd() ? properties.getTblInd() : properties.addNewTblInd(), sides);
    }

    private static void set(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }

    /** Fixed widths, in millimetres. */
    private static void layout(XWPFTable table, List<Double> widths) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblWidth all = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        set(all, twips(widths.stream().mapToDouble(Double::doubleValue).sum()).intValue());
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        CTTblGrid used = grid == null ? table.getCTTbl().addNewTblGrid() : grid;
        while (used.sizeOfGridColArray() > 0) {
            used.removeGridCol(0);
        }
        widths.forEach(width -> used.addNewGridCol().setW(twips(width)));
        for (XWPFTableRow row : table.getRows()) {
            for (int column = 0; column < widths.size(); column++) {
                row.getCell(column).setWidth(twips(widths.get(column)).toString());
            }
        }
    }

    /** Rounded down: columns never reach over the margin. */
    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf((long) (millimetres * 1440 / 25.4));
    }
}
