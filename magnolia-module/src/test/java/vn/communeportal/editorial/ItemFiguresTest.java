package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Content;
import vn.communeportal.editorial.time.Timetables;
import vn.communeportal.insight.figures.Figures;
import vn.communeportal.insight.figures.ItemFigures;
import vn.communeportal.insight.figures.ItemKeeper;
import vn.communeportal.insight.figures.Period;
import vn.communeportal.insight.figures.Sums;
import vn.communeportal.supply.SupplyingUnits;
import vn.communeportal.testing.ReportDesks;

/** What a board published, counted. */
class ItemFiguresTest extends DeskTest {

    private static final Period JULY = Period.month(YearMonth.of(2025, 7));

    private Figures figures;
    private ItemKeeper keeper;

    @BeforeEach
    void count() {
        figures = ReportDesks.figures(repository, desk, clock);
        keeper = keeper();
    }

    private ItemKeeper keeper() {
        return new ItemKeeper(
                repository,
                new Timetables(repository, desk, clock),
                new SupplyingUnits(repository, desk, clock));
    }

    private CaseFile publish(Content content) throws TransitionRefusedException {
        CaseFile file = desk.create("author", commune, ARTICLE, content);
        perform("author", file, TransitionRequest.of(Transition.SUBMIT));
        now = now.plus(Duration.ofHours(3));
        perform("editor", file, TransitionRequest.of(Transition.CLAIM));
        perform("editor", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));
        perform("head", file, TransitionRequest.of(Transition.APPROVE));
        perform("secretary", file, TransitionRequest.of(Transition.PUBLISH));
        return file;
    }

    private ItemFigures july() {
        keeper.run();
        return figures.items(commune, JULY);
    }

    @Test
    void countsBySectionGenreUnitAuthorAndOrigin() throws Exception {
        publish(content("Một").with("unit", "Công an xã").with("author", "Lan"));
        publish(content("Hai").with("section", "PL-01").with("author", "Lan"));
        publish(
                content("Ba")
                        .with("origin", "reposted")
                        .with("sourceName", "Báo tỉnh")
                        .with("sourceUrl", "https://bao.example/tin")
                        .with("genre", "feature"));
        desk.create("author", commune, ARTICLE, content("Chưa đăng"));

        ItemFigures july = july();

        assertThat(july.count()).isEqualTo(3);
        assertThat(july.bySection()).containsEntry("PL-01", 1L);
        assertThat(july.bySection().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(july.count());
        assertThat(july.byGenre()).containsEntry("feature", 1L);
        assertThat(july.byUnit()).containsEntry("Công an xã", 1L).containsEntry("", 2L);
        assertThat(july.byAuthor()).containsEntry("Lan", 2L);
        assertThat(july.own()).isEqualTo(2);
        assertThat(july.reposted()).isEqualTo(1);
        assertThat(july.medianTaken()).contains(Duration.ofHours(3));
        assertThat(
                        figures.months(commune, 2025, 2025)
                                .get(YearMonth.of(2025, 7))
                                .get(Sums.Of.ITEMS))
                .isEqualTo(3);
    }

    @Test
    void theCutOffEndsThePeriod() throws Exception {
        publish(content("Sớm"));
        now = Instant.parse("2025-07-30T17:30:00Z");
        publish(content("Ngày 31"));
        july();

        assertThat(figures.items(commune, JULY.cutOff(LocalDate.of(2025, 7, 30))).count())
                .isEqualTo(1);
        assertThat(figures.items(commune, JULY.cutOff(LocalDate.of(2025, 7, 31))).count())
                .isEqualTo(2);
        assertThat(figures.items(commune, JULY.cutOff(LocalDate.of(2025, 8, 9))).count())
                .isEqualTo(2);
    }

    @Test
    void whatIsWithdrawnOrDeletedCountsNoMore() throws Exception {
        CaseFile withdrawn = publish(content("Rút"));
        publish(content("Ở lại"));
        CaseFile deleted = publish(content("Xóa"));
        assertThat(july().count()).isEqualTo(3);

        perform("head", withdrawn, TransitionRequest.of(Transition.WITHDRAW).because("Sai"));
        repository.editing(
                ARTICLE.workspace(),
                session -> {
                    session.getNodeByIdentifier(deleted.item().id()).remove();
                    session.save();
                    return null;
                });

        assertThat(july().all()).extracting("title").containsExactly("Ở lại");
    }

    @Test
    void aKeeperThatDidNotRunFindsWhatItMissed() throws Exception {
        publish(content("Một"));
        july();
        ItemKeeper restarted = keeper();
        publish(content("Hai"));
        restarted.run();

        assertThat(figures.items(commune, JULY).count()).isEqualTo(2);
    }

    @Test
    void aCorrectionUnderWayLeavesThePublicVersionCounted() throws Exception {
        CaseFile file = publish(content("Sửa"));
        perform("head", file, TransitionRequest.of(Transition.CORRECT).because("Sai số"));

        assertThat(july().count()).isEqualTo(1);
    }

    @Test
    void aBoardNeverReadsAnothersFigures() {
        assertThat(figures.mayRead("editor", commune)).isTrue();
        assertThat(figures.mayRead("province", commune)).isTrue();
        assertThat(figures.mayRead("author", commune)).isFalse();
        assertThat(figures.mayRead("editor", "xa-khac")).isFalse();
    }
}
