package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.FileContent;
import vn.communeportal.editorial.trace.HistoryAudit;

/** What heads decide on paper, and papers that are kept with cases. */
class PaperDecisionsTest extends DeskTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 7, 18);

    private PaperDecisions paper;
    private CaseFile file;

    @BeforeEach
    void sendToReview() throws TransitionRefusedException {
        paper = new PaperDecisions(desk, notices, clock);
        file = inReview("Tin trình trên giấy");
    }

    private PaperDecision signed(Transition transition, String decider) {
        return new PaperDecision(
                transition,
                decider,
                TODAY,
                ReviewSheet.codeOf(file),
                "Đồng ý đăng",
                ReviewFiles.scan("phieu.pdf"));
    }

    private List<String> refused(String login, PaperDecision decision) {
        return catchThrowableOfType(
                        TransitionRefusedException.class,
                        () ->
                                paper.record(
                                        login,
                                        ARTICLE,
                                        file.item().id(),
                                        file.subject().revision(),
                                        decision))
                .objections()
                .stream()
                .map(Objection::key)
                .toList();
    }

    @Test
    void historyHasWhoDecidedAndWhoRecorded() throws Exception {
        CaseFile approved =
                paper.record(
                        "secretary",
                        ARTICLE,
                        file.item().id(),
                        file.subject().revision(),
                        signed(Transition.APPROVE, "head"));
        assertThat(approved.subject().state()).isEqualTo(State.APPROVED);
        List<HistoryEntry> history = desk.history("head", ARTICLE, file.item().id());
        HistoryEntry entry = history.get(history.size() - 1);
        assertThat(entry.login()).isEqualTo("secretary");
        assertThat(entry.onBehalfOf()).contains("head");
        assertThat(entry.means()).contains(Means.PAPER);
        assertThat(entry.comment()).isEqualTo("Đồng ý đăng [phieu.pdf; head; 18/07/2025]");
        assertThat(desk.enclosures("head", ARTICLE, file.item().id()))
                .singleElement()
                .satisfies(
                        sheet -> {
                            assertThat(sheet.kind()).isEqualTo(Enclosure.Kind.DECISION);
                            assertThat(sheet.file().identifier()).isPresent();
                        });
        assertThat(told)
                .contains(
                        "head: Your decision on paper was recorded (Approved): Tin trình trên giấy");
        assertThat(new HistoryAudit(repository).verify(commune).isInOrder()).isTrue();
    }

    @Test
    void aReturnOnPaperNeedsItsReason() throws Exception {
        PaperDecision without =
                new PaperDecision(
                        Transition.RETURN,
                        "deputy",
                        TODAY,
                        ReviewSheet.codeOf(file),
                        "",
                        ReviewFiles.scan("phieu.pdf"));
        assertThat(refused("secretary", without)).containsExactly("objection.reasonMissing");
        assertThat(
                        paper.record(
                                        "secretary",
                                        ARTICLE,
                                        file.item().id(),
                                        file.subject().revision(),
                                        signed(Transition.RETURN, "deputy"))
                                .subject()
                                .state())
                .isEqualTo(State.RETURNED);
    }

    @Test
    void onlySecretariesRecordAndOnlyHeadsDecide() {
        assertThat(refused("editor", signed(Transition.APPROVE, "head")))
                .contains("objection.notYours");
        assertThat(refused("head", signed(Transition.APPROVE, "deputy")))
                .contains("objection.notYours");
        assertThat(refused("secretary", signed(Transition.APPROVE, "editor")))
                .containsExactly("objection.paperDeciderUnknown");
        assertThat(refused("secretary", signed(Transition.PUBLISH, "head")))
                .containsExactly("objection.notInThisState");
    }

    @Test
    void fourEyesHoldForWhoRecordsAndForWhoDecides() throws Exception {
        CaseFile own = desk.create("secretary", commune, ARTICLE, content("Tin thư ký viết"));
        perform("secretary", own, TransitionRequest.of(Transition.SUBMIT));
        perform("editor", own, TransitionRequest.of(Transition.CLAIM));
        file = perform("editor", own, TransitionRequest.of(Transition.SEND_TO_REVIEW));
        assertThat(refused("secretary", signed(Transition.APPROVE, "head")))
                .containsExactly("objection.ownWork");
    }

    @Test
    void aSheetCountsForItsVersionAlone() throws Exception {
        PaperDecision old = signed(Transition.APPROVE, "head");
        perform("head", file, TransitionRequest.of(Transition.RETURN).because("Sửa"));
        file = perform("editor", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));
        assertThat(refused("secretary", old)).containsExactly("objection.paperOtherVersion");
    }

    @Test
    void withoutASignedSheetThereIsNoDecision() {
        PaperDecision noScan =
                new PaperDecision(
                        Transition.APPROVE,
                        "head",
                        TODAY.minusDays(1),
                        ReviewSheet.codeOf(file).toLowerCase(),
                        "",
                        null);
        assertThat(refused("secretary", noScan))
                .containsExactly("objection.paperSignedBefore", "objection.enclosureMissing");
        byte[] text = "không phải PDF".getBytes();
        FileContent other =
                FileContent.fresh(
                        "phieu.pdf",
                        "application/pdf",
                        text.length,
                        () -> new ByteArrayInputStream(text));
        assertThat(
                        refused(
                                "secretary",
                                new PaperDecision(
                                        Transition.APPROVE,
                                        "head",
                                        TODAY,
                                        ReviewSheet.codeOf(file),
                                        "",
                                        other)))
                .containsExactly("problem.file.content");
    }

    @Test
    void papersAreKeptWithTheCaseAndLeaveTheVersionAlone() throws Exception {
        String sheet = ReviewSheet.codeOf(file);
        CaseFile after =
                perform(
                        "secretary",
                        file,
                        TransitionRequest.of(Transition.ENCLOSE)
                                .enclosing(
                                        new Enclosure(
                                                Enclosure.Kind.PAPER,
                                                TODAY,
                                                "Bà Hoa, thôn Đông",
                                                ReviewFiles.scan("ban-thao.pdf"))));
        assertThat(ReviewSheet.codeOf(after)).isEqualTo(sheet);
        assertThat(after.subject().state()).isEqualTo(State.IN_REVIEW);
        assertThat(desk.enclosures("editor", ARTICLE, file.item().id()))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.giver()).isEqualTo("Bà Hoa, thôn Đông");
                            assertThat(one.receivedOn()).isEqualTo(TODAY);
                        });
        assertThat(desk.enclosures("province", ARTICLE, file.item().id())).hasSize(1);
        assertThat(desk.enclosures("stranger", ARTICLE, file.item().id())).isEmpty();
        assertThat(
                        refused(
                                "editor",
                                file,
                                TransitionRequest.of(Transition.ENCLOSE)
                                        .enclosing(
                                                new Enclosure(
                                                        Enclosure.Kind.PAPER,
                                                        TODAY,
                                                        " ",
                                                        ReviewFiles.scan("a.pdf")))))
                .contains("objection.notYours", "objection.enclosureGiverMissing");
    }
}
