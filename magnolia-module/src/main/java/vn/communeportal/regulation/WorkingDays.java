package vn.communeportal.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The calendar of public offices: which days are worked (<i>ngày làm việc</i>). A year whose
 * calendar was announced follows it, with the days made up; any other follows the rules of the
 * national holidays, and a day off at a weekend is moved to the next working day. Immutable,
 * thread-safe.
 */
public final class WorkingDays {

    private static final Map<Integer, LunarYear> MOON = LunarYear.shipped();

    private final List<Holiday> holidays;
    private final Map<Integer, CalendarYear> years;
    private final Map<Integer, Map<LocalDate, Holiday>> byRule = new ConcurrentHashMap<>();

    private WorkingDays(List<Holiday> holidays, Map<Integer, CalendarYear> years) {
        this.holidays = List.copyOf(holidays);
        this.years = years;
    }

    /** Those in the jar, {@code commune-portal/regulation/calendar.yaml}. */
    public static WorkingDays shipped() {
        return Regulation.shipped().workingDays();
    }

    /** Only to be used if it adds no problems. */
    static WorkingDays read(
            List<Map<?, ?>> holidayRecords,
            List<Map<?, ?>> yearRecords,
            List<RegulationProblem> problems) {
        List<Holiday> holidays = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Map<?, ?> data : holidayRecords) {
            RecordReader record =
                    RecordReader.of(RegulationData.text(data, "code"), data, problems);
            if (!codes.add(record.code())) {
                record.refuse("code", "twice", record.code());
            }
            holidays.add(new Holiday(record));
        }
        Map<Integer, CalendarYear> years = new TreeMap<>();
        for (Map<?, ?> data : yearRecords) {
            RecordReader record =
                    RecordReader.of(RegulationData.text(data, "year"), data, problems);
            CalendarYear year = new CalendarYear(record);
            if (years.put(year.year(), year) != null) {
                record.refuse("year", "twice", record.code());
            }
        }
        return new WorkingDays(holidays, years);
    }

    /** The national holidays as rules. */
    public List<Holiday> holidays() {
        return holidays;
    }

    /** The days of a holiday in a year by its rule, without what makes up for weekends. */
    public List<LocalDate> daysOf(Holiday holiday, int year) {
        return holiday.daysIn(year, Optional.ofNullable(MOON.get(year)));
    }

    /** The years whose calendar was announced, the earliest first. */
    public List<CalendarYear> years() {
        return List.copyOf(years.values());
    }

    /**
     * Whether the year's calendar is there (rule V19). Without it days are counted by the rules
     * alone: those that are exchanged and made up are not known.
     */
    public boolean hasCalendarOf(int year) {
        return years.containsKey(year);
    }

    public boolean isWorkingDay(LocalDate day) {
        CalendarYear announced = years.get(day.getYear());
        return announced != null
                ? announced.isWorkingDay(day)
                : !CalendarYear.isWeekend(day) && !rule(day.getYear()).containsKey(day);
    }

    /** Why a day is off, or worked at a weekend; empty if there is no more to say than its name. */
    public Optional<String> nameOf(LocalDate day, Locale locale) {
        CalendarYear announced = years.get(day.getYear());
        return announced != null
                ? announced.name(day, locale)
                : Optional.ofNullable(rule(day.getYear()).get(day))
                        .map(holiday -> holiday.name(locale));
    }

    /** The days off of a year by the rules; a weekend's is followed by the day that makes up. */
    private Map<LocalDate, Holiday> rule(int year) {
        return byRule.computeIfAbsent(
                year,
                one -> {
                    Map<LocalDate, Holiday> off = new HashMap<>();
                    for (Holiday holiday : holidays) {
                        holiday.daysIn(one, Optional.ofNullable(MOON.get(one)))
                                .forEach(day -> off.put(day, holiday));
                    }
                    List<LocalDate> atWeekends =
                            off.keySet().stream()
                                    .filter(CalendarYear::isWeekend)
                                    .sorted()
                                    .collect(Collectors.toList());
                    for (LocalDate day : atWeekends) {
                        LocalDate madeUp = day;
                        while (CalendarYear.isWeekend(madeUp) || off.containsKey(madeUp)) {
                            madeUp = madeUp.plusDays(1);
                        }
                        off.put(madeUp, off.get(day));
                    }
                    return off;
                });
    }

    /**
     * The working day that comes so many after a day, which does not count itself; before it if the
     * number is negative; the day itself for 0.
     */
    public LocalDate add(LocalDate day, int workingDays) {
        int step = workingDays < 0 ? -1 : 1;
        LocalDate reached = day;
        for (int left = Math.abs(workingDays); left > 0; ) {
            reached = reached.plusDays(step);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /**
     * How many working days lie after the first day up to the last, the last included; negative if
     * the last is earlier. {@code add(from, between(from, to))} is {@code to} if that is a working
     * day.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            int count = 0;
            for (LocalDate day = to; day.isBefore(from); day = day.plusDays(1)) {
                count += isWorkingDay(day) ? 1 : 0;
            }
            return -count;
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    /** The day so long after a day; hours count as the days that they fill or begin. */
    public LocalDate after(LocalDate day, TimeSpan span) {
        return moved(day, span, 1);
    }

    /** The day so long before a day. */
    public LocalDate before(LocalDate day, TimeSpan span) {
        return moved(day, span, -1);
    }

    private LocalDate moved(LocalDate day, TimeSpan span, int direction) {
        int amount = direction * span.amount();
        switch (span.unit()) {
            case WORKING_DAYS:
                return add(day, amount);
            case HOURS:
                return day.plusDays(direction * ((span.amount() + 23) / 24));
            case DAYS:
                return day.plusDays(amount);
            case MONTHS:
                return day.plusMonths(amount);
            default:
                return day.plusYears(amount);
        }
    }
}
