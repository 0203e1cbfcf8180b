package vn.communeportal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows that spreadsheets wrote: RFC 4180, with commas, semicolons or tabs between the cells,
 * whichever the first row has most of.
 */
public final class CsvReading {

    private static final String SEPARATORS = ",;\t";

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private CsvReading(String text) {
        this.text = text.startsWith(Csv.START) ? text.substring(1) : text;
        separator = separator(this.text);
    }

    /** The rows that have anything in them, their cells without spaces around. */
    public static List<List<String>> rows(String text) {
        CsvReading reading = new CsvReading(text);
        reading.read();
        return reading.rows;
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char candidate : SEPARATORS.toCharArray()) {
            long count = first.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private void read() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (c == separator) {
                endCell();
            } else if (c == '\n') {
                endRow();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        endRow();
    }

    private void endCell() {
        row.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (row.stream().anyMatch(value -> !value.isEmpty())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }
}
