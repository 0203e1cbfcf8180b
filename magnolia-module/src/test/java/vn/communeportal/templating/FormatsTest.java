package vn.communeportal.templating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @Test
    void daysAreThoseOfVietnam() {
        assertThat(Formats.day(Formats.dayOf(Instant.parse("2025-07-17T16:59:59Z"))))
                .isEqualTo("17/7/2025");
        assertThat(Formats.day(Formats.dayOf(Instant.parse("2025-07-17T17:00:00Z"))))
                .isEqualTo("18/7/2025");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 B", "1023, 1023 B", "1024, 1 KB", "1258291, '1,2 MB'"})
    void sizes(long bytes, String text) {
        assertThat(Formats.size(bytes)).isEqualTo(text);
    }

    @Test
    void numbersHaveDotsBetweenThousands() {
        assertThat(Formats.number(1611)).isEqualTo("1.611");
    }
}
