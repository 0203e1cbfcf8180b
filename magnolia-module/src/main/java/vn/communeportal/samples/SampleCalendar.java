package vn.communeportal.samples;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.communeportal.text.Vietnamese;

/** Spreads items over a commune's period: working days for most, now and then a weekend. */
final class SampleCalendar {

    private static final int WORKING_DAY = 20;
    private static final int SATURDAY = 2;
    private static final int SUNDAY = 1;

    private final List<LocalDate> working = new ArrayList<>();
    private final List<LocalDate> weighted = new ArrayList<>();

    SampleCalendar(SampleCommune commune) {
        this(commune.from(), commune.to(), commune.daysOff());
    }

    SampleCalendar(LocalDate from, LocalDate to, Set<LocalDate> daysOff) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            boolean works = day.getDayOfWeek().getValue() <= 5 && !daysOff.contains(day);
            if (works) {
                working.add(day);
            }
            int weight =
                    works
                            ? WORKING_DAY
                            : day.getDayOfWeek() == DayOfWeek.SATURDAY ? SATURDAY : SUNDAY;
            for (int i = 0; i < weight; i++) {
                weighted.add(day);
            }
        }
    }

    /** The working day that comes so many after the first one. */
    LocalDate workingDay(int after) {
        return working.get(after);
    }

    /** So many days in order, evenly over the period. */
    List<LocalDate> days(int count, SampleRandom random) {
        return spread(weighted, count, random);
    }

    /** The same, on working days only: nobody signs on Sundays. */
    List<LocalDate> workingDays(int count, SampleRandom random) {
        return spread(working, count, random);
    }

    private static List<LocalDate> spread(List<LocalDate> from, int count, SampleRandom random) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(from.get((int) ((i + random.fraction()) / count * from.size())));
        }
        return days;
    }

    /** A time of the day at which offices publish. */
    static Instant officeHour(LocalDate day, SampleRandom random) {
        return day.atTime(random.between(8, 16), random.between(0, 59))
                .atZone(Vietnamese.ZONE)
                .toInstant();
    }
}
