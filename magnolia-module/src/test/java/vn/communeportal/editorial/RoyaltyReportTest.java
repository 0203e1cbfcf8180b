package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Content;
import vn.communeportal.insight.figures.Period;
import vn.communeportal.insight.report.Report;
import vn.communeportal.insight.report.ReportDesk;
import vn.communeportal.insight.report.ReportField;
import vn.communeportal.insight.report.ReportKind;
import vn.communeportal.testing.ReportDesks;
import vn.communeportal.testing.TestPeople;
import vn.communeportal.text.Vietnamese;

/** A report on royalties says what the head confirmed, and nothing else. */
class RoyaltyReportTest extends RoyaltyFixture {

    private static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);
    private static final Period QUARTER = Period.quarter(2025, 3);

    private ReportDesk reports;

    @BeforeEach
    void countedInMoney() throws TransitionRefusedException {
        reports =
                ReportDesks.of(
                        repository,
                        TestPeople.everybody(Locale.ENGLISH, "province"::equals),
                        desk,
                        clock);
        set(SETTINGS);
    }

    /** Written after the time is over, as all reports are. */
    private Report report(Period period) throws TransitionRefusedException {
        Instant after = period.last().plusDays(1).atTime(9, 0).atZone(Vietnamese.ZONE).toInstant();
        now = after.isAfter(now) ? after : now;
        return reports.create("head", commune, ReportKind.ROYALTIES, period);
    }

    private static List<List<String>> table(Report report) {
        assertThat(report.tables()).hasSize(1);
        return report.tables().get(0).cells();
    }

    private static List<String> total(Report report) {
        List<List<String>> cells = table(report);
        return cells.get(cells.size() - 1);
    }

    /** Two works in July, the second twice as much worth, and one each in August and September. */
    private void threeMonths() throws TransitionRefusedException {
        publish("Tin một");
        CaseFile second = publish("Tin hai");
        royalties.decide(
                "secretary",
                commune,
                JULY,
                second.item().id(),
                0,
                Content.empty().with("coefficient", "2").with("reason", "Bài điều tra"));
        now = Instant.parse("2025-08-05T02:00:00Z");
        publish("Tin tháng Tám");
        now = Instant.parse("2025-09-05T02:00:00Z");
        publish("Tin tháng Chín");
    }

    @Test
    void itsFiguresAreThoseOfTheConfirmedLists() throws Exception {
        threeMonths();
        confirm(JULY);
        confirm(AUGUST);
        royalties.pay("finance", commune, JULY, LocalDate.of(2025, 9, 1), "UNC 12");

        Report report = report(QUARTER);

        assertThat(table(report))
                .as("3 + 1 coefficients of 234,000 đ; what is paid counts too")
                .containsExactly(
                        List.of("1", "Lê Thị Bình", "0,4", "3", "93.600"),
                        List.of("2", "Nguyễn Văn An", "3,6", "3", "842.400"),
                        List.of("", "Tổng", "4", "6", "936.000"));
        assertThat(list(JULY).amount().add(list(AUGUST).amount())).isEqualByComparingTo("936000");
        assertThat(report.text(ReportField.RESULTS))
                .contains("theo 2 bảng kê", "2 người", "4 điểm", "936.000 đồng");
        assertThat(report.text(ReportField.LIMITS)).contains("09/2025").doesNotContain("07", "08");
    }

    @Test
    void monthsThatNobodyConfirmedAreNamedAndNotCounted() throws Exception {
        threeMonths();

        Report none = report(QUARTER);

        assertThat(none.tables()).isEmpty();
        assertThat(none.text(ReportField.RESULTS)).contains("chưa có bảng kê");
        assertThat(none.text(ReportField.LIMITS)).contains("07/2025, 08/2025, 09/2025");

        confirm(JULY);
        confirm(AUGUST);
        confirm(SEPTEMBER);
        Report fresh = reports.refresh("head", none);
        assertThat(total(fresh)).isEqualTo(List.of("", "Tổng", "5", "8", "1.170.000"));
        assertThat(fresh.text(ReportField.LIMITS)).isEmpty();
    }

    /** A month without works has no list that could be confirmed. */
    @Test
    void aMonthWithoutWorksIsNotOpen() throws Exception {
        publish("Tin");
        confirm(JULY);
        assertThat(report(QUARTER).text(ReportField.LIMITS)).isEmpty();
        assertThat(report(Period.month(AUGUST)).text(ReportField.RESULTS))
                .contains("chưa có bảng kê");
    }

    /** Only whole months have a list: that of the month of the last day counts. */
    @Test
    void theCutOffLeavesLaterMonthsOut() throws Exception {
        threeMonths();
        confirm(JULY);
        confirm(AUGUST);
        confirm(SEPTEMBER);
        assertThat(total(report(QUARTER.cutOff(LocalDate.of(2025, 8, 31)))))
                .isEqualTo(List.of("", "Tổng", "4", "6", "936.000"));
        assertThat(total(report(Period.month(SEPTEMBER))))
                .isEqualTo(List.of("", "Tổng", "1", "2", "234.000"));
    }

    /** What changes a work afterwards is in the next list, and in a report with that one. */
    @Test
    void aDifferenceIsInTheReportOfTheMonthThatHasIt() throws Exception {
        CaseFile file = publish("Tin trùng");
        publish("Tin khác");
        confirm(JULY);
        now = Instant.parse("2025-08-05T02:00:00Z");
        royalties.decide(
                "head",
                commune,
                JULY,
                file.item().id(),
                0,
                Content.empty().with("excluded", true).with("reason", "Trùng tin của huyện"));
        assertThat(total(report(Period.month(JULY)))).contains("468.000");
        confirm(AUGUST);
        assertThat(total(report(Period.month(JULY)))).contains("468.000");
        assertThat(total(report(Period.month(AUGUST)))).contains("-234.000");
        assertThat(total(report(QUARTER))).contains("234.000");
    }

    /** One gives back what another gets: the sum is nothing, and yet it is money. */
    @Test
    void moneyThatPassesFromOneToAnotherIsShown() throws Exception {
        CaseFile file = publish("Tin");
        confirm(JULY);
        now = Instant.parse("2025-08-05T02:00:00Z");
        royalties.decide(
                "head",
                commune,
                JULY,
                file.item().id(),
                0,
                Content.empty()
                        .with("reason", "Ghi nhầm tác giả")
                        .with(
                                "shares",
                                List.of(
                                        share("author", "Cụ Tư", 90),
                                        share("editor", "Lê Thị Bình", 10))));
        confirm(AUGUST);

        Report report = report(Period.month(AUGUST));

        assertThat(list(AUGUST).amount()).isZero();
        assertThat(table(report))
                .containsExactly(
                        List.of("1", "Cụ Tư", "0,9", "1", "210.600"),
                        List.of("2", "Lê Thị Bình", "0", "0", "0"),
                        List.of("3", "Nguyễn Văn An", "-0,9", "1", "-210.600"),
                        List.of("", "Tổng", "0", "2", "0"));
        assertThat(report.text(ReportField.RESULTS)).doesNotContain("không chi trả bằng tiền");
    }

    @Test
    void aTallyHasNoColumnOfMoney() throws Exception {
        set(SETTINGS.with("money", false));
        publish("Tin");
        confirm(JULY);

        Report report = report(QUARTER);

        assertThat(report.tables().get(0).columnNames()).hasSize(4);
        assertThat(table(report)).last().isEqualTo(List.of("", "Tổng", "1", "2"));
        assertThat(report.text(ReportField.RESULTS)).contains("không chi trả bằng tiền");
    }
}
