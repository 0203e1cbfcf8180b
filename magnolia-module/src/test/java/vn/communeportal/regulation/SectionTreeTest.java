package vn.communeportal.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTreeTest {

    private static final Locale VI = new Locale("vi");

    private final SectionTree tree = SectionTree.shipped();

    @Test
    void holdsEverySectionOfTheLawToday() {
        assertThat(tree.on(LocalDate.of(2026, 11, 21)))
                .extracting(RequiredSection::code)
                .contains(
                        "GT-01", "GT-02", "GT-03", "GT-04", "GT-05", "GT-06", "GT-07", "GT-08",
                        "LH-01", "LH-02", "LH-03", "LH-04", "TT-01", "TT-02", "TT-03", "TT-04",
                        "TT-05", "CD-01", "CD-02", "CD-03", "CD-04", "PL-01", "VB-01", "VB-02",
                        "VB-03", "KH-01", "KH-02", "DA-01", "DA-02", "NS-01", "NS-02", "NS-03",
                        "DC-01", "CC-01", "TC-01", "TC-02", "TC-03", "TC-04", "TC-05", "BC-01",
                        "KHCN", "TD-01", "TC-I", "HD-01", "DG-01", "SD-01", "TK-01", "EN-01",
                        "SC-01", "LK", "DCH")
                .doesNotHaveDuplicates()
                .hasSize(51);
    }

    @ParameterizedTest
    @CsvSource({
        "GT-01, 2022-08-14, REQUIRED, 43/2011/NĐ-CP",
        "GT-01, 2022-08-15, REQUIRED, 42/2022/NĐ-CP",
        "GT-01, 2026-06-30, REQUIRED, 42/2022/NĐ-CP",
        "GT-01, 2026-07-01, REQUIRED, 224/2026/NĐ-CP",
        "GT-04, 2022-08-14, REQUIRED, 43/2011/NĐ-CP",
        "GT-04, 2022-08-15, KEPT, 43/2011/NĐ-CP",
        "GT-04, 2026-06-30, KEPT, 43/2011/NĐ-CP",
        "GT-04, 2026-07-01, REQUIRED, 224/2026/NĐ-CP",
        "CD-04, 2022-08-14, REQUIRED, 43/2011/NĐ-CP",
        "CD-04, 2022-08-15, KEPT, 43/2011/NĐ-CP",
        "BC-01, 2026-08-31, REQUIRED, 104/2016/QH13",
        "BC-01, 2026-09-01, REQUIRED, Luật Tiếp cận thông tin (sửa đổi)",
    })
    void followsTheRegimeOfTheDay(
            String code, LocalDate day, Obligation obligation, String instrument) {
        RequiredSection section = tree.section(code, day).orElseThrow();
        assertThat(section.obligation()).isEqualTo(obligation);
        assertThat(section.grounds().basis().get(0).instrument()).isEqualTo(instrument);
    }

    @ParameterizedTest
    @CsvSource({
        "DG-01, 2022-08-14, false",
        "DG-01, 2022-08-15, true",
        "LH-03, 2026-06-30, false",
        "LH-03, 2026-07-01, true",
        "SC-01, 2026-06-30, false",
        "SC-01, 2026-07-01, true",
        "DC-01, 2023-06-30, false",
        "DC-01, 2023-07-01, true",
    })
    void asksForNothingBeforeTheLawDoes(String code, LocalDate day, boolean asked) {
        assertThat(tree.section(code, day).isPresent()).isEqualTo(asked);
    }

    @Test
    void keepsTheOrderOfTheMenu() {
        List<RequiredSection> sections = tree.on(LocalDate.of(2026, 11, 21));
        List<String> groups =
                sections.stream()
                        .map(section -> section.group().code())
                        .distinct()
                        .collect(Collectors.toList());
        assertThat(groups)
                .isEqualTo(
                        tree.groups().stream()
                                .map(SectionGroup::code)
                                .collect(Collectors.toList()));
        assertThat(sections.get(0).code()).isEqualTo("GT-01");
        assertThat(sections.get(0).name(VI)).startsWith("Tổ chức bộ máy");
        assertThat(sections.get(0).name(Locale.ENGLISH)).startsWith("Organisation");
    }

    @Test
    void saysWhatLiesInASectionAndHowOldItMayBe() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        RequiredSection budget = tree.section("NS-01", day).orElseThrow();
        assertThat(budget.contentType()).contains("disclosure");
        assertThat(budget.kind()).contains("budget");
        RequiredSection news = tree.section("TT-01", day).orElseThrow();
        assertThat(news.maximumAge()).contains(TimeSpan.of(7, TimeSpan.Unit.DAYS));
        assertThat(news.atLeast()).isEqualTo(3);
        assertThat(news.kind()).isEmpty();
        RequiredSection contact = tree.section("LH-01", day).orElseThrow();
        assertThat(contact.contentType()).isEmpty();
        assertThat(contact.shows()).isEmpty();
        assertThat(tree.section("TC-03", day).orElseThrow().maximumAge().orElseThrow().unit())
                .isEqualTo(TimeSpan.Unit.WORKING_DAYS);
    }

    @Test
    void namesEveryMistakeOfARecordAtOnce() {
        List<RegulationProblem> problems = new ArrayList<>();
        SectionTree.read(
                List.of(
                        Map.of(
                                "code",
                                "GT",
                                "slug",
                                "gioi-thieu",
                                "name",
                                "Giới thiệu",
                                "englishName",
                                "About")),
                List.of(
                        Map.of(
                                "code",
                                "GT-01",
                                "group",
                                "XX",
                                "slug",
                                "Tổ chức",
                                "name",
                                "Tổ chức",
                                "shows",
                                List.of("disclosure/poem"),
                                "colour",
                                "red",
                                "periods",
                                List.of(
                                        Map.of("obligation", "must", "from", "2026-13-01"),
                                        Map.of(
                                                "obligation",
                                                "required",
                                                "source",
                                                "F1",
                                                "from",
                                                "2026-07-01",
                                                "to",
                                                "2026-06-30")))),
                problems);
        assertThat(problems)
                .extracting(RegulationProblem::field)
                .contains(
                        "group",
                        "slug",
                        "englishName",
                        "shows",
                        "colour",
                        "periods[1].obligation",
                        "periods[1].from",
                        "periods[1].source",
                        "periods[2].to");
        assertThat(problems).extracting(RegulationProblem::record).containsOnly("GT-01");
    }

    @Test
    void refusesPeriodsThatOverlap() {
        List<RegulationProblem> problems = new ArrayList<>();
        SectionTree.read(
                List.of(),
                List.of(
                        Map.of(
                                "code",
                                "GT-01",
                                "periods",
                                List.of(
                                        Map.of(
                                                "obligation",
                                                "required",
                                                "source",
                                                "F1",
                                                "to",
                                                "2026-07-01"),
                                        Map.of(
                                                "obligation",
                                                "required",
                                                "source",
                                                "F1",
                                                "from",
                                                "2026-07-01")))),
                problems);
        assertThat(problems).extracting(RegulationProblem::field).contains("periods[2].from");
    }
}
