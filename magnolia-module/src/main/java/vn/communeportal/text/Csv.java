package vn.communeportal.text;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of a table as spreadsheets read them: RFC 4180, with a mark that the text is UTF-8. */
public final class Csv {

    /** Stands before the first row, or Excel takes the text for another encoding. */
    public static final String START = "\uFEFF";

    /** A cell that begins like this is a formula to spreadsheets. */
    private static final String FORMULA = "=+-@";

    private Csv() {}

    /** A row with its end. Nothing in it is a formula or breaks out of its cell. */
    public static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        String visible = text.stripLeading();
        boolean formula = !visible.isEmpty() && FORMULA.indexOf(visible.charAt(0)) >= 0;
        String harmless = formula ? "'" + text : text;
        boolean quoted = harmless.chars().anyMatch(c -> c < ' ' || c == '"' || c == ',');
        return quoted || !harmless.equals(harmless.strip())
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
