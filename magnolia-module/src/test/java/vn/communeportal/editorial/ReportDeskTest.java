package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.insight.figures.Period;
import vn.communeportal.insight.report.Report;
import vn.communeportal.insight.report.ReportDesk;
import vn.communeportal.insight.report.ReportField;
import vn.communeportal.insight.report.ReportKind;
import vn.communeportal.insight.report.ReportState;
import vn.communeportal.insight.report.ReportStep;
import vn.communeportal.insight.report.ReportVerb;
import vn.communeportal.officeform.OutputFormat;
import vn.communeportal.register.Registers;
import vn.communeportal.testing.ReportDesks;
import vn.communeportal.testing.TestPeople;

/** A report on its way: who may what, what stops it, and its number. */
class ReportDeskTest extends DeskTest {

    private static final Period YEAR = Period.year(2025).cutOff(LocalDate.of(2025, 12, 20));
    private static final LocalDate DAY = LocalDate.of(2025, 12, 25);

    private ReportDesk reports;

    @BeforeEach
    void open() {
        now = Instant.parse("2025-12-28T02:00:00Z");
        settings(
                Map.of(
                        "name", "Hòa Phong",
                        "fullName", "Xã Hòa Phong",
                        "superiorAgency", "Ủy ban nhân dân tỉnh",
                        "domain", "hoaphong.hungyen.gov.vn"));
        reports =
                ReportDesks.of(
                        repository,
                        TestPeople.everybody(Locale.ENGLISH, "province"::equals),
                        desk,
                        clock);
    }

    private Report begun() throws TransitionRefusedException {
        return reports.create("editor", commune, ReportKind.OPERATING, YEAR);
    }

    private Report submitted() throws TransitionRefusedException {
        Report signed =
                reports.edit("editor", begun(), Map.of(ReportField.SIGNER_NAME, "Nguyễn Văn Mẫu"));
        return reports.submit("editor", reports.check("editor", signed));
    }

    private static List<String> refusal(Callable<?> attempt) {
        return catchThrowableOfType(TransitionRefusedException.class, attempt::call)
                .objections()
                .stream()
                .map(Objection::key)
                .toList();
    }

    @Test
    void goesFromDraftToItsNumber() throws Exception {
        Report report = submitted();
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        Report approved = reports.approve("head", report, DAY);
        assertThat(approved.state()).isEqualTo(ReportState.APPROVED);
        assertThat(approved.number()).contains("01");
        assertThat(approved.date()).contains(DAY);
        assertThat(reports.findings(approved)).isEmpty();
        assertThat(reports.history("head", approved))
                .extracting(ReportStep::verb)
                .containsExactly(
                        ReportVerb.CREATE,
                        ReportVerb.EDIT,
                        ReportVerb.CHECK,
                        ReportVerb.SUBMIT,
                        ReportVerb.APPROVE);
        String text =
                new String(
                        OutputFormat.TEXT.write(reports.document(approved)),
                        StandardCharsets.UTF_8);
        assertThat(text)
                .contains("Số: 01/BC-UBND", "Hòa Phong, ngày 25 tháng 12 năm 2025")
                .contains("Căn cứ Nghị định số 42/2022/NĐ-CP")
                .doesNotContain("43/2011", "224/2026")
                .contains("TM. ỦY BAN NHÂN DÂN", "- Lưu: VT, VHXH.");
        assertThat(refusal(() -> reports.edit("editor", approved, Map.of())))
                .containsExactly("objection.notYours");
    }

    @Test
    void onlyThoseWhoMayDoAStepDoIt() throws Exception {
        assertThat(refusal(() -> reports.create("author", commune, ReportKind.OPERATING, YEAR)))
                .containsExactly("objection.notYours");
        assertThat(refusal(() -> reports.create("stranger", commune, ReportKind.GAPS, YEAR)))
                .containsExactly("objection.notYours");
        Report report = submitted();
        assertThat(refusal(() -> reports.approve("editor", report, DAY)))
                .containsExactly("objection.notYours");
        assertThat(reports.all("author", commune)).isEmpty();
        assertThat(reports.find("stranger", commune, report.id())).isEmpty();
        assertThat(refusal(() -> reports.sendBack("head", report, " ")))
                .containsExactly("objection.reportNeedsReason");
        Report back = reports.sendBack("head", report, "Bổ sung số liệu");
        assertThat(back.state()).isEqualTo(ReportState.DRAFT);
        assertThat(refusal(() -> reports.edit("editor", report, Map.of())))
                .as("what was seen before")
                .isNotEmpty();
    }

    @Test
    void nobodyApprovesTheirOwn() throws Exception {
        Report own = reports.create("deputy", commune, ReportKind.OPERATING, YEAR);
        Report signed =
                reports.edit("deputy", own, Map.of(ReportField.SIGNER_NAME, "Nguyễn Văn Mẫu"));
        Report sent = reports.submit("deputy", reports.check("deputy", signed));
        assertThat(refusal(() -> reports.approve("deputy", sent, DAY)))
                .containsExactly("objection.reportOfYourOwn");
        assertThat(refusal(() -> reports.approve("head", sent, DAY.withDayOfMonth(1))))
                .containsExactly("objection.reportDateNotPossible");
    }

    @Test
    void defectsStopIt() throws Exception {
        Report report = begun();
        assertThat(refusal(() -> reports.check("editor", report)))
                .containsExactly("objection.report.signer_missing");
        Report worse =
                reports.edit(
                        "editor",
                        report,
                        Map.of(
                                ReportField.SIGNER_NAME, "Nguyễn Văn Mẫu",
                                ReportField.RECIPIENTS, "",
                                ReportField.FILED_AT, "",
                                ReportField.PROCESS,
                                        "Theo Quyết định số .../QĐ-UBND của xã Hoà Phong"));
        assertThat(refusal(() -> reports.check("editor", worse)))
                .contains(
                        "objection.report.recipients_missing",
                        "objection.report.number_blank",
                        "objection.report.name_spellings");
    }

    @Test
    void newFiguresLeaveWhatPeopleWrote() throws Exception {
        Report edited =
                reports.edit("editor", begun(), Map.of(ReportField.PLAN, "Kế hoạch của chúng tôi"));
        Report fresh = reports.refresh("editor", edited);
        assertThat(fresh.text(ReportField.PLAN)).isEqualTo("Kế hoạch của chúng tôi");
        assertThat(fresh.text(ReportField.RESULTS)).contains("chưa đăng");
    }

    @Test
    void everyKindCanBeBegunAndWritten() throws Exception {
        for (ReportKind kind : ReportKind.values()) {
            String writer = kind == ReportKind.ROYALTIES ? "head" : "editor";
            Report report = reports.create(writer, commune, kind, YEAR);
            assertThat(report.text(ReportField.RESULTS)).as(kind.name()).isNotBlank();
            for (OutputFormat format : OutputFormat.values()) {
                assertThat(format.write(reports.document(report))).isNotEmpty();
            }
        }
        assertThat(reports.all("head", commune)).hasSize(ReportKind.values().length);
    }

    /** Decree 30/2020, article 15: each number of a year once. */
    @Test
    void numbersAreGivenOnceThoughTwoApproveAtOnce() throws Exception {
        List<Report> waiting = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            waiting.add(submitted());
        }
        ExecutorService people = Executors.newFixedThreadPool(3);
        try {
            List<Future<Report>> approvals = new ArrayList<>();
            for (Report report : waiting) {
                approvals.add(people.submit(() -> reports.approve("head", report, DAY)));
            }
            List<String> numbers = new ArrayList<>();
            for (Future<Report> approval : approvals) {
                numbers.add(approval.get().number().orElseThrow());
            }
            assertThat(numbers).containsExactlyInAnyOrder("01", "02", "03", "04", "05", "06");
        } finally {
            people.shutdownNow();
        }
    }

    /** Numbers on paper, in the registers and on reports are one sequence. */
    @Test
    void aNumberThatAnotherDocumentHasIsNotGivenAgain() throws Exception {
        new Registers(repository, desk, clock)
                .add(
                        "secretary",
                        commune,
                        Content.empty()
                                .with("kind", "task")
                                .with("name", "Báo cáo giấy")
                                .with("number", "07/BC-UBND")
                                .with("day", DAY)
                                .with("person", "Văn phòng")
                                .with("description", "Gửi huyện"));
        assertThat(refusal(() -> reports.approve("head", submitted(), DAY, 7)))
                .containsExactly("objection.reportNumberTaken");
        assertThat(reports.approve("head", submitted(), DAY).number()).contains("08");
        assertThat(reports.approve("head", submitted(), DAY, 5).number()).contains("05");
        assertThat(refusal(() -> reports.approve("head", submitted(), DAY, 5)))
                .containsExactly("objection.reportNumberTaken");
        assertThat(reports.approve("head", submitted(), DAY).number()).contains("09");
    }

    /** What the portal republishes has its number from another agency's book. */
    @Test
    void documentsOnThePortalHaveTakenANumberIfTheyAreTheCommunesOwn() throws Exception {
        document("012/BC-UBND", "commune", DAY);
        document("345/BC-UBND", "province", DAY);
        document("678/BC-UBND", "central", DAY);
        document("90/BC-UBND", "commune", DAY.minusYears(1));
        document("91/TB-UBND", "commune", DAY);
        assertThat(refusal(() -> reports.approve("head", submitted(), DAY, 12)))
                .containsExactly("objection.reportNumberTaken");
        assertThat(reports.approve("head", submitted(), DAY).number()).contains("13");
    }

    private void document(String number, String level, LocalDate issued)
            throws TransitionRefusedException {
        desk.create(
                "editor",
                commune,
                ContentTypes.shipped().named(ContentTypes.LEGAL_DOCUMENT),
                Content.empty()
                        .with("number", number)
                        .with("title", "Văn bản " + number)
                        .with("issuingLevel", level)
                        .with("issueDate", issued));
    }

    /** What others get is for those who may see the lists. */
    @Test
    void notEveryEditorWritesOnRoyalties() throws Exception {
        assertThat(refusal(() -> reports.create("editor", commune, ReportKind.ROYALTIES, YEAR)))
                .containsExactly("objection.notYours");
        Report report = reports.create("head", commune, ReportKind.ROYALTIES, YEAR);
        assertThat(report.text(ReportField.RESULTS)).contains("chưa có bảng kê");
        assertThat(reports.all("editor", commune)).isEmpty();
        assertThat(reports.find("editor", commune, report.id())).isEmpty();
    }
}
