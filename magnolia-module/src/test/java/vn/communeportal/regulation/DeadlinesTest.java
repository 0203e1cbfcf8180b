package vn.communeportal.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private final Deadlines deadlines = Deadlines.shipped();
    private final WorkingDays workingDays = WorkingDays.shipped();

    @Test
    void holdsAllThatTheRequirementsName() {
        for (int i = 1; i <= 33; i++) {
            assertThat(deadlines.steps(String.format("D%02d", i))).as("D%02d", i).isNotEmpty();
        }
        assertThat(deadlines.steps("D21"))
                .extracting(Deadline::code)
                .containsExactly("D21a", "D21b", "D21c");
        assertThat(deadlines.steps("D2")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 15 working days over Tết
        "D08, 2026-02-10, 2026-03-10",
        // with a Saturday that is worked
        "D03, 2026-01-09, 2026-01-12",
        // calendar days
        "D19, 2026-02-10, 2026-02-25",
        "D12, 2026-07-01, 2026-07-21",
        // before the event, over a holiday
        "D18, 2026-09-07, 2026-08-24",
        "D17, 2026-02-24, 2026-02-10",
        // at once
        "D01, 2026-07-01, 2026-07-01",
        "D27, 2026-07-01, 2026-07-02",
    })
    void leadToADay(String code, LocalDate event, LocalDate day) {
        Deadline deadline =
                deadlines
                        .on(code, LocalDate.of(2026, 7, 1))
                        .orElseThrow(() -> new AssertionError("No " + code));
        assertThat(deadline.dayFor(event, workingDays)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "D01, 2026-06-30, false",
        "D01, 2026-07-01, true",
        "D18, 2026-06-30, false",
        "D28, 2026-08-31, true",
        "D28, 2026-09-01, false",
    })
    void holdOnlyInTheirTime(String code, LocalDate day, boolean holds) {
        assertThat(deadlines.on(code, day).isPresent()).isEqualTo(holds);
    }

    @Test
    void theYearlyReportHasItsDay() {
        Deadline report = deadlines.steps("D29").get(0);
        assertThat(report.by()).contains(MonthDay.of(12, 1));
        assertThat(report.bound()).isEqualTo(Deadline.Bound.EACH);
    }
}
