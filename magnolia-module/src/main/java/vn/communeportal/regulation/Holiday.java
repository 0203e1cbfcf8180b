package vn.communeportal.regulation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A national holiday as a rule: a day of the solar or of the lunar year. Immutable. */
public final class Holiday {

    private static final String NEW_YEAR = "newYear";
    private static final String ANCESTORS = "ancestors";

    private final String code;
    private final String name;
    private final String englishName;
    private final String lunar;
    private final MonthDay solar;
    private final int before;
    private final int after;
    private final Validity validity;
    private final LegalGrounds grounds;

    Holiday(RecordReader record) {
        record.knowing(RecordSchema.names(RegulationSubject.HOLIDAYS));
        this.code = record.required("code", "[a-z0-9-]+", "slug");
        this.name = record.required("name");
        this.englishName = record.required("englishName");
        String day = record.required("day");
        this.lunar = day.equals(NEW_YEAR) || day.equals(ANCESTORS) ? day : null;
        this.solar = lunar == null && !day.isEmpty() ? record.monthDay("day") : null;
        this.before = record.number("before", 0);
        this.after = record.number("after", 0);
        this.validity = record.validity();
        this.grounds = record.grounds();
    }

    public String code() {
        return code;
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? englishName : name;
    }

    public Validity validity() {
        return validity;
    }

    public LegalGrounds grounds() {
        return grounds;
    }

    /** Its days in a year; none if it is not yet, or no longer, or the moon's year is not known. */
    List<LocalDate> daysIn(int year, Optional<LunarYear> moon) {
        LocalDate day =
                solar != null
                        ? solar.atYear(year)
                        : moon.map(one -> NEW_YEAR.equals(lunar) ? one.newYear() : one.ancestors())
                                .orElse(null);
        List<LocalDate> days = new ArrayList<>();
        if (day != null && validity.includes(day)) {
            for (int i = -before; i <= after; i++) {
                days.add(day.plusDays(i));
            }
        }
        return days;
    }

    @Override
    public String toString() {
        return code;
    }
}
