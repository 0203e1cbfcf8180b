package vn.communeportal.templating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.communeportal.text.Vietnamese;

class FormatsTest {

    private static final Formats VIETNAMESE = Formats.of(Vietnamese.LOCALE);

    @Test
    void daysAreThoseOfVietnam() {
        assertThat(VIETNAMESE.day(Formats.dayOf(Instant.parse("2025-07-17T16:59:59Z"))))
                .isEqualTo("17/7/2025");
        assertThat(VIETNAMESE.day(Formats.dayOf(Instant.parse("2025-07-17T17:00:00Z"))))
                .isEqualTo("18/7/2025");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 B", "1023, 1023 B", "1024, 1 KB", "1258291, '1,2 MB'"})
    void sizes(long bytes, String text) {
        assertThat(VIETNAMESE.size(bytes)).isEqualTo(text);
    }

    @Test
    void numbersHaveDotsBetweenThousands() {
        assertThat(VIETNAMESE.number(1611)).isEqualTo("1.611");
    }

    @Test
    void englishPagesWriteEnglish() {
        Formats english = Formats.of(Locale.ENGLISH);
        assertThat(english.day(LocalDate.of(2025, 7, 18))).isEqualTo("18 July 2025");
        assertThat(english.number(1611)).isEqualTo("1,611");
        assertThat(english.size(1258291)).isEqualTo("1.2 MB");
    }
}
