package vn.communeportal.insight.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.communeportal.officeform.FormTable;

/**
 * Figures of a report, as they were when they were taken; kept as lines of text. Immutable.
 *
 * <pre>
 * new ReportTable("TT:1:C\tChuyên mục:6:L\tTin, bài:2:R").row("1", "Tin tức", "630").total("", "Tổng", "630")
 * </pre>
 */
public final class ReportTable {

    private static final String TAB = "\t";
    private static final String TOTAL = "=";

    /** Columns, then rows; the total begins with a sign of its own. */
    private final List<String> lines;

    /**
     * @param columns name, relative width and alignment (L, C, R), with colons between, divided by
     *     tabs
     */
    public ReportTable(String columns) {
        this(List.of(columns));
    }

    private ReportTable(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    static ReportTable ofText(String text) {
        return new ReportTable(Arrays.asList(text.split("\n")));
    }

    String text() {
        return String.join("\n", lines);
    }

    public ReportTable row(Object... cells) {
        return with(line(cells));
    }

    /** The last row. */
    public ReportTable total(Object... cells) {
        return with(TOTAL + line(cells));
    }

    private static String line(Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(
                    cell instanceof Number
                            ? ReportTexts.number(((Number) cell).longValue())
                            : String.valueOf(cell).replaceAll("[\t\n\r]+", " "));
        }
        return String.join(TAB, texts);
    }

    private ReportTable with(String line) {
        List<String> longer = new ArrayList<>(lines);
        longer.add(line);
        return new ReportTable(longer);
    }

    /** Without the total. */
    public int rows() {
        return (int) lines.stream().skip(1).filter(line -> !line.startsWith(TOTAL)).count();
    }

    /** The cells of all rows, the total last. */
    public List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        lines.stream()
                .skip(1)
                .forEach(
                        line ->
                                cells.add(
                                        List.of(
                                                line.replaceFirst("^" + TOTAL, "")
                                                        .split(TAB, -1))));
        return cells;
    }

    public List<String> columnNames() {
        List<String> names = new ArrayList<>();
        for (String column : lines.get(0).split(TAB)) {
            names.add(column.split(":")[0]);
        }
        return names;
    }

    FormTable form() {
        FormTable.Builder table = FormTable.builder();
        for (String column : lines.get(0).split(TAB)) {
            String[] parts = column.split(":");
            table.column(parts[0], Double.parseDouble(parts[1]), alignment(parts[2]));
        }
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith(TOTAL)) {
                table.total(line.substring(TOTAL.length()).split(TAB, -1));
            } else {
                table.row(line.split(TAB, -1));
            }
        }
        return table.build();
    }

    private static FormTable.Alignment alignment(String letter) {
        return "R".equals(letter)
                ? FormTable.Alignment.RIGHT
                : "C".equals(letter) ? FormTable.Alignment.CENTRE : FormTable.Alignment.LEFT;
    }
}
