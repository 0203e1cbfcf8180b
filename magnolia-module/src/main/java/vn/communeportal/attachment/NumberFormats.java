package vn.communeportal.attachment;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a workbook shows numbers, as far as it changes what is read: dates, and numbers that keep
 * their leading zeros, as identity numbers do.
 */
final class NumberFormats {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int LAST_DAY = 200_000;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Formats that every program knows by number. */
    private static final int FIRST_DATE = 14;

    private static final int LAST_DATE = 17;
    private static final int DATE_AND_TIME = 22;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    /** Reads xl/styles.xml. */
    NumberFormats(ZipParts parts) throws IOException {
        boolean[] ofCells = {false};
        parts.elements(
                "xl/styles.xml",
                xml -> {
                    switch (xml.getLocalName()) {
                        case "numFmt":
                            codes.put(
                                    number(ZipParts.attribute(xml, "numFmtId")),
                                    ZipParts.attribute(xml, "formatCode"));
                            break;
                        case "cellStyleXfs":
                        case "cellXfs":
                            ofCells[0] = xml.getLocalName().equals("cellXfs");
                            break;
                        case "xf":
                            if (ofCells[0]) {
                                styles.add(number(ZipParts.attribute(xml, "numFmtId")));
                            }
                            break;
                        default:
                    }
                });
    }

    /** What a reader sees of the number in a cell of that style. */
    String shown(String value, String style) {
        BigDecimal number;
        try {
            number = new BigDecimal(value.trim());
        } catch (NumberFormatException e) {
            return value;
        }
        int index = number(style);
        int format = index >= 0 && index < styles.size() ? styles.get(index) : 0;
        String code = codes.getOrDefault(format, "");
        if (isDate(format, code) && number.signum() > 0 && number.intValue() < LAST_DAY) {
            return EPOCH.plusDays(number.intValue()).format(DATE);
        }
        String plain = number.stripTrailingZeros().toPlainString();
        if (code.matches("0{2,}") && plain.matches("\\d+") && plain.length() < code.length()) {
            return "0".repeat(code.length() - plain.length()) + plain;
        }
        return plain;
    }

    private static boolean isDate(int format, String code) {
        if (code.isEmpty()) {
            return format >= FIRST_DATE && format <= LAST_DATE || format == DATE_AND_TIME;
        }
        String bare = code.replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.contains("yy") && (bare.contains("m") || bare.contains("d"));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
