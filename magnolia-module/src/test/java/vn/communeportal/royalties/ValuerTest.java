package vn.communeportal.royalties;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Content;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.Role;
import vn.communeportal.regulation.Regulation;

/** What works are worth on their day, and that lists and their differences always lead there. */
class ValuerTest {

    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final Content MONEY =
            Content.empty()
                    .with("money", true)
                    .with("authorWeight", 70L)
                    .with("editorWeight", 10L)
                    .with(
                            "coefficients",
                            List.of(
                                    Content.empty().with("genre", "news").with("value", "0,5"),
                                    Content.empty().with("genre", "reportage").with("value", "3")));

    private static Valuer valuer(Content settings) {
        Member author =
                new Member(
                        "an", "Nguyễn Văn An", "", "", EnumSet.of(Role.CONTRIBUTOR), SINCE, null);
        Member editor =
                new Member("binh", "Lê Thị Bình", "", "", EnumSet.of(Role.EDITOR), SINCE, null);
        return new Valuer(
                new RoyaltySettings(settings),
                Regulation.shipped().royalties(),
                new BoardNames(
                        List.of(
                                new Board(
                                        "1/QĐ-UBND",
                                        SINCE,
                                        "UBND xã",
                                        null,
                                        List.of(author, editor)))));
    }

    private static Work work(String genre, String day, boolean reposted, String namedAuthor) {
        return new Work(
                "item",
                "articles",
                "Tin",
                LocalDate.parse(day),
                genre,
                reposted,
                "an",
                namedAuthor,
                "binh");
    }

    @Test
    void theUnitIsATenthOfTheBaseSalaryOfTheDay() {
        Valuer valuer = valuer(MONEY);
        assertThat(valuer.first(work("reportage", "2026-06-30", false, ""), Decision.NONE).amount())
                .isEqualByComparingTo("702000");
        ListedWork july = valuer.first(work("reportage", "2026-07-01", false, ""), Decision.NONE);
        assertThat(july.amount()).isEqualByComparingTo("759000");
        assertThat(july.shares())
                .extracting(Share::toString)
                .containsExactly("author/an*70=2.625/664125", "editor/binh*10=0.375/94875");
        Decision minority =
                Decision.of(Content.empty().with("adjustment", 15L).with("coefficient", "3"), 1);
        assertThat(valuer.first(work("reportage", "2026-07-01", false, ""), minority).amount())
                .as("3 × 1.15 × 253,000")
                .isEqualByComparingTo("872850");
    }

    @Test
    void withoutATableOrMoneyCoefficientsAreCounted() {
        ListedWork september =
                valuer(MONEY).first(work("news", "2026-09-01", false, ""), Decision.NONE);
        assertThat(september.points()).isEqualByComparingTo("0.5");
        assertThat(september.shares()).allMatch(share -> share.amount().isEmpty());
        assertThat(september.valuation().table())
                .as("Decree 18/2014 is over and no province has said anything")
                .isEmpty();
        ListedWork tally =
                valuer(MONEY.with("money", null))
                        .first(work("photo", "2026-07-01", false, ""), Decision.NONE);
        assertThat(tally.points()).isEqualByComparingTo("1");
        assertThat(tally.valuation().table()).isEqualTo(ListedWork.TALLY);
    }

    @Test
    void repostsGetNothingUnlessSomebodyDecides() {
        Valuer valuer = valuer(MONEY);
        Work repost = work("news", "2026-07-01", true, "Báo tỉnh");
        assertThat(valuer.first(repost, Decision.NONE).amount()).isZero();
        assertThat(
                        valuer.first(
                                        repost,
                                        Decision.of(Content.empty().with("coefficient", "0.3"), 1))
                                .amount())
                .isEqualByComparingTo("75900");
    }

    @Test
    void theNamedAuthorIsTheMemberOfThatNameOrSomebodyElse() {
        Valuer valuer = valuer(MONEY);
        assertThat(
                        valuer.first(
                                        work("news", "2026-07-01", false, "Nguyễn Văn Ăn Cơm"),
                                        Decision.NONE)
                                .author())
                .startsWith("name:");
        assertThat(
                        valuer.first(
                                        work("news", "2026-07-01", false, "NGUYỄN VĂN AN"),
                                        Decision.NONE)
                                .author())
                .isEqualTo("an");
        assertThat(
                        valuer.first(work("news", "2026-07-01", false, "Cụ Tư"), Decision.NONE)
                                .shares()
                                .get(0)
                                .name())
                .isEqualTo("Cụ Tư");
    }

    @Test
    void settingsChangeNothingAfterwardsButATableThatComesLateDoes() {
        Work work = work("news", "2026-07-01", false, "");
        ListedWork listed = valuer(MONEY).first(work, Decision.NONE);
        Valuer dearer = valuer(MONEY.with("editorWeight", 60L).with("coefficients", null));
        assertThat(dearer.difference(work, Decision.NONE, List.of(listed))).isEmpty();
        ListedWork tally = valuer(MONEY.with("money", null)).first(work, Decision.NONE);
        assertThat(valuer(MONEY).difference(work, Decision.NONE, List.of(tally)))
                .as("what was to be without money stays so")
                .isEmpty();

        Work september = work("news", "2026-09-01", false, "");
        ListedWork counted = valuer(MONEY).first(september, Decision.NONE);
        Work asIfInJuly = work("news", "2026-07-01", false, "");
        ListedWork late =
                valuer(MONEY).difference(asIfInJuly, Decision.NONE, List.of(counted)).orElseThrow();
        assertThat(late.amount()).isEqualByComparingTo("126500");
        assertThat(late.points()).isZero();
    }

    /**
     * Whatever is changed in whichever order: all lists together give what the last state gives.
     */
    @Test
    void listsAndDifferencesAddUpToTheLastState() {
        Random random = new Random(18_2014);
        Valuer valuer = valuer(MONEY);
        String[] genres = {"news", "reportage", "photo"};
        String[] authors = {"", "Cụ Tư", "Lê Thị Bình"};
        for (int i = 0; i < 2_000; i++) {
            String day = "2026-0" + (6 + random.nextInt(2)) + "-15";
            List<ListedWork> listed = new ArrayList<>();
            Decision decision = Decision.NONE;
            Work work = null;
            int number = 0;
            for (int step = 0; step < 5; step++) {
                work =
                        work(
                                genres[random.nextInt(3)],
                                day,
                                random.nextInt(4) == 0,
                                authors[random.nextInt(3)]);
                if (random.nextBoolean()) {
                    decision = Decision.of(randomDecision(random), ++number);
                }
                if (listed.isEmpty()) {
                    listed.add(valuer.first(work, decision));
                } else {
                    Work now = work;
                    Decision decided = decision;
                    valuer.difference(now, decided, listed).ifPresent(listed::add);
                }
                // What a list keeps is all that later lists know.
                listed.replaceAll(one -> ListedWork.read(one.content()));
            }
            ListedWork last = listed.get(listed.size() - 1);
            Map<String, BigDecimal> given = new HashMap<>();
            listed.forEach(one -> one.shares().forEach(s -> add(given, s)));
            Map<String, BigDecimal> due = new HashMap<>();
            last.valuation().shares().forEach(s -> add(due, s));
            due.keySet().forEach(key -> given.putIfAbsent(key, BigDecimal.ZERO));
            assertThat(given)
                    .as("case %s", i)
                    .allSatisfy(
                            (who, sum) ->
                                    assertThat(sum)
                                            .as(who)
                                            .isEqualByComparingTo(
                                                    due.getOrDefault(who, BigDecimal.ZERO)));
            assertThat(valuer.difference(work, decision, listed))
                    .as("nothing is given twice, case %s", i)
                    .isEmpty();
        }
    }

    private static void add(Map<String, BigDecimal> sums, Share share) {
        sums.merge(share.key(), share.amountOrZero(), BigDecimal::add);
    }

    private static Content randomDecision(Random random) {
        Content content =
                Content.empty()
                        .with("excluded", random.nextInt(6) == 0)
                        .with("coefficient", random.nextInt(10) + "." + random.nextInt(1000))
                        .with("adjustment", (long) random.nextInt(101))
                        .with("encouragement", random.nextInt(3) == 0 ? "0.7" : null);
        return random.nextBoolean()
                ? content
                : content.with(
                        "shares",
                        List.of(
                                share("author", "Nguyễn Văn An", 1 + random.nextInt(99)),
                                share("photographer", "Cụ Tư", random.nextInt(50)),
                                share("editor", "Lê Thị Bình", random.nextInt(50))));
    }

    private static Content share(String part, String person, long weight) {
        return Content.empty().with("part", part).with("person", person).with("weight", weight);
    }
}
