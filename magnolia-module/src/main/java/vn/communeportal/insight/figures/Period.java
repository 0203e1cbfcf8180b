package vn.communeportal.insight.figures;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The days that figures are about, both ends included, and the day up to which they count what is
 * known (<i>ngày chốt số liệu</i>): a report on a year that is written in December has the year as
 * its period and a day of December as its cut-off. Immutable.
 *
 * <pre>Period.year(2025).cutOff(LocalDate.of(2025, 12, 21)).last() // 2025-12-21</pre>
 */
public final class Period {

    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate cutOff;

    private Period(LocalDate from, LocalDate to, LocalDate cutOff) {
        this.from = Objects.requireNonNull(from, "from");
        this.to = Objects.requireNonNull(to, "to");
        this.cutOff = Objects.requireNonNull(cutOff, "cutOff");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    /**
     * From one day to another, both included; cut off on the last.
     *
     * @throws IllegalArgumentException if the last is before the first
     */
    public static Period of(LocalDate from, LocalDate to) {
        return new Period(from, to, to);
    }

    public static Period year(int year) {
        return of(Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
    }

    /**
     * @param half 1 or 2
     */
    public static Period halfYear(int year, int half) {
        return of(
                YearMonth.of(year, half * 6 - 5).atDay(1),
                YearMonth.of(year, half * 6).atEndOfMonth());
    }

    /**
     * @param quarter 1 to 4
     */
    public static Period quarter(int year, int quarter) {
        return of(
                YearMonth.of(year, quarter * 3 - 2).atDay(1),
                YearMonth.of(year, quarter * 3).atEndOfMonth());
    }

    public static Period month(YearMonth month) {
        return of(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * The same days, with what is known up to another day, which may be before or after the last.
     */
    public Period cutOff(LocalDate day) {
        return new Period(from, to, day);
    }

    /** The first day. */
    public LocalDate from() {
        return from;
    }

    /** The last day, included, whether or not it is before the cut-off. */
    public LocalDate to() {
        return to;
    }

    /** The day up to which figures count what is known. */
    public LocalDate cutOff() {
        return cutOff;
    }

    /** The last day that counts: the earlier of the last day and the cut-off. */
    public LocalDate last() {
        return cutOff.isBefore(to) ? cutOff : to;
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(last());
    }

    /** How many days count; none if the cut-off is before the first. */
    public long days() {
        return Math.max(0, ChronoUnit.DAYS.between(from, last()) + 1);
    }

    /** The first month of it. */
    public YearMonth firstMonth() {
        return YearMonth.from(from);
    }

    /** The last month that counts; before the first one if no day does. */
    public YearMonth lastMonth() {
        return YearMonth.from(last());
    }

    /** Whether every day of the month counts. */
    public boolean includes(YearMonth month) {
        return includes(month.atDay(1)) && includes(month.atEndOfMonth());
    }

    /**
     * What it is compared with: the same days a year earlier if it is longer than a quarter, else
     * as many days right before it.
     */
    public Period before() {
        long quarter = 92;
        if (ChronoUnit.DAYS.between(from, to) >= quarter) {
            return new Period(from.minusYears(1), to.minusYears(1), cutOff.minusYears(1));
        }
        long length = ChronoUnit.DAYS.between(from, to) + 1;
        return new Period(from.minusDays(length), to.minusDays(length), cutOff.minusDays(length));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period
                && from.equals(((Period) other).from)
                && to.equals(((Period) other).to)
                && cutOff.equals(((Period) other).cutOff);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, cutOff);
    }

    @Override
    public String toString() {
        return from + "–" + to + (cutOff.equals(to) ? "" : " (" + cutOff + ")");
    }
}
