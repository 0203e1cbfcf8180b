package vn.communeportal.webapp.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.insight.Completeness;
import vn.communeportal.insight.figures.GeneratedSheets;
import vn.communeportal.insight.figures.Sums;
import vn.communeportal.insight.province.Measure;
import vn.communeportal.insight.province.ProvinceFigures;
import vn.communeportal.insight.province.ProvinceRow;
import vn.communeportal.insight.province.RankedCommune;
import vn.communeportal.insight.province.Standings;
import vn.communeportal.insight.store.FigureNodes;
import vn.communeportal.insight.visits.VisitImport;
import vn.communeportal.published.PublishedItems;

/** Communes side by side. */
class ProvinceFiguresTest {

    private static final String ID = "hoa-phong";
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final Province province = new Province();

    @BeforeEach
    void setUp() throws Exception {
        province.commune(ID, "Hòa Phong");
        province.commune("cong-hoa", "Cộng Hòa");
    }

    @AfterEach
    void close() {
        province.close();
    }

    private void items(String commune, YearMonth month, int count) {
        province.repository.editing(
                FigureNodes.WORKSPACE,
                session -> {
                    GeneratedSheets.write(session, commune, month, count);
                    session.save();
                    return null;
                });
    }

    private ProvinceRow row(YearMonth first, YearMonth last) {
        return new ProvinceFigures(province.repository)
                .rows(first, last).stream()
                        .filter(row -> row.commune().id().equals(ID))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aTimeBesideAsManyMonthsBefore() {
        items(ID, NOVEMBER, 7);
        items(ID, NOVEMBER.minusMonths(1), 5);
        items(ID, NOVEMBER.minusMonths(2), 4);
        items(ID, NOVEMBER.minusMonths(13), 90);
        items("cong-hoa", NOVEMBER, 33);
        new VisitImport(province.repository, province.clock)
                .take(ID, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31), 62, -1);

        ProvinceRow row = row(NOVEMBER, NOVEMBER);

        assertThat(row.items().get(Sums.Of.ITEMS)).isEqualTo(7);
        assertThat(row.itemsBefore().get(Sums.Of.ITEMS)).isEqualTo(5);
        assertThat(row.visits().visits()).isZero();
        assertThat(row.visitsBefore().visits()).isEqualTo(62);
        assertThat(row.trend()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 5, 7);
        assertThat(row(NOVEMBER.minusMonths(1), NOVEMBER).items().get(Sums.Of.ITEMS)).isEqualTo(12);
    }

    @Test
    void whatIsMeasuredIsKeptByMonth() {
        Standings standings =
                new Standings(
                        province.repository,
                        new Completeness(
                                new PublishedItems(province.repository, province.clock),
                                province.regulation,
                                province.clock),
                        province.clock);
        standings.add(
                new Measure() {
                    @Override
                    public String id() {
                        return Standings.SCORE;
                    }

                    @Override
                    public OptionalLong of(String commune) {
                        return commune.equals(ID) ? OptionalLong.of(0) : OptionalLong.empty();
                    }
                });
        standings.run();

        ProvinceRow row = row(NOVEMBER, NOVEMBER);
        assertThat(row.completeness()).isPresent();
        assertThat(row.completeness().getAsLong()).isBetween(0L, 99L);
        assertThat(row.standing(Standings.SCORE)).hasValue(0);
        assertThat(row.standing(Standings.UNANSWERED)).isEmpty();
        assertThat(row(NOVEMBER.minusMonths(1), NOVEMBER.minusMonths(1)).completeness()).isEmpty();
        assertThat(row(NOVEMBER.minusMonths(1), NOVEMBER.plusMonths(2)).completeness()).isPresent();
    }

    @Test
    void communesAreRankedByTheirPointsMonthByMonth() {
        Standings standings =
                new Standings(
                        province.repository,
                        new Completeness(
                                new PublishedItems(province.repository, province.clock),
                                province.regulation,
                                province.clock),
                        province.clock);
        standings.add(
                new Measure() {
                    @Override
                    public String id() {
                        return Standings.SCORE;
                    }

                    @Override
                    public OptionalLong of(String commune) {
                        return OptionalLong.of(commune.equals(ID) ? 71 : 83);
                    }
                });
        standings.run();

        List<RankedCommune> ranking = new ProvinceFigures(province.repository).ranking(NOVEMBER);
        assertThat(ranking)
                .extracting(one -> one.commune().id(), RankedCommune::place)
                .containsExactly(tuple("cong-hoa", 1), tuple(ID, 2));
        assertThat(ranking.get(1).points()).hasValue(71);
        assertThat(ranking.get(1).change()).isEmpty();
        assertThat(ranking.get(1).months()).hasSize(12);
        assertThat(new ProvinceFigures(province.repository).ranking(NOVEMBER.plusMonths(1)))
                .allMatch(one -> one.place() == 0)
                .allMatch(one -> one.months().get(10).isPresent());
    }

    /** Sums stood in each year's node once. */
    @Test
    void sumsOfAnEarlierVersionAreFoundAndAddedTo() {
        province.repository.editing(
                FigureNodes.WORKSPACE,
                session -> {
                    long[] numbers = new long[FigureNodes.places(Sums.Of.values().length)];
                    numbers[0] = 12;
                    FigureNodes.setNumbers(
                            FigureNodes.node(session, FigureNodes.year("items", ID, 2026)),
                            "sums",
                            numbers);
                    session.save();
                    return null;
                });
        YearMonth january = YearMonth.of(2026, 1);
        assertThat(row(january, NOVEMBER).items().get(Sums.Of.ITEMS)).isEqualTo(12);
        items(ID, NOVEMBER, 7);
        assertThat(row(january, NOVEMBER).items().get(Sums.Of.ITEMS)).isEqualTo(19);
        assertThat(row(january, january).items().get(Sums.Of.ITEMS)).isEqualTo(12);
    }
}
