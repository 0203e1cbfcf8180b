package vn.communeportal.insight.report;

import java.time.LocalDate;
import vn.communeportal.insight.figures.Period;

/** How a period is named in a title. */
final class PeriodWords {

    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private PeriodWords() {}

    /** {@code năm 2025}, {@code quý II năm 2025}; with its cut-off if that is before its end. */
    static String of(Period period) {
        String name = name(period);
        return period.last().isBefore(period.to()) && !name.startsWith("từ")
                ? ReportTexts.text("period.cutOff", name, period.last())
                : name;
    }

    static boolean isYear(Period period) {
        return period.equals(Period.year(period.from().getYear()).cutOff(period.cutOff()));
    }

    private static String name(Period period) {
        LocalDate from = period.from();
        String year = String.valueOf(from.getYear());
        if (isYear(period)) {
            return ReportTexts.text("period.year", year);
        }
        for (int half = 1; half <= 2; half++) {
            if (period.equals(Period.halfYear(from.getYear(), half).cutOff(period.cutOff()))) {
                return ReportTexts.text(
                        "period.half", ReportTexts.text("period.half." + half), year);
            }
        }
        for (int quarter = 1; quarter <= QUARTERS.length; quarter++) {
            if (period.equals(Period.quarter(from.getYear(), quarter).cutOff(period.cutOff()))) {
                return ReportTexts.text("period.quarter", QUARTERS[quarter - 1], year);
            }
        }
        return ReportTexts.text("period.days", from, period.last());
    }
}
