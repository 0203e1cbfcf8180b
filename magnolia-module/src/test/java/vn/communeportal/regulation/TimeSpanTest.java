package vn.communeportal.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {

    @ParameterizedTest
    @CsvSource({"P6M, 6, MONTHS", "P1Y, 1, YEARS", "P7D, 7, DAYS", "5wd, 5, WORKING_DAYS"})
    void readsTheFormsOfTheData(String text, int amount, TimeSpan.Unit unit) {
        TimeSpan span = TimeSpan.parse(text).orElseThrow();
        assertThat(span).isEqualTo(TimeSpan.of(amount, unit)).hasToString(text);
    }

    @Test
    void countsHours() {
        assertThat(TimeSpan.parse("PT24H")).contains(TimeSpan.of(24, TimeSpan.Unit.HOURS));
        assertThat(TimeSpan.of(24, TimeSpan.Unit.HOURS)).hasToString("PT24H");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "P6", "6M", "P-6M", "5 wd", "P1W", "PT5M"})
    void readsNothingElse(String text) {
        assertThat(TimeSpan.parse(text)).isEmpty();
    }
}
