package vn.communeportal.regulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Two days of a lunar year in the solar calendar. Immutable. */
final class LunarYear {

    private final LocalDate newYear;
    private final LocalDate ancestors;

    private LunarYear(LocalDate newYear, LocalDate ancestors) {
        this.newYear = newYear;
        this.ancestors = ancestors;
    }

    /** First day of the first month, <i>mùng một Tết</i>. */
    LocalDate newYear() {
        return newYear;
    }

    /** Tenth day of the third month, <i>Giỗ Tổ</i>. */
    LocalDate ancestors() {
        return ancestors;
    }

    /** Those in the jar, by year. */
    static Map<Integer, LunarYear> shipped() {
        Map<Integer, LunarYear> years = new HashMap<>();
        for (Map<?, ?> data : RegulationData.records("calendar.yaml", "lunarYears")) {
            years.put(
                    Integer.valueOf(RegulationData.text(data, "year")),
                    new LunarYear(
                            LocalDate.parse(RegulationData.text(data, "newYear")),
                            LocalDate.parse(RegulationData.text(data, "ancestors"))));
        }
        return years;
    }
}
