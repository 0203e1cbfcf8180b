package vn.communeportal.insight.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The days that figures are about. */
class PeriodTest {

    @Test
    void bothEndsCount() {
        Period first = Period.halfYear(2025, 1);

        assertThat(first.includes(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(first.includes(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(first.includes(LocalDate.of(2025, 7, 1))).isFalse();
        assertThat(first.days()).isEqualTo(181);
        assertThat(Period.quarter(2024, 1).to()).isEqualTo("2024-03-31");
    }

    @Test
    void aCutOffBeforeTheEndEndsIt() {
        Period year = Period.year(2023).cutOff(LocalDate.of(2023, 12, 15));

        assertThat(year.last()).isEqualTo("2023-12-15");
        assertThat(year.to()).isEqualTo("2023-12-31");
        assertThat(year.includes(LocalDate.of(2023, 12, 21))).isFalse();
        assertThat(year.cutOff(LocalDate.of(2022, 1, 1)).days()).isZero();
    }

    @Test
    void isComparedWithTheSameDaysAYearBeforeOrWithThoseRightBefore() {
        assertThat(Period.year(2025).before()).isEqualTo(Period.year(2024));
        assertThat(Period.of(LocalDate.of(2025, 7, 8), LocalDate.of(2025, 7, 14)).before())
                .isEqualTo(Period.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 7)));
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        assertThatThrownBy(() -> Period.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 1, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
