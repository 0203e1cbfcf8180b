package vn.communeportal.magnolia.contentapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.data.ValueContext;
import com.vaadin.ui.DateField;
import com.vaadin.ui.DateTimeField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConvertersTest {

    private static final Instant VIETNAMESE_MIDNIGHT = Instant.parse("2025-07-17T17:00:00Z");

    private final VietnamTimeConverter times = new VietnamTimeConverter();
    private final WholeNumberConverter numbers = new WholeNumberConverter();

    @Test
    void aDayIsTheOneInVietnam() {
        LocalDate day = LocalDate.of(2025, 7, 18);
        ValueContext field = new ValueContext(new DateField());

        assertThat(times.convertToModel(day, field).getOrThrow(IllegalStateException::new))
                .isEqualTo(Date.from(VIETNAMESE_MIDNIGHT));
        assertThat(times.convertToPresentation(Date.from(VIETNAMESE_MIDNIGHT), field))
                .isEqualTo(day);
        assertThat(times.convertToPresentation(null, field)).isNull();
        assertThat(times.convertToModel(null, field).getOrThrow(IllegalStateException::new))
                .isNull();
    }

    @Test
    void aTimeIsTheOneInVietnam() {
        LocalDateTime time = LocalDateTime.of(2025, 7, 18, 0, 0);
        ValueContext field = new ValueContext(new DateTimeField());

        assertThat(times.convertToModel(time, field).getOrThrow(IllegalStateException::new))
                .isEqualTo(Date.from(VIETNAMESE_MIDNIGHT));
        assertThat(times.convertToPresentation(Date.from(VIETNAMESE_MIDNIGHT), field))
                .isEqualTo(time);
    }

    @Test
    void nothingIsNoNumberAndWordsAreNone() {
        ValueContext english = new ValueContext(Locale.ENGLISH);

        assertThat(numbers.convertToModel(" 12 ", english).getOrThrow(IllegalStateException::new))
                .isEqualTo(12L);
        assertThat(numbers.convertToModel(" ", english).getOrThrow(IllegalStateException::new))
                .isNull();
        assertThat(numbers.convertToModel("mười", english).getMessage())
                .contains("Please enter a whole number.");
        assertThat(numbers.convertToPresentation(null, english)).isEmpty();
        assertThat(numbers.convertToPresentation(12L, english)).isEqualTo("12");
    }
}
