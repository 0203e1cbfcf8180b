package vn.communeportal.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A table as a file for offices: CSV, or XLSX. The first row has the names of the columns. What a
 * person typed stays text: no cell becomes a formula.
 */
public final class TableFile {

    /** More does not fit into a cell. */
    private static final int LONGEST_CELL = 32_000;

    /** Rows that are kept in memory; those before them are on disk until the file is made. */
    private static final int ROWS_IN_MEMORY = 100;

    private static final int CHARACTER = 256;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    private TableFile() {}

    /** RFC 4180 in UTF-8 with a mark at the front, by which spreadsheets know it. */
    public static byte[] csv(List<List<String>> rows) {
        String text =
                rows.stream()
                        .map(
                                row ->
                                        row.stream()
                                                .map(TableFile::csvCell)
                                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String csvCell(String value) {
        // A spreadsheet takes such a text for a formula.
        String safe = value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
        return safe.matches("(?s).*[\",\\r\\n].*")
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    /** Office Open XML with one sheet; every cell is a text. */
    public static byte[] xlsx(List<List<String>> rows) {
        return xlsx(Map.of("1", rows));
    }

    /**
     * Office Open XML.
     *
     * @param sheets rows by the names of the sheets, in the map's order; a {@link Number} becomes
     *     one, everything else a text
     */
    public static byte[] xlsx(Map<String, ? extends List<? extends List<?>>> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            try {
                CellStyle numbers = workbook.createCellStyle();
                numbers.setDataFormat(workbook.createDataFormat().getFormat("#,##0.###"));
                sheets.forEach((name, rows) -> write(workbook, name, rows, numbers));
                workbook.write(bytes);
            } finally {
                workbook.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(
            Workbook workbook, String name, List<? extends List<?>> rows, CellStyle numbers) {
        Sheet sheet = workbook.createSheet(name);
        int number = 0;
        for (List<?> values : rows) {
            if (number == 0) {
                widths(sheet, values);
            }
            Row row = sheet.createRow(number++);
            for (int i = 0; i < values.size(); i++) {
                write(row, i, values.get(i), numbers);
            }
        }
        if (rows.size() > 1) {
            sheet.createFreezePane(0, 1);
        }
    }

    private static void write(Row row, int column, Object value, CellStyle numbers) {
        if (value instanceof Number) {
            Cell cell = row.createCell(column, CellType.NUMERIC);
            cell.setCellValue(new BigDecimal(value.toString()).doubleValue());
            cell.setCellStyle(numbers);
        } else {
            row.createCell(column, CellType.STRING).setCellValue(text(String.valueOf(value)));
        }
    }

    /** By the names of the columns: the rows come later, and some are gone then. */
    private static void widths(Sheet sheet, List<?> names) {
        for (int i = 0; i < names.size(); i++) {
            int length = String.valueOf(names.get(i)).length() + 4;
            sheet.setColumnWidth(i, Math.max(NARROWEST, Math.min(WIDEST, length)) * CHARACTER);
        }
    }

    /** Without the characters that XML cannot hold. */
    private static String text(String value) {
        String kept = value.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
        return kept.length() > LONGEST_CELL ? kept.substring(0, LONGEST_CELL) + "…" : kept;
    }
}
