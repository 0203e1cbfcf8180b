package vn.communeportal.editorial.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import vn.communeportal.text.Vietnamese;

/** The last day on which something is done in time. Immutable. */
public final class DueDate {

    /** How that day lies to today. */
    public enum Status {
        OVERDUE,
        TODAY,
        LATER
    }

    private final LocalDate day;
    private final Status status;

    private DueDate(LocalDate day, Status status) {
        this.day = day;
        this.status = status;
    }

    public static DueDate of(LocalDate day, LocalDate today) {
        Objects.requireNonNull(day, "day");
        return new DueDate(
                day,
                day.isBefore(today)
                        ? Status.OVERDUE
                        : day.equals(today) ? Status.TODAY : Status.LATER);
    }

    static LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, Vietnamese.ZONE);
    }

    public LocalDate day() {
        return day;
    }

    public Status status() {
        return status;
    }
}
