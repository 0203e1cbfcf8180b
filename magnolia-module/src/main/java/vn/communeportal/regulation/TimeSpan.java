package vn.communeportal.regulation;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as a rule states it: {@code P6M}, {@code P7D}, {@code P1Y}, {@code PT24H} as ISO
 * 8601 writes them, or working days, {@code 5wd}. Immutable.
 */
public final class TimeSpan {

    /** What is counted. */
    public enum Unit {
        HOURS,
        WORKING_DAYS,
        DAYS,
        MONTHS,
        YEARS
    }

    private static final Pattern FORM =
            Pattern.compile("PT(\\d{1,4})H|(\\d{1,4})wd|P(\\d{1,4})([DMY])");

    private final int amount;
    private final Unit unit;

    private TimeSpan(int amount, Unit unit) {
        this.amount = amount;
        this.unit = unit;
    }

    public static TimeSpan of(int amount, Unit unit) {
        if (amount < 0) {
            throw new IllegalArgumentException("A span of " + amount);
        }
        return new TimeSpan(amount, Objects.requireNonNull(unit, "unit"));
    }

    /** Empty if the text is none of the forms above. */
    public static Optional<TimeSpan> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(1) != null) {
            return Optional.of(of(Integer.parseInt(matcher.group(1)), Unit.HOURS));
        }
        if (matcher.group(2) != null) {
            return Optional.of(of(Integer.parseInt(matcher.group(2)), Unit.WORKING_DAYS));
        }
        return Optional.of(of(Integer.parseInt(matcher.group(3)), calendarUnit(matcher.group(4))));
    }

    private static Unit calendarUnit(String letter) {
        switch (letter) {
            case "D":
                return Unit.DAYS;
            case "M":
                return Unit.MONTHS;
            default:
                return Unit.YEARS;
        }
    }

    public int amount() {
        return amount;
    }

    public Unit unit() {
        return unit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeSpan
                && amount == ((TimeSpan) other).amount
                && unit == ((TimeSpan) other).unit;
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount, unit);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        switch (unit) {
            case HOURS:
                return "PT" + amount + "H";
            case WORKING_DAYS:
                return amount + "wd";
            case DAYS:
                return "P" + amount + "D";
            case MONTHS:
                return "P" + amount + "M";
            default:
                return "P" + amount + "Y";
        }
    }
}
