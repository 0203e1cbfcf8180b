package vn.communeportal.board.parts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/** Texts, days and times as the person in front of the screen reads them. Immutable. */
public final class Words {

    /** How days are written in Vietnam, in Vaadin's fields too. */
    public static final String DAY_PATTERN = "dd/MM/yyyy";

    /** How times are written, to the minute. */
    public static final String TIME_PATTERN = "dd/MM/yyyy HH:mm";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(Vietnamese.ZONE);

    private final Messages messages = Messages.shipped();
    private final Locale locale;

    public Words(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public Messages messages() {
        return messages;
    }

    /** The text of a key with its arguments filled in. */
    public String text(String key, Object... arguments) {
        return messages.text(locale, key, arguments);
    }

    /** The text of a key; empty if there is none. */
    public String textOrNothing(String key) {
        return messages.has(locale, key) ? messages.text(locale, key) : "";
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A point in time in Vietnam, to the minute. */
    public String time(Instant time) {
        return TIME.format(time);
    }

    /** How long something has lasted, in its largest unit: "3 ngày". */
    public String duration(Duration duration) {
        if (duration.toDays() > 0) {
            return text("board.days", duration.toDays());
        }
        if (duration.toHours() > 0) {
            return text("board.hours", duration.toHours());
        }
        return text("board.minutes", Math.max(0, duration.toMinutes()));
    }

    /** A whole number with its thousands parted: "335.758". */
    public String number(long number) {
        return String.format(locale, "%,d", number);
    }

    /** Per cent, "97 %"; a dash for what is not known, which is negative. */
    public String percent(long percent) {
        return percent < 0 ? "–" : number(percent) + " %";
    }

    /** Seconds as "5 phút 6 giây"; a dash for what is not known, which is negative. */
    public String seconds(long seconds) {
        return seconds < 0 ? "–" : text("insight.duration", seconds / 60, seconds % 60);
    }

    /** A file's size: "1,4 MB". */
    public String size(long bytes) {
        if (bytes < 1024 * 1024) {
            return String.format(locale, "%d KB", Math.max(1, bytes / 1024));
        }
        return String.format(locale, "%.1f MB", bytes / (1024.0 * 1024.0));
    }
}
