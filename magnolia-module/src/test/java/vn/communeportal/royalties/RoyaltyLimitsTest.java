package vn.communeportal.royalties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Content;
import vn.communeportal.editorial.Objection;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.regulation.RegulationException;
import vn.communeportal.regulation.RegulationRecords;
import vn.communeportal.regulation.RegulationSubject;
import vn.communeportal.regulation.Royalties;

/** Rule V18: what stops a list, and what a head is told of its year. */
class RoyaltyLimitsTest {

    private static final String JULY = "2026-07-15";
    private static final String SEPTEMBER = "2026-09-15";

    /** A unit is 253,000 đ in all of these days. */
    private static final Content SETTINGS =
            Content.empty()
                    .with("money", true)
                    .with("authorWeight", 100L)
                    .with("tables", List.of("tinh-2026"));

    private final Royalties law = lawWithATableOfTheProvince();

    private static Royalties lawWithATableOfTheProvince() {
        String yaml =
                "code: tinh-2026\n"
                        + "name: Bảng của tỉnh\n"
                        + "englishName: Table of the province\n"
                        + "scope: province\n"
                        + "unitPercent: '10'\n"
                        + "encouragement: '20'\n"
                        + "remuneration: '40'\n"
                        + "rates:\n"
                        + "- {genre: news, name: Tin, englishName: News, least: '0.5', most: '5'}\n"
                        + "from: 2026-09-01\n"
                        + "source: KNC\n"
                        + "confirmed: false\n";
        try {
            return Regulation.of(
                            RegulationRecords.shipped()
                                    .with(RegulationSubject.ROYALTY_TABLES, "tinh-2026", yaml))
                    .royalties();
        } catch (RegulationException e) {
            throw new AssertionError(e);
        }
    }

    private ListedWork work(String day, String genre, Content decision) {
        Work work =
                new Work(
                        "item-" + day,
                        "articles",
                        "Tin",
                        LocalDate.parse(day),
                        genre,
                        false,
                        "an",
                        "",
                        "binh");
        return new Valuer(new RoyaltySettings(SETTINGS), law, new BoardNames(List.of()))
                .first(work, Decision.of(decision, 1));
    }

    private static Content worth(String coefficient) {
        return Content.empty().with("coefficient", coefficient);
    }

    private static RoyaltyList list(String day, ListedWork... works) {
        return RoyaltyList.draft(YearMonth.from(LocalDate.parse(day)), List.of(works));
    }

    private List<String> wrong(String day, String genre, Content decision) {
        return keys(
                new RoyaltyLimits(law, new RoyaltySettings(SETTINGS))
                        .wrong(list(day, work(day, genre, decision))));
    }

    private List<String> ofTheYear(RoyaltyList... lists) {
        return ofTheYear(SETTINGS, lists);
    }

    private List<String> ofTheYear(Content settings, RoyaltyList... lists) {
        return keys(
                new RoyaltyLimits(law, new RoyaltySettings(settings)).ofTheYear(List.of(lists)));
    }

    private static List<String> keys(List<Objection> objections) {
        return objections.stream().map(Objection::key).toList();
    }

    private static Content shared(long author, long editor) {
        return worth("1")
                .with(
                        "shares",
                        List.of(
                                Content.empty()
                                        .with("part", "author")
                                        .with("person", "Cụ Tư")
                                        .with("weight", author),
                                Content.empty()
                                        .with("part", "editor")
                                        .with("person", "Cô Năm")
                                        .with("weight", editor)));
    }

    @Test
    void aCoefficientLiesWithinTheFrameOfItsDay() {
        assertThat(wrong(JULY, "news", worth("10"))).isEmpty();
        assertThat(wrong(JULY, "news", worth("10.001"))).containsExactly("objection.royaltyFrame");
        assertThat(wrong(JULY, "feature", worth("30"))).isEmpty();
        assertThat(wrong(SEPTEMBER, "news", worth("5"))).isEmpty();
        assertThat(wrong(SEPTEMBER, "news", worth("5.1")))
                .containsExactly("objection.royaltyFrame");
        assertThat(wrong(SEPTEMBER, "news", worth("0.4")))
                .containsExactly("objection.royaltyFrame");
    }

    @Test
    void aGenreThatTheTableDoesNotHaveIsNotConfirmed() {
        assertThat(wrong(SEPTEMBER, "feature", worth("1")))
                .containsExactly("objection.royaltyGenre");
        assertThat(wrong(SEPTEMBER, "feature", Content.empty().with("excluded", true)))
                .as("what gets nothing needs no rate")
                .isEmpty();
    }

    @Test
    void aHelperMayGetAsMuchAsTheAuthorAndNoMore() {
        assertThat(wrong(JULY, "news", shared(50, 50))).isEmpty();
        assertThat(wrong(JULY, "news", shared(49, 51))).containsExactly("objection.royaltyHelper");
    }

    @Test
    void encouragementAndRemunerationArePartsOfTheYearsRoyalties() {
        assertThat(
                        ofTheYear(
                                list(
                                        JULY,
                                        work(
                                                JULY,
                                                "news",
                                                worth("10").with("encouragement", "3")))))
                .as("30 of 100")
                .isEmpty();
        assertThat(
                        ofTheYear(
                                list(
                                        JULY,
                                        work(
                                                JULY,
                                                "news",
                                                worth("10").with("encouragement", "3.001")))))
                .containsExactly("objection.royaltyEncouragement");
        assertThat(ofTheYear(list(JULY, work(JULY, "news", shared(100, 50))))).isEmpty();
        assertThat(ofTheYear(list(JULY, work(JULY, "news", shared(100, 51)))))
                .containsExactly("objection.royaltyRemuneration");
        assertThat(
                        ofTheYear(
                                list(JULY, work(JULY, "news", worth("1"))),
                                list("2026-08-15", work("2026-08-15", "news", shared(100, 51)))))
                .as("over the whole year it is less than half")
                .isEmpty();
    }

    /** As in 2026: the government's table until August, the province's since September. */
    @Test
    void inAYearOfTwoTablesEachHasItsOwnLimits() {
        RoyaltyList july = list(JULY, work(JULY, "news", worth("5").with("encouragement", "1.25")));
        assertThat(ofTheYear(july)).as("25 of at most 30").isEmpty();
        RoyaltyList september =
                list(SEPTEMBER, work(SEPTEMBER, "news", worth("5").with("encouragement", "1.25")));
        assertThat(ofTheYear(september))
                .as("25 of at most 20")
                .containsExactly("objection.royaltyEncouragement");
        assertThat(ofTheYear(july, september)).containsExactly("objection.royaltyEncouragement");
        assertThat(ofTheYear(july, list(SEPTEMBER, work(SEPTEMBER, "news", shared(100, 45)))))
                .as("45 of at most 40")
                .containsExactly("objection.royaltyRemuneration");
    }

    @Test
    void aYearAboveTheFundIsSaid() {
        RoyaltyList july = list(JULY, work(JULY, "news", worth("2")));
        RoyaltyList september = list(SEPTEMBER, work(SEPTEMBER, "news", worth("2")));
        assertThat(ofTheYear(SETTINGS.with("fund", 1_012_000L), july, september)).isEmpty();
        assertThat(ofTheYear(SETTINGS.with("fund", 1_011_999L), july, september))
                .containsExactly("objection.royaltyFund");
        assertThat(ofTheYear(SETTINGS.with("fund", 0L), july))
                .containsExactly("objection.royaltyFund");
        assertThat(ofTheYear(july, september)).as("without a fund").isEmpty();
    }
}
