package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.register.Record;
import vn.communeportal.register.RecordChange;
import vn.communeportal.supply.Deliveries;
import vn.communeportal.supply.SupplyReport;
import vn.communeportal.supply.SupplyRow;
import vn.communeportal.supply.SupplyingUnit;
import vn.communeportal.supply.SupplyingUnits;

/**
 * Units owe their quota in their own period; an item is of the unit that it or its author names.
 */
class SupplyTest extends DeskTest {

    private static final LocalDate IN_JULY = LocalDate.of(2025, 7, 18);

    private SupplyingUnits units;
    private SupplyReport report;

    @BeforeEach
    void unitsOfTheCommune() throws TransitionRefusedException {
        board(
                new Member(
                        "author",
                        "Nguyễn Thị A",
                        "",
                        "Thôn Đông",
                        java.util.EnumSet.of(Role.CONTRIBUTOR),
                        SINCE,
                        null),
                member("editor", Role.EDITOR),
                member("secretary", Role.SECRETARY),
                member("head", Role.HEAD));
        units = new SupplyingUnits(repository, desk, clock);
        report = new SupplyReport(units, new Deliveries(repository, units));
        add("Thôn Đông", 2, "month");
        add("Hội Phụ nữ", 4, "quarter");
        add("Trạm Y tế", 0, "month");
    }

    private void add(String name, long quota, String period) throws TransitionRefusedException {
        units.add("secretary", commune, unit(name, quota, period));
    }

    private static Content unit(String name, long quota, String period) {
        return Content.empty()
                .with("name", name)
                .with("group", "village")
                .with("alsoCalled", List.of(name + " xã thử"))
                .with("quota", quota)
                .with("quotaPeriod", period)
                .with("periodFrom", LocalDate.of(2025, 1, 1));
    }

    private void publish(Content content) throws TransitionRefusedException {
        CaseFile file = desk.create("author", commune, ARTICLE, content);
        perform("author", file, TransitionRequest.of(Transition.SUBMIT));
        perform("editor", file, TransitionRequest.of(Transition.CLAIM));
        perform("editor", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));
        perform("head", file, TransitionRequest.of(Transition.APPROVE));
        perform("head", file, TransitionRequest.of(Transition.PUBLISH));
    }

    private SupplyRow row(String unit, LocalDate day) {
        return report.around("editor", commune, day).stream()
                .filter(row -> row.name().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ownWorksCountAndRepostsDoNot() throws Exception {
        publish(content("Họp thôn"));
        publish(
                content("Tin của tỉnh")
                        .with("origin", "reposted")
                        .with("sourceName", "Báo tỉnh")
                        .with("sourceUrl", "https://bao.example/tin")
                        .with("author", "Báo tỉnh"));
        publish(content("Khám bệnh").with("unit", "TRAM  Y TE xã thử"));
        publish(content("Việc khác").with("unit", "Đơn vị lạ"));

        SupplyRow village = row("Thôn Đông", IN_JULY);
        assertThat(village.own()).isEqualTo(1);
        assertThat(village.reposted()).isEqualTo(1);
        assertThat(village.missing()).isEqualTo(1);
        assertThat(village.isBehindOn(LocalDate.of(2025, 7, 31))).as("still in time").isFalse();
        assertThat(village.isBehindOn(LocalDate.of(2025, 8, 1))).isTrue();
        assertThat(row("Trạm Y tế", IN_JULY).own()).as("however it is written").isEqualTo(1);
        assertThat(row("Trạm Y tế", IN_JULY).isBehindOn(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(row("Đơn vị lạ", IN_JULY).unit()).isEmpty();
        assertThat(report.worksOf("editor", commune, village))
                .extracting(work -> work.item().title())
                .containsExactly("Họp thôn", "Tin của tỉnh");
    }

    @Test
    void aLongerTimeOwesTheQuotaOfEachPeriodWithinIt() throws Exception {
        publish(content("Họp thôn"));
        publish(content("Việc khác").with("unit", "Đơn vị lạ"));
        List<SupplyRow> half =
                report.over(commune, LocalDate.of(2025, 6, 2), LocalDate.of(2025, 12, 31));
        assertThat(half)
                .extracting(SupplyRow::name, SupplyRow::quota, SupplyRow::own)
                .contains(
                        tuple("Thôn Đông", 12, 1),
                        tuple("Hội Phụ nữ", 8, 0),
                        tuple("Đơn vị lạ", 0, 1));
        assertThat(half).extracting(SupplyRow::name).doesNotContain("Trạm Y tế");
    }

    @Test
    void aQuarterIsOneForItsThreeMonths() throws Exception {
        now = Instant.parse("2025-09-30T02:00:00Z");
        publish(content("Hội thi").with("unit", "Hội Phụ nữ"));
        SupplyRow women = row("Hội Phụ nữ", IN_JULY);
        assertThat(women.first()).isEqualTo("2025-07-01");
        assertThat(women.last()).isEqualTo("2025-09-30");
        assertThat(women.own()).isEqualTo(1);
        assertThat(women.missing()).isEqualTo(3);
        assertThat(row("Hội Phụ nữ", LocalDate.of(2025, 10, 1)).own()).isZero();
    }

    @Test
    void whoMovesToAnotherUnitTakesNoEarlierWorksAlong() throws Exception {
        publish(content("Của thôn Đông"));
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Member before =
                            new Member(
                                    "author",
                                    "Nguyễn Thị A",
                                    "",
                                    "Thôn Đông",
                                    java.util.EnumSet.of(Role.CONTRIBUTOR),
                                    SINCE,
                                    LocalDate.of(2025, 7, 20));
                    Member after =
                            new Member(
                                    "author",
                                    "Nguyễn Thị A",
                                    "",
                                    "Hội Phụ nữ",
                                    java.util.EnumSet.of(Role.CONTRIBUTOR),
                                    LocalDate.of(2025, 7, 21),
                                    null);
                    Boards.write(
                            session,
                            commune,
                            List.of(
                                    new Board(
                                            "1/QĐ-UBND",
                                            SINCE,
                                            "UBND xã",
                                            null,
                                            List.of(
                                                    before,
                                                    after,
                                                    member("editor", Role.EDITOR),
                                                    member("head", Role.HEAD)))));
                    session.save();
                    return null;
                });
        now = Instant.parse("2025-07-22T02:00:00Z");
        publish(content("Của Hội Phụ nữ"));
        assertThat(row("Thôn Đông", IN_JULY).own()).isEqualTo(1);
        assertThat(row("Hội Phụ nữ", IN_JULY).own()).isEqualTo(1);
    }

    @Test
    void unitsAreTheSecretarysAndHeadsToChangeAndKeepWhatTheyWere() throws Exception {
        assertThat(refusal("editor", unit("Thôn Đoài", 1, "month")))
                .containsExactly("objection.notYours");
        assertThat(refusal("secretary", unit("thôn  đông", 1, "month")))
                .containsExactly("objection.unitIsThere");
        assertThat(refusal("head", Content.empty().with("name", "Thiếu")))
                .containsExactly("problem.required", "problem.required");
        assertThat(units.desk().all("stranger", commune)).isEmpty();
        assertThat(report.around("stranger", commune, IN_JULY)).isEmpty();

        SupplyingUnit village = units.all(commune).get(1);
        Record seen = village.record();
        units.desk()
                .change(
                        "head",
                        commune,
                        seen.id(),
                        seen.revision(),
                        "Theo Thông báo 92/TB-UBND",
                        seen.content().with("quota", 3L));
        TransitionRefusedException late =
                catchThrowableOfType(
                        TransitionRefusedException.class,
                        () ->
                                units.desk()
                                        .change(
                                                "secretary",
                                                commune,
                                                seen.id(),
                                                seen.revision(),
                                                "",
                                                seen.content()));
        assertThat(late.objections()).containsExactly(Objection.of("recordChangedMeanwhile"));
        List<RecordChange> history = units.desk().history("editor", commune, seen.id());
        assertThat(history).hasSize(1);
        assertThat(history.get(0).login()).isEqualTo("head");
        assertThat(history.get(0).reason()).isEqualTo("Theo Thông báo 92/TB-UBND");
        assertThat(history.get(0).before()).isEqualTo(seen.content());
        assertThat(units.all(commune).stream().mapToInt(SupplyingUnit::quota)).contains(3);
    }

    private List<String> refusal(String login, Content unit) {
        return catchThrowableOfType(
                        TransitionRefusedException.class, () -> units.add(login, commune, unit))
                .objections()
                .stream()
                .map(Objection::key)
                .toList();
    }
}
