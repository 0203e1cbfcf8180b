package vn.communeportal.templating;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.communeportal.text.Vietnamese;

/** Dates and sizes as a Vietnamese reader expects them, whatever the server's settings. */
final class Formats {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final long KILO = 1024;

    private Formats() {}

    /** {@code 18/7/2025} */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day of this moment in Vietnam. */
    static LocalDate dayOf(Instant instant) {
        return instant.atZone(Vietnamese.ZONE).toLocalDate();
    }

    /** {@code 640 B}, {@code 128 KB}, {@code 1,2 MB} */
    static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        if (bytes < KILO * KILO) {
            return Math.round(bytes / (double) KILO) + " KB";
        }
        return String.format(Locale.ROOT, "%.1f", bytes / (double) (KILO * KILO)).replace('.', ',')
                + " MB";
    }

    /** {@code 1.611} */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }
}
