package vn.communeportal.templating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.communeportal.content.Content;

class ConsultationViewTest {

    private static final Content DRAFT =
            Content.empty()
                    .with("periodFrom", LocalDate.of(2026, 7, 10))
                    .with("deadline", LocalDate.of(2026, 8, 1));

    @ParameterizedTest
    @CsvSource({
        "2026-07-09, planned",
        "2026-07-10, open",
        "2026-08-01, open",
        "2026-08-02, waiting"
    })
    void aDraftTakesOpinionsFromItsFirstDayToItsLast(LocalDate day, String phase) {
        assertThat(ConsultationView.phaseOn(DRAFT, day)).isEqualTo(phase);
        assertThat(ConsultationView.isOpenOn(DRAFT, day)).isEqualTo(phase.equals("open"));
    }

    @Test
    void withItsResultItTakesNoneWhateverTheDay() {
        for (String field : new String[] {"opinionsSummary", "explanation"}) {
            Content published = DRAFT.with(field, "Có 1 ý kiến.");
            assertThat(ConsultationView.phaseOn(published, LocalDate.of(2026, 7, 20)))
                    .isEqualTo("done");
            assertThat(ConsultationView.isOpenOn(published, LocalDate.of(2026, 7, 20))).isFalse();
        }
    }

    @Test
    void withoutADeadlineItIsNeverOpen() {
        assertThat(ConsultationView.isOpenOn(Content.empty(), LocalDate.of(2026, 7, 20))).isFalse();
    }
}
