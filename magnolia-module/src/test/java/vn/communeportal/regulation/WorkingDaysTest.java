package vn.communeportal.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final Locale VI = new Locale("vi");

    private final WorkingDays days = WorkingDays.shipped();

    @ParameterizedTest
    @CsvSource({
        // Tết of the announced years
        "2025-01-24, true",
        "2025-01-27, false",
        "2025-01-31, false",
        "2025-02-03, true",
        "2026-02-13, true",
        "2026-02-16, false",
        "2026-02-20, false",
        "2026-02-23, true",
        // exchanged and made up
        "2025-04-26, true",
        "2025-05-02, false",
        "2026-01-02, false",
        "2026-01-10, true",
        "2026-08-22, true",
        "2026-08-31, false",
        "2026-01-11, false",
        // the Hùng Kings' day on a Sunday
        "2026-04-26, false",
        "2026-04-27, false",
        "2026-04-28, true",
        // by the rules alone: Tết 2024 was on 10 February, a Saturday
        "2024-02-08, true",
        "2024-02-09, false",
        "2024-02-12, false",
        "2024-02-13, false",
        "2024-02-14, false",
        "2024-02-15, false",
        "2024-02-16, true",
        "2024-04-18, false",
        "2024-09-02, false",
        "2024-09-03, false",
        "2020-09-03, true",
        // Vietnam's new moon of 2030 is a day before China's
        "2030-02-01, false",
        "2030-02-06, false",
        "2030-02-08, true",
        "2027-01-01, false",
        "2025-11-24, true",
        "2026-11-24, false",
    })
    void knowsWhenOfficesWork(LocalDate day, boolean working) {
        assertThat(days.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 1, 2026-02-23",
        "2026-02-13, 5, 2026-02-27",
        "2026-01-09, 1, 2026-01-10",
        "2026-01-09, 2, 2026-01-12",
        "2026-02-23, -1, 2026-02-13",
        "2026-11-23, 7, 2026-12-03",
        "2026-06-30, 1, 2026-07-01",
        "2026-02-14, 0, 2026-02-14",
    })
    void countsOverDaysOff(LocalDate from, int count, LocalDate reached) {
        assertThat(days.add(from, count)).isEqualTo(reached);
        assertThat(days.between(from, reached)).isEqualTo(count);
    }

    @Test
    void countsAWeekendAsNothing() {
        assertThat(days.between(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 22))).isZero();
        assertThat(days.between(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 20)))
                .isEqualTo(-1);
    }

    @Test
    void knowsOfWhichYearsTheCalendarIsThere() {
        assertThat(days.hasCalendarOf(2025)).isTrue();
        assertThat(days.hasCalendarOf(2026)).isTrue();
        assertThat(days.hasCalendarOf(2027)).isFalse();
        assertThat(days.years()).noneMatch(year -> year.grounds().isConfirmed());
    }

    @Test
    void namesDays() {
        assertThat(days.nameOf(LocalDate.of(2026, 2, 17), VI)).contains("Tết Nguyên đán");
        assertThat(days.nameOf(LocalDate.of(2026, 1, 10), VI)).contains("Làm bù cho ngày 02/01");
        assertThat(days.nameOf(LocalDate.of(2024, 4, 30), Locale.ENGLISH)).contains("Victory Day");
        assertThat(days.nameOf(LocalDate.of(2026, 11, 20), VI)).isEmpty();
    }

    @Test
    void addsSpansOfEachUnit() {
        LocalDate day = LocalDate.of(2026, 1, 31);
        assertThat(days.after(day, TimeSpan.parse("P1M").orElseThrow()))
                .isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(days.after(day, TimeSpan.parse("P1Y").orElseThrow()))
                .isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(days.after(day, TimeSpan.parse("PT24H").orElseThrow()))
                .isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(days.before(day, TimeSpan.parse("P15D").orElseThrow()))
                .isEqualTo(LocalDate.of(2026, 1, 16));
        assertThat(days.before(day, TimeSpan.parse("2wd").orElseThrow()))
                .isEqualTo(LocalDate.of(2026, 1, 29));
    }
}
