package vn.communeportal.supply;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/** How often a unit's quota begins anew. */
public enum QuotaPeriod {
    MONTH("month", 1),
    QUARTER("quarter", 3),
    YEAR("year", 12);

    private final String id;
    private final int months;

    QuotaPeriod(String id, int months) {
        this.id = id;
        this.months = months;
    }

    /** As it is stored. */
    public String id() {
        return id;
    }

    /** A unit of which nothing is said owes its quota each month. */
    static QuotaPeriod ofId(String id) {
        return Arrays.stream(values())
                .filter(period -> period.id.equals(id))
                .findFirst()
                .orElse(MONTH);
    }

    /** First day of the period in which a day lies. */
    public LocalDate firstDay(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /** Last day of the period in which a day lies. */
    public LocalDate lastDay(LocalDate day) {
        return YearMonth.from(firstDay(day)).plusMonths(months - 1L).atEndOfMonth();
    }
}
