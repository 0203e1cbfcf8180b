package vn.communeportal.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The working-day calendar of one year as it was announced. Immutable. */
public final class CalendarYear {

    private final int year;
    private final Map<LocalDate, String[]> daysOff;
    private final Map<LocalDate, String[]> madeUp;
    private final LegalGrounds grounds;

    CalendarYear(RecordReader record) {
        record.knowing(RecordSchema.names(RegulationSubject.YEARS));
        record.required("year", "20\\d{2}", "year");
        this.year = record.number("year", 0);
        this.daysOff = days(record, "daysOff", false);
        this.madeUp = days(record, "madeUp", true);
        this.grounds = record.grounds();
    }

    private Map<LocalDate, String[]> days(RecordReader record, String key, boolean weekend) {
        Map<LocalDate, String[]> days = new LinkedHashMap<>();
        for (RecordReader part : record.parts(key)) {
            part.knowing(RecordSchema.names(RegulationSubject.YEARS, key));
            LocalDate day = part.day("day");
            String[] names = {part.required("name"), part.required("englishName")};
            if (day == null) {
                part.required("day");
            } else if (day.getYear() != year) {
                part.refuse("day", "otherYear", String.valueOf(year));
            } else if (isWeekend(day) != weekend) {
                part.refuse("day", weekend ? "noWeekend" : "weekend", day.toString());
            } else if (days.put(day, names) != null) {
                part.refuse("day", "twice", day.toString());
            }
        }
        return days;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public int year() {
        return year;
    }

    public LegalGrounds grounds() {
        return grounds;
    }

    boolean isWorkingDay(LocalDate day) {
        return isWeekend(day) ? madeUp.containsKey(day) : !daysOff.containsKey(day);
    }

    Optional<String> name(LocalDate day, Locale locale) {
        String[] names = daysOff.getOrDefault(day, madeUp.get(day));
        return names == null
                ? Optional.empty()
                : Optional.of("en".equals(locale.getLanguage()) ? names[1] : names[0]);
    }

    /** How many days off from Monday to Friday it has. */
    public int daysOff() {
        return daysOff.size();
    }

    /** How many Saturdays and Sundays are worked to make up for a day off. */
    public int madeUp() {
        return madeUp.size();
    }

    @Override
    public String toString() {
        return String.valueOf(year);
    }
}
