package vn.communeportal.insight.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.communeportal.attachment.AttachmentReader;
import vn.communeportal.attachment.AttachmentText;
import vn.communeportal.content.FileContent;
import vn.communeportal.text.CsvReading;
import vn.communeportal.text.Vietnamese;

/**
 * A table out of a CSV or XLSX file, of the latter the first sheet. The first row names the
 * columns; names are compared without accents and case. Immutable.
 */
public final class ImportedTable {

    private static final int MOST_BYTES = 5 << 20;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern VIETNAMESE =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    /** Thousands are parted by points or spaces in Vietnam, and by commas elsewhere. */
    private static final Pattern NUMBER = Pattern.compile("\\d+|\\d{1,3}([., \\u00a0]\\d{3})+");

    private final List<String> head = new ArrayList<>();
    private final List<List<String>> rows;

    private ImportedTable(List<List<String>> all) {
        if (!all.isEmpty()) {
            all.get(0).forEach(name -> head.add(Vietnamese.fold(name).strip()));
        }
        rows = Collections.unmodifiableList(all.subList(Math.min(1, all.size()), all.size()));
    }

    /**
     * @throws IOException if the file cannot be read, is too large or is no table
     */
    public static ImportedTable of(FileContent file) throws IOException {
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        return of(bytes);
    }

    /** The same of the file's bytes. */
    public static ImportedTable of(byte[] bytes) throws IOException {
        if (bytes.length > MOST_BYTES) {
            throw new IOException("A table of more than " + MOST_BYTES + " bytes");
        }
        boolean zipped = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        return new ImportedTable(
                zipped ? sheet(bytes) : CsvReading.rows(new String(bytes, StandardCharsets.UTF_8)));
    }

    private static List<List<String>> sheet(byte[] bytes) throws IOException {
        AttachmentText text = new AttachmentReader().read(() -> new ByteArrayInputStream(bytes));
        if (!text.isComplete() || text.pages().isEmpty()) {
            throw new IOException("No workbook");
        }
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.pages().get(0).split("\n")) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\t", -1)) {
                cells.add(cell.strip());
            }
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(cells);
            }
        }
        return rows;
    }

    public int size() {
        return rows.size();
    }

    /** Whether there is a column of one of these names. */
    public boolean has(String... names) {
        return column(names) >= 0;
    }

    /**
     * A cell; empty if the row has none there.
     *
     * @param row from 0
     * @param names any of which the column may have
     */
    public String text(int row, String... names) {
        int column = column(names);
        List<String> cells = rows.get(row);
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    /** A whole number that is not negative; empty if there is none. */
    public OptionalLong number(int row, String... names) {
        String text = text(row, names);
        return NUMBER.matcher(text).matches()
                ? OptionalLong.of(Long.parseLong(text.replaceAll("\\D", "")))
                : OptionalLong.empty();
    }

    /** A day, {@code 31/12/2025} or {@code 2025-12-31}; empty if there is none. */
    public Optional<LocalDate> day(int row, String... names) {
        String text = text(row, names);
        Matcher iso = ISO.matcher(text);
        Matcher vietnamese = VIETNAMESE.matcher(text);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            return vietnamese.matches()
                    ? Optional.of(
                            LocalDate.of(
                                    number(vietnamese, 3),
                                    number(vietnamese, 2),
                                    number(vietnamese, 1)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private int column(String... names) {
        for (String name : names) {
            int column = head.indexOf(Vietnamese.fold(name));
            if (column >= 0) {
                return column;
            }
        }
        return -1;
    }
}
