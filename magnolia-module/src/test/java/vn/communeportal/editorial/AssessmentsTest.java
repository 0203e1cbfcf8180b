package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.communeportal.content.Content;
import vn.communeportal.insight.onestop.Assessment;
import vn.communeportal.insight.onestop.Assessments;

/** The nine indicators of the one-stop office. */
class AssessmentsTest extends DeskTest {

    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);
    private static final LocalDate TO = LocalDate.of(2025, 9, 30);

    private Assessments assessments() {
        return new Assessments(repository, desk, clock);
    }

    private static Content points(int sum) {
        Content content = Content.empty();
        int left = sum;
        for (int i = 1; i <= Assessment.INDICATORS; i++) {
            int points = Math.min(2, left);
            left -= points;
            content = content.with(Assessment.field(i), String.valueOf(points));
        }
        return content;
    }

    @ParameterizedTest
    @CsvSource({
        "18, EXCELLENT",
        "15, EXCELLENT",
        "14, GOOD",
        "12, GOOD",
        "11, FAIR",
        "9, FAIR",
        "8, AVERAGE",
        "6, AVERAGE",
        "5, WEAK",
        "0, WEAK"
    })
    void ranksOfArticle13(int sum, Assessment.Rank rank) throws Exception {
        assessments().save("secretary", commune, FROM, TO, points(sum));

        Assessment saved = assessments().all("head", commune).get(0);
        assertThat(saved.sum()).isEqualTo(sum);
        assertThat(saved.rank()).isEqualTo(rank);
    }

    @Test
    void aPeriodHasOneAssessment() throws Exception {
        assessments().save("secretary", commune, FROM, TO, points(3));
        assessments().save("head", commune, FROM, TO, points(16));
        assessments().save("head", commune, FROM, FROM.plusMonths(6), points(1));

        assertThat(assessments().all("head", commune)).hasSize(2);
        assertThat(assessments().all("head", commune).get(1).sum()).isEqualTo(16);
    }

    @Test
    void incompleteOnesAndThoseOfOthersAreRefused() {
        assertThatThrownBy(
                        () ->
                                assessments()
                                        .save(
                                                "head",
                                                commune,
                                                FROM,
                                                TO,
                                                points(3).with(Assessment.field(4), "")))
                .isInstanceOf(TransitionRefusedException.class);
        assertThatThrownBy(() -> assessments().save("editor", commune, FROM, TO, points(3)))
                .isInstanceOf(TransitionRefusedException.class);
        assertThatThrownBy(() -> assessments().save("stranger", commune, FROM, TO, points(3)))
                .isInstanceOf(TransitionRefusedException.class);
        assertThat(assessments().all("stranger", commune)).isEmpty();
    }
}
