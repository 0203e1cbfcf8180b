package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.editorial.time.Timetables;
import vn.communeportal.insight.figures.ItemKeeper;
import vn.communeportal.insight.figures.Period;
import vn.communeportal.insight.score.CriteriaDraft;
import vn.communeportal.insight.score.CriteriaSet;
import vn.communeportal.insight.score.Criterion;
import vn.communeportal.insight.score.Measure;
import vn.communeportal.insight.score.ScoreDesk;
import vn.communeportal.insight.score.ScoreEntry;
import vn.communeportal.insight.score.ScoreLine;
import vn.communeportal.insight.score.ScoreSheet;
import vn.communeportal.supply.SupplyingUnits;
import vn.communeportal.testing.ReportDesks;
import vn.communeportal.testing.TestPeople;

/** Points that people enter, and a province's own criteria. */
class ScoreDeskTest extends DeskTest {

    private static final Period YEAR = Period.year(2025);

    private ScoreDesk scores;
    private Commune shown;

    @BeforeEach
    void open() {
        shown = new Commune(commune, Map.of("name", "Xã thử", "domain", "x.y.gov.vn"), List.of());
        scores =
                ReportDesks.scores(
                        repository,
                        TestPeople.everybody(Locale.ENGLISH, "province"::equals),
                        desk,
                        clock);
    }

    private ScoreSheet sheet() {
        return scores.scores().of(shown, YEAR);
    }

    private static String refusal(Callable<?> attempt) {
        return catchThrowableOfType(TransitionRefusedException.class, attempt::call)
                .objections()
                .get(0)
                .key();
    }

    private Callable<Void> enter(String login, String code, double points) {
        return () -> {
            scores.enter(login, shown, YEAR, code, new ScoreEntry(points, "Biên bản"));
            return null;
        };
    }

    private static ScoreLine line(ScoreSheet sheet, String code) {
        return sheet.lines().stream()
                .filter(one -> one.criterion().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsMeasuredIsNotEntered() throws Exception {
        assertThat(line(sheet(), "H").points()).as("a board with a numbered decision").isEqualTo(5);
        assertThat(line(sheet(), "E").points()).isZero();
        enter("editor", "E", 7.5).call();
        assertThat(line(sheet(), "E").points()).isEqualTo(7.5);
        assertThat(line(sheet(), "E").evidence()).isEqualTo("Biên bản");
        assertThat(line(sheet(), "F").evidence()).isEqualTo("https://x.y.gov.vn/so-do-cong");
        assertThat(refusal(enter("editor", "H", 5))).isEqualTo("objection.scoreNotPossible");
        assertThat(refusal(enter("editor", "E", 10.5))).isEqualTo("objection.scoreNotPossible");
        assertThat(refusal(enter("author", "E", 1))).isEqualTo("objection.notYours");
        enter("head", "E", 6).call();
        assertThat(line(sheet(), "E").points()).as("the last entry counts").isEqualTo(6);
    }

    /** Two weeks of July, of which the first has three items. */
    @Test
    void whatWasPublishedGivesItsShareOfThePoints() throws Exception {
        Period fortnight = Period.of(LocalDate.of(2025, 7, 14), LocalDate.of(2025, 7, 27));
        ScoreSheet before = scores.scores().of(shown, fortnight);
        for (String code : List.of("B2", "D1", "D2")) {
            assertThat(line(before, code).points()).as(code + " of nothing").isZero();
            assertThat(line(before, code).isMeasured()).isTrue();
        }
        now = Instant.parse("2025-07-01T02:00:00Z");
        CaseFile late = inReview("Chờ ba tuần");
        now = Instant.parse("2025-07-18T02:00:00Z");
        publish("Một");
        publish("Hai");
        publishReposted("Ba");
        now = Instant.parse("2025-07-21T02:00:00Z");
        publish("Bốn");
        perform("head", late, TransitionRequest.of(Transition.APPROVE));
        perform("head", late, TransitionRequest.of(Transition.PUBLISH));
        new ItemKeeper(
                        repository,
                        new Timetables(repository, desk, clock),
                        new SupplyingUnits(repository, desk, clock))
                .run();

        ScoreSheet after = scores.scores().of(shown, fortnight);

        assertThat(line(after, "B2").points()).as("four of five in time, of 10").isEqualTo(8);
        assertThat(line(after, "D1").points()).as("one week of two, of 5").isEqualTo(2.5);
        assertThat(line(after, "D2").points()).as("four of five its own, of 5").isEqualTo(4);
        Period monday = Period.of(LocalDate.of(2025, 7, 21), LocalDate.of(2025, 7, 21));
        assertThat(line(scores.scores().of(shown, monday), "D1").points())
                .as("two items are too few, even on a single day")
                .isZero();
        Period friday = Period.of(LocalDate.of(2025, 7, 18), LocalDate.of(2025, 7, 18));
        assertThat(line(scores.scores().of(shown, friday), "D1").points())
                .as("never more than all")
                .isEqualTo(5);
    }

    private void publishReposted(String title) throws TransitionRefusedException {
        CaseFile file =
                desk.create(
                        "author",
                        commune,
                        ARTICLE,
                        content(title)
                                .with("origin", "reposted")
                                .with("sourceName", "Báo tỉnh")
                                .with("sourceUrl", "https://bao.example/tin"));
        perform("author", file, TransitionRequest.of(Transition.SUBMIT));
        perform("editor", file, TransitionRequest.of(Transition.CLAIM));
        perform("editor", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));
        perform("head", file, TransitionRequest.of(Transition.APPROVE));
        perform("head", file, TransitionRequest.of(Transition.PUBLISH));
    }

    @Test
    void theProvinceHasItsOwnCriteria() throws Exception {
        String own =
                "- { from: 2025-01-01, source: QĐ 1/QĐ-UBND, bands: [{ from: 0, name: Đạt }],"
                        + " criteria: [{ code: X, name: Một, englishName: One, points: 10 }] }";
        assertThat(refusal(change("head", own))).isEqualTo("objection.notYours");
        assertThat(refusal(change("province", "x")))
                .isEqualTo("objection.scoreCriteriaNotReadable");
        change("province", own).call();
        assertThat(sheet().maximum()).isEqualTo(10);
        assertThat(sheet().criteria().source()).isEqualTo("QĐ 1/QĐ-UBND");
        change("province", "").call();
        assertThat(sheet().maximum())
                .isEqualTo(CriteriaSet.parse(CriteriaSet.shipped()).get(0).points());
    }

    private Callable<Void> change(String login, String yaml) {
        return () -> {
            scores.changeCriteria(login, yaml);
            return null;
        };
    }

    /** A set holds from its day on; what was before is scored as before. */
    @Test
    void aNewSetLeavesEarlierPeriodsAsTheyWere() throws Exception {
        assertThat(refusal(add("head", 100))).isEqualTo("objection.notYours");
        assertThat(refusal(add("province", 90))).isEqualTo("objection.scoreCriteriaNotHundred");
        int before = sheet().criteria().criteria().size();
        add("province", 100).call();
        assertThat(sheet().criteria().criteria()).hasSize(before);
        ScoreSheet later = scores.scores().of(shown, Period.year(2026));
        assertThat(later.criteria().source()).isEqualTo("QĐ 2/QĐ-UBND");
        assertThat(later.criteria().criteria())
                .extracting(Criterion::code)
                .containsExactly("M", "N");
        assertThat(later.band()).isNotBlank();
        add("province", 100).call();
        assertThat(scores.scores().criteria()).as("the same day again").hasSize(2);
        assertThat(scores.sheet("stranger", shown, YEAR)).isEmpty();
    }

    private Callable<Void> add(String login, double points) {
        return () -> {
            scores.addCriteria(
                    login,
                    new CriteriaDraft(LocalDate.of(2026, 1, 1), "QĐ 2/QĐ-UBND")
                            .add("M", "Ban", "Board", 20, Measure.BOARD, "")
                            .add("N", "Nội dung", "Content", points - 20, null, "/tin-tuc"));
            return null;
        };
    }
}
