package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.communeportal.editorial.time.Timetables;
import vn.communeportal.insight.Timeliness;
import vn.communeportal.insight.TimelinessReport;

/** How long things took, as the histories tell it. */
class TimelinessTest extends DeskTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 14);
    private static final LocalDate LAST = LocalDate.of(2025, 7, 31);

    private Timeliness timeliness;

    @BeforeEach
    void measure() {
        timeliness = new Timeliness(repository, desk, new Timetables(repository, desk, clock));
    }

    private void after(long hours) {
        now = now.plusSeconds(hours * 3600);
    }

    /** Monday morning; each step takes so many hours. */
    private void published(String unit, long claim, long edit, long review, long publish)
            throws TransitionRefusedException {
        now = Instant.parse("2025-07-14T02:00:00Z");
        CaseFile file = desk.create("author", commune, ARTICLE, content("Tin").with("unit", unit));
        after(10);
        perform("author", file, TransitionRequest.of(Transition.SUBMIT));
        after(claim);
        perform("editor", file, TransitionRequest.of(Transition.CLAIM));
        after(edit);
        perform("editor", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));
        after(review);
        perform("head", file, TransitionRequest.of(Transition.APPROVE));
        after(publish);
        perform("secretary", file, TransitionRequest.of(Transition.PUBLISH));
    }

    @Test
    void mediansByStepAndUnit() throws Exception {
        published("Công an xã", 1, 2, 3, 4);
        published("Công an xã", 3, 4, 5, 6);
        published("Trạm Y tế", 100, 1, 1, 0);
        TimelinessReport report = timeliness.report("editor", commune, FIRST, LAST);

        assertThat(report.all().count()).isEqualTo(3);
        assertThat(report.all().median()).contains(Duration.ofHours(18));
        assertThat(report.all().late()).isEqualTo(1);
        assertThat(report.steps())
                .containsOnlyKeys(
                        State.SUBMITTED, State.IN_EDITING, State.IN_REVIEW, State.APPROVED);
        assertThat(report.steps().get(State.SUBMITTED).median()).contains(Duration.ofHours(3));
        assertThat(report.steps().get(State.SUBMITTED).late()).isEqualTo(1);
        assertThat(report.steps().get(State.IN_REVIEW).median()).contains(Duration.ofHours(3));
        assertThat(report.units().get("Công an xã").median()).contains(Duration.ofHours(14));
        assertThat(report.units().get("Trạm Y tế").late()).isEqualTo(1);
    }

    @Test
    void onlyWhatWasFirstPublishedInThePeriodCounts() throws Exception {
        published("Công an xã", 1, 1, 1, 1);

        assertThat(timeliness.report("editor", commune, FIRST.plusDays(1), LAST).all().count())
                .isZero();
        assertThat(timeliness.report("editor", commune, FIRST, FIRST).all().count()).isEqualTo(1);
    }

    @TestFactory
    Stream<DynamicTest> whoMayReadIt() throws Exception {
        published("Công an xã", 1, 1, 1, 1);
        Map<String, Integer> expected =
                Map.of(
                        "author",
                        0,
                        "stranger",
                        0,
                        "editor",
                        1,
                        "secretary",
                        1,
                        "head",
                        1,
                        "province",
                        1);
        return expected.entrySet().stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.getKey(),
                                        () ->
                                                assertThat(
                                                                timeliness
                                                                        .report(
                                                                                one.getKey(),
                                                                                commune,
                                                                                FIRST,
                                                                                LAST)
                                                                        .all()
                                                                        .count())
                                                        .isEqualTo(one.getValue())));
    }
}
