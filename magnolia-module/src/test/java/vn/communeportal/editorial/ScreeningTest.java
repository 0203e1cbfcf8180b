package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.jcr.query.Query;
import org.junit.jupiter.api.Test;
import vn.communeportal.attachment.OfficeFiles;
import vn.communeportal.content.Content;
import vn.communeportal.content.FileContent;
import vn.communeportal.editorial.checks.Finding;
import vn.communeportal.text.Vietnamese;

/** What the checks find stands in the way of transitions, until a head decides otherwise. */
class ScreeningTest extends DeskTest {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static Content with(String body) {
        return content("Thông báo lịch tiếp công dân").with("body", "<p>" + body + "</p>");
    }

    private static Content withFile(String name, OfficeFiles file) {
        byte[] bytes = file.bytes();
        return content("Thông báo kèm tệp")
                .with(
                        "attachments",
                        List.of(
                                Content.empty()
                                        .with("title", "Tệp")
                                        .with(
                                                "file",
                                                FileContent.fresh(
                                                        name,
                                                        WORD,
                                                        bytes.length,
                                                        () -> new ByteArrayInputStream(bytes)))));
    }

    private static TransitionRequest waiver(LocalDate until, String... checks) {
        return TransitionRequest.of(Transition.WAIVE_CHECKS)
                .because("Danh sách công khai theo luật")
                .waiving(new WaiverRequest(List.of(checks), "Luật 10/2022/QH15, Điều 11", until));
    }

    private List<String> checksOf(List<Objection> objections) {
        return objections.stream()
                .flatMap(objection -> objection.finding().stream())
                .map(Finding::check)
                .toList();
    }

    private List<String> findings(String login, CaseFile file, Transition transition) {
        return checksOf(
                desk.objections(
                        login, ARTICLE, file.item().id(), TransitionRequest.of(transition)));
    }

    @Test
    void whatIsBlockedIsNotSubmitted() throws TransitionRefusedException {
        CaseFile file = desk.create("author", commune, ARTICLE, with("Kính gửi:</p><p>TỐI MẬT"));

        assertThat(refused("author", file, TransitionRequest.of(Transition.SUBMIT)))
                .containsExactly("check.S-01");
    }

    @Test
    void whatNeedsADecisionIsSubmittedAndNotApproved() throws TransitionRefusedException {
        CaseFile file =
                desk.create("author", commune, ARTICLE, with("Liên hệ anh Nam, số 0912 345 678."));
        file = perform("author", file, TransitionRequest.of(Transition.SUBMIT));
        file = perform("editor", file, TransitionRequest.of(Transition.CLAIM));
        file = perform("editor", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));

        assertThat(findings("head", file, Transition.APPROVE)).containsExactly("P-03");

        assertThat(refused("secretary", file, waiver(LocalDate.of(2099, 1, 1), "P-03")))
                .contains("objection.notYours");
        file = perform("head", file, waiver(LocalDate.of(2099, 1, 1), "P-03"));

        assertThat(findings("head", file, Transition.APPROVE)).isEmpty();
        file = perform("head", file, TransitionRequest.of(Transition.APPROVE));
        perform("head", file, TransitionRequest.of(Transition.PUBLISH));
        List<HistoryEntry> history = desk.history("head", ARTICLE, file.item().id());
        assertThat(history)
                .extracting(HistoryEntry::comment)
                .contains(
                        "Danh sách công khai theo luật [P-03; Luật 10/2022/QH15, Điều 11; →"
                                + " 01/01/2099]");
        assertThat(desk.waivers("head", ARTICLE, file.item().id()))
                .extracting(CheckWaiver::login)
                .containsExactly("head");
    }

    @Test
    void aDecisionNeedsReasonBasisAndEnd() throws TransitionRefusedException {
        CaseFile file = desk.create("author", commune, ARTICLE, with("Bình thường."));

        assertThat(
                        refused(
                                "head",
                                file,
                                TransitionRequest.of(Transition.WAIVE_CHECKS)
                                        .waiving(
                                                new WaiverRequest(
                                                        List.of("P-03"), " ", LocalDate.MAX))))
                .containsExactlyInAnyOrder("objection.reasonMissing", "objection.waiverIncomplete");
        assertThat(refused("head", file, waiver(LocalDate.of(2001, 1, 1), "P-03")))
                .containsExactly("objection.waiverIncomplete");
    }

    @Test
    void aDecisionEnds() throws TransitionRefusedException {
        CaseFile file = desk.create("author", commune, ARTICLE, with("Số điện thoại 0987654321."));
        LocalDate today = LocalDate.ofInstant(now, Vietnamese.ZONE);
        file = perform("head", file, waiver(today, "P-03"));
        file = perform("author", file, TransitionRequest.of(Transition.SUBMIT));
        file = perform("editor", file, TransitionRequest.of(Transition.CLAIM));
        file = perform("editor", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));
        assertThat(findings("head", file, Transition.APPROVE)).isEmpty();

        now = now.plus(Duration.ofDays(2));

        assertThat(findings("head", file, Transition.APPROVE)).containsExactly("P-03");
    }

    @Test
    void aBlockedFileIsNotKept() {
        Content secret =
                withFile(
                        "phuong-an.docx",
                        OfficeFiles.word(OfficeFiles.paragraph("Nội dung bảo vệ"))
                                .header(OfficeFiles.paragraph("TUYỆT MẬT")));

        TransitionRefusedException refusal =
                catchThrowableOfType(
                        TransitionRefusedException.class,
                        () -> desk.create("author", commune, ARTICLE, secret));

        assertThat(checksOf(refusal.objections())).containsExactly("S-01");
        assertThat(storedFiles()).isZero();
    }

    @Test
    void aBlockedFileIsNotKeptByLaterEditsEither() throws TransitionRefusedException {
        CaseFile file = desk.create("author", commune, ARTICLE, with("Bình thường."));
        Content secret =
                withFile(
                        "tai-lieu.docx",
                        OfficeFiles.word(OfficeFiles.paragraph("Báo cáo")).remark("An", "MẬT"));

        assertThat(refused("author", file, TransitionRequest.of(Transition.EDIT).writing(secret)))
                .containsExactly("check.S-01");
        assertThat(storedFiles()).isZero();
    }

    @Test
    void storedFilesAreCheckedAgain() throws TransitionRefusedException {
        CaseFile file =
                desk.create(
                        "author",
                        commune,
                        ARTICLE,
                        withFile(
                                "bao-cao.docx",
                                OfficeFiles.word(OfficeFiles.paragraph("Báo cáo"))
                                        .remark("An", "hỏi lại số liệu")));

        List<Finding> findings = desk.findings("author", file, file.item().content());

        assertThat(findings).extracting(Finding::check).containsExactly("P-15", "P-15");
        assertThat(findings)
                .extracting(finding -> finding.passage().field())
                .containsOnly("attachments[1].file");
        assertThat(findings.toString()).doesNotContain("hỏi lại");
    }

    @Test
    void whatWasPublishedBeforeIsNoticed() throws TransitionRefusedException {
        String body =
                "Ủy ban nhân dân xã thông báo lịch cắt điện để sửa chữa đường dây trung thế thôn Đông,"
                        + " thời gian từ 7 giờ đến 16 giờ; đề nghị nhân dân chủ động bố trí sinh hoạt,"
                        + " sản xuất và bảo đảm an toàn khi sử dụng máy phát điện.";
        Content notice = content("Thông báo cắt điện").with("body", "<p>" + body + "</p>");
        CaseFile first = desk.create("author", commune, ARTICLE, notice);
        perform("author", first, TransitionRequest.of(Transition.SUBMIT));
        perform("editor", first, TransitionRequest.of(Transition.CLAIM));
        perform("editor", first, TransitionRequest.of(Transition.SEND_TO_REVIEW));
        perform("head", first, TransitionRequest.of(Transition.APPROVE));
        perform("head", first, TransitionRequest.of(Transition.PUBLISH));
        CaseFile again =
                desk.create(
                        "author",
                        commune,
                        ARTICLE,
                        notice.with(
                                "body", "<p>" + body.replace("thôn Đông", "thôn Bắc") + "</p>"));
        CaseFile other =
                desk.create(
                        "author",
                        commune,
                        ARTICLE,
                        content("Khác")
                                .with(
                                        "body",
                                        "<p>Hội Phụ nữ xã tổ chức giải bóng chuyền hơi chào mừng ngày 20"
                                                + " tháng 10 với sự tham gia của mười đội đến từ các thôn"
                                                + " trong xã, thi đấu tại sân vận động trung tâm.</p>"));

        assertThat(desk.findings("author", again, again.item().content()))
                .extracting(Finding::check)
                .containsExactly("Q-04");
        assertThat(desk.findings("author", other, other.item().content())).isEmpty();
        assertThat(desk.findings("author", first, notice)).extracting(Finding::check).isEmpty();
    }

    private long storedFiles() {
        return repository.editing(
                ARTICLE.workspace(),
                session ->
                        session.getWorkspace()
                                .getQueryManager()
                                .createQuery(
                                        "SELECT * FROM [nt:base] WHERE [jcr:data] IS NOT NULL",
                                        Query.JCR_SQL2)
                                .execute()
                                .getNodes()
                                .getSize());
    }
}
