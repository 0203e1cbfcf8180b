package vn.communeportal.samples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/** Dates as sample texts name them, seen from the item's day. */
final class SampleDates {

    private static final Set<String> NAMES =
            Set.of(
                    "ngay",
                    "ngaynam",
                    "thu",
                    "tuan",
                    "dautuan",
                    "cuoituan",
                    "thang",
                    "thangtruoc",
                    "thangsau",
                    "nam",
                    "namtruoc",
                    "namsau",
                    "quy",
                    "namhoc");

    private SampleDates() {}

    static boolean isDate(String name) {
        return NAMES.contains(name);
    }

    /**
     * @param name {@code ngay} 07/8, {@code ngaynam} 07/8/2025, {@code dautuan} and {@code
     *     cuoituan} the Monday and Friday of the week, {@code namhoc} the school year 2025 - 2026
     * @param shift days to add to the day; working days only, if it would fall on a weekend
     */
    static String text(String name, LocalDate day, int shift) {
        LocalDate date = shift == 0 ? day : onWorkingDay(day.plusDays(shift));
        switch (name) {
            case "ngay":
                return dayAndMonth(date);
            case "ngaynam":
                return full(date);
            case "tuan":
                return String.valueOf(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case "dautuan":
                return dayAndMonth(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case "cuoituan":
                return full(
                        date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(4));
            case "thang":
                return month(date) + "/" + date.getYear();
            case "thangtruoc":
                return text("thang", date.minusMonths(1), 0);
            case "thangsau":
                return text("thang", date.plusMonths(1), 0);
            case "nam":
                return String.valueOf(date.getYear());
            case "namtruoc":
                return String.valueOf(date.getYear() - 1);
            case "namsau":
                return String.valueOf(date.getYear() + 1);
            case "quy":
                return List.of("I", "II", "III", "IV").get((date.getMonthValue() - 1) / 3);
            default:
                int start = date.getMonthValue() >= 7 ? date.getYear() : date.getYear() - 1;
                return start + " - " + (start + 1);
        }
    }

    /** {@code 07/8/2025}: Decree 30/2020 wants a zero before days below 10 and months 1 and 2. */
    static String full(LocalDate date) {
        return dayAndMonth(date) + "/" + date.getYear();
    }

    /** {@code ngày 07 tháng 8 năm 2025}. */
    static String spelled(LocalDate date) {
        return "ngày "
                + padded(date.getDayOfMonth(), 9)
                + " tháng "
                + month(date)
                + " năm "
                + date.getYear();
    }

    private static String dayAndMonth(LocalDate date) {
        return padded(date.getDayOfMonth(), 9) + "/" + month(date);
    }

    private static String month(LocalDate date) {
        return padded(date.getMonthValue(), 2);
    }

    private static String padded(int number, int upTo) {
        return number <= upTo ? "0" + number : String.valueOf(number);
    }

    private static LocalDate onWorkingDay(LocalDate date) {
        LocalDate day = date;
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return day;
    }
}
