package vn.communeportal.templating;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.communeportal.text.Vietnamese;

/** Dates, sizes and numbers as a reader of the page's language expects them. Immutable. */
final class Formats {

    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final long KILO = 1024;

    private final boolean english;

    private Formats(boolean english) {
        this.english = english;
    }

    /** Those of English, or of Vietnamese. */
    static Formats of(Locale locale) {
        return new Formats("en".equals(locale.getLanguage()));
    }

    /** {@code 18/7/2025}, {@code 18 July 2025} */
    String day(LocalDate day) {
        return (english ? ENGLISH_DAY : VIETNAMESE_DAY).format(day);
    }

    /** {@code 22:30, 18/7/2025}, in Vietnam's time. */
    String time(Instant instant) {
        return HOUR.format(instant.atZone(Vietnamese.ZONE)) + ", " + day(dayOf(instant));
    }

    /** The day of this moment in Vietnam. */
    static LocalDate dayOf(Instant instant) {
        return instant.atZone(Vietnamese.ZONE).toLocalDate();
    }

    /** {@code 640 B}, {@code 128 KB}, {@code 1,2 MB}, in English {@code 1.2 MB} */
    String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        if (bytes < KILO * KILO) {
            return Math.round(bytes / (double) KILO) + " KB";
        }
        String number = String.format(Locale.ROOT, "%.1f", bytes / (double) (KILO * KILO));
        return (english ? number : number.replace('.', ',')) + " MB";
    }

    /** {@code 1.611}, in English {@code 1,611} */
    String number(long number) {
        String text = String.format(Locale.ROOT, "%,d", number);
        return english ? text : text.replace(',', '.');
    }
}
