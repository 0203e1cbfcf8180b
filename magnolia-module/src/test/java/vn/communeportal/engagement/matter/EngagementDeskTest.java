package vn.communeportal.engagement.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.editorial.time.DueDate;
import vn.communeportal.engagement.About;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.SubmittedFile;
import vn.communeportal.engagement.privacy.Sender;
import vn.communeportal.testing.TestClock;
import vn.communeportal.testing.TestRepository;
import vn.communeportal.text.Vietnamese;

class EngagementDeskTest {

    private static final About DRAFT = new About(UUID.randomUUID().toString(), "doan-2");
    private static TestRepository repository;
    private TownHall hall;

    @BeforeAll
    static void open() {
        repository = new TestRepository();
    }

    @AfterAll
    static void close() {
        repository.close();
    }

    @BeforeEach
    void setUp() {
        hall = new TownHall(repository);
    }

    @Test
    void aQuestionIsAnsweredByTwoPeopleAndItsSenderIsToldWithoutWords() throws Exception {
        Matter question = hall.received(SubmissionKind.QUESTION, null);
        assertThat(question.state()).isEqualTo(MatterState.RECEIVED);
        // 15 working days from Monday 2 March 2026.
        assertThat(question.due()).contains(LocalDate.of(2026, 3, 23));
        assertThat(hall.notices).anyMatch(notice -> notice.startsWith("secretary: "));
        question =
                hall.perform(
                        "secretary",
                        question,
                        StepRequest.of(MatterStep.ASSIGN).to("editor").seen(question.revision()));
        question =
                hall.perform(
                        "editor",
                        question,
                        StepRequest.of(MatterStep.PROPOSE)
                                .saying("Xã sửa trong quý II.")
                                .with(
                                        List.of(
                                                SubmittedFile.of(
                                                        "kh.pdf",
                                                        "application/pdf",
                                                        new byte[] {7}))));
        assertThat(hall.told.get(question.id()).status()).isEqualTo("inProgress");
        assertThat(hall.refused("editor", question, answer("Xã sửa.")))
                .contains("objection.notYours");
        question = hall.perform("head", question, answer("Xã sửa trong quý II."));
        assertThat(question.state()).isEqualTo(MatterState.ANSWERED);
        assertThat(hall.told.get(question.id()).field("answer")).isEqualTo("Xã sửa trong quý II.");
        assertThat(hall.told.get(question.id()).files()).hasSize(1);
        assertThat(hall.mails).hasSize(1);
        assertThat(hall.mails.get(0)).startsWith("hung@example.vn|").doesNotContain("quý II");
        assertThat(hall.desk.history("editor", hall.commune, question.id())).hasSize(4);
        assertThat(hall.desk.isIntact(hall.commune)).isTrue();
    }

    @Test
    void aHeadDoesNotApproveAnAnswerOfTheirOwnUnlessThereIsNoOther() throws Exception {
        Matter question = hall.received(SubmissionKind.QUESTION, null);
        question = hall.perform("head", question, StepRequest.of(MatterStep.TAKE));
        question = hall.perform("head", question, StepRequest.of(MatterStep.PROPOSE).saying("Có."));
        assertThat(hall.refused("head", question, answer("Có.")))
                .containsExactly("objection.matterOwnAnswer");
        hall.board(TownHall.member("head", Role.HEAD));
        assertThat(hall.perform("head", question, answer("Có.")).state())
                .isEqualTo(MatterState.ANSWERED);
    }

    @Test
    void progressMovesTheDueDay() throws Exception {
        Matter question = hall.received(SubmissionKind.QUESTION, null);
        assertThat(
                        hall.refused(
                                "secretary",
                                question,
                                StepRequest.of(MatterStep.TELL_PROGRESS).saying("Đang xác minh.")))
                .containsExactly("objection.matterDayMissing");
        question =
                hall.perform(
                        "secretary",
                        question,
                        StepRequest.of(MatterStep.TELL_PROGRESS)
                                .saying("Đang xác minh.")
                                .until(LocalDate.of(2026, 4, 1)));
        assertThat(question.due()).contains(LocalDate.of(2026, 4, 1));
        assertThat(hall.told.get(question.id()).field("due")).isEqualTo("2026-04-01");
    }

    @Test
    void requestsForInformationHaveTheirDaysGroundsAndOneExtension() throws Exception {
        Matter request = hall.received(SubmissionKind.INFORMATION_REQUEST, null);
        assertThat(request.due()).contains(LocalDate.of(2026, 3, 5));
        request = hall.perform("secretary", request, StepRequest.of(MatterStep.CALL_COMPLEX));
        assertThat(request.due()).contains(LocalDate.of(2026, 3, 23));
        StepRequest extension = StepRequest.of(MatterStep.EXTEND).saying("Cần thu thập thêm.");
        assertThat(hall.refused("head", request, extension.until(LocalDate.of(2026, 4, 8))))
                .containsExactly("objection.matterExtensionTooLong");
        request = hall.perform("head", request, extension.until(LocalDate.of(2026, 4, 7)));
        assertThat(request.due()).contains(LocalDate.of(2026, 4, 7));
        assertThat(hall.refused("head", request, extension.until(LocalDate.of(2026, 4, 9))))
                .contains("objection.matterExtended");
        StepRequest refusal = StepRequest.of(MatterStep.REFUSE).saying("Đã công khai tại …");
        assertThat(hall.refused("head", request, refusal.because(RefusalGround.OTHER)))
                .containsExactly("objection.matterGroundMissing");
        request = hall.perform("head", request, refusal.because(RefusalGround.ALREADY_PUBLIC));
        assertThat(hall.told.get(request.id()).field("ground")).isEqualTo("alreadyPublic");
    }

    @Test
    void opinionsAreShownWithoutPersonalDataAndTakenAwayAgain() throws Exception {
        Matter opinion = hall.received(SubmissionKind.OPINION, DRAFT);
        hall.perform("secretary", opinion, StepRequest.of(MatterStep.SHOW));
        assertThat(hall.carried).containsExactly("publish opinions");
        hall.perform("secretary", opinion, StepRequest.of(MatterStep.HIDE).saying("Trùng."));
        assertThat(hall.carried).containsExactly("publish opinions", "unpublish opinions");
        Submission told =
                hall.submission(
                        SubmissionKind.OPINION,
                        Map.of("text", "Gọi tôi số 0912 345 678 nhé", "name", "Trần Thị Mai"),
                        DRAFT);
        hall.waiting.add(told);
        hall.reception.run();
        Matter personal = hall.desk.open("head", hall.commune, told.id()).orElseThrow();
        assertThat(hall.refused("head", personal, StepRequest.of(MatterStep.SHOW)))
                .containsExactly("objection.matterPersonalData");
    }

    @Test
    void whatWaitsIsCountedUntilItIsAnswered() throws Exception {
        MatterCounts now = on(LocalDate.of(2026, 3, 2));
        Matter request = hall.received(SubmissionKind.INFORMATION_REQUEST, null);
        assertThat(now.open(hall.commune)).isEqualTo(1);
        assertThat(now.overdue(hall.commune)).isZero();
        assertThat(now.open("another-commune")).isZero();
        LocalDate due = request.due().orElseThrow();
        assertThat(on(due).overdue(hall.commune)).as("on its last day").isZero();
        assertThat(on(due.plusDays(1)).overdue(hall.commune)).isEqualTo(1);
        hall.perform(
                "head",
                request,
                StepRequest.of(MatterStep.REFUSE)
                        .saying("Đã công khai tại …")
                        .because(RefusalGround.ALREADY_PUBLIC));
        assertThat(now.open(hall.commune)).isZero();
        assertThat(on(due.plusDays(1)).overdue(hall.commune)).isZero();
    }

    private MatterCounts on(LocalDate day) {
        return new MatterCounts(
                repository,
                Clock.fixed(day.atTime(9, 0).atZone(Vietnamese.ZONE).toInstant(), Vietnamese.ZONE));
    }

    @Test
    void whatDidNotReachCitizensIsTriedAgain() throws Exception {
        Matter opinion = hall.received(SubmissionKind.OPINION, DRAFT);
        hall.publicSideIsDown = true;
        hall.perform("secretary", opinion, StepRequest.of(MatterStep.SHOW));
        assertThat(hall.carried).isEmpty();
        hall.publicSideIsDown = false;
        hall.reception.run();
        assertThat(hall.carried).containsExactly("publish opinions");
        hall.reception.run();
        assertThat(hall.carried).hasSize(1);
    }

    @Test
    void theSameSubmissionIsFiledOnce() {
        Submission once = hall.submission(SubmissionKind.QUESTION, Map.of("text", "Một"), null);
        hall.waiting.add(once);
        hall.waiting.add(once);
        assertThat(hall.reception.run()).isPositive();
        hall.waiting.add(once);
        hall.reception.run();
        assertThat(hall.desk.list("editor", hall.commune, new MatterFilter())).hasSize(1);
        assertThat(hall.notices.stream().filter(one -> one.startsWith("secretary"))).hasSize(1);
    }

    @Test
    void othersSeeNothing() throws Exception {
        Matter question = hall.received(SubmissionKind.QUESTION, null);
        TownHall neighbour = new TownHall(repository);
        assertThat(hall.desk.open("contributor", hall.commune, question.id())).isEmpty();
        assertThat(hall.desk.open("administrator", hall.commune, question.id())).isEmpty();
        assertThat(hall.desk.open("stranger", hall.commune, question.id())).isEmpty();
        assertThat(hall.desk.open("editor", neighbour.commune, question.id())).isEmpty();
        hall.perform("secretary", question, StepRequest.of(MatterStep.ASSIGN).to("contributor"));
        assertThat(hall.desk.open("contributor", hall.commune, question.id())).isPresent();
    }

    @Test
    void ratingsAreSumsOfAPeriodAndNobodyCanFollowThem() {
        for (String mark : List.of("5", "3")) {
            hall.waiting.add(
                    hall.submission(
                            SubmissionKind.RATING,
                            Map.of(
                                    "interface",
                                    mark,
                                    "content",
                                    mark,
                                    "quality",
                                    "4",
                                    "support",
                                    "5"),
                            null));
        }
        hall.reception.run();
        Ratings.Sums sums =
                hall.ratings.of(
                        "editor",
                        hall.commune,
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 3, 31),
                        "");
        assertThat(sums.count()).isEqualTo(2);
        assertThat(sums.mean("interface")).isEqualTo(4.0);
        assertThat(sums.mean("support")).isEqualTo(5.0);
        assertThat(hall.desk.list("editor", hall.commune, new MatterFilter())).isEmpty();
        hall.now = hall.now.plus(Duration.ofDays(60));
        assertThat(
                        hall.ratings
                                .of(
                                        "editor",
                                        hall.commune,
                                        LocalDate.of(2026, 4, 1),
                                        LocalDate.of(2026, 4, 30),
                                        "")
                                .count())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"QUESTION,answer", "FEEDBACK,body"})
    void anAnswerBecomesADraftThatMayNotSayWhoAsked(SubmissionKind kind, String field)
            throws Exception {
        Matter question = hall.received(kind, null);
        question = hall.perform("editor", question, StepRequest.of(MatterStep.TAKE));
        question =
                hall.perform(
                        "editor",
                        question,
                        StepRequest.of(MatterStep.PROPOSE).saying("Chào ông Nguyễn Văn Hùng, có."));
        hall.perform("head", question, answer("Chào ông Nguyễn Văn Hùng, xã sẽ sửa."));
        String item = hall.questions.make("editor", hall.commune, question.id());
        var type = AnsweredQuestions.typeOf(kind);
        var file = hall.editorial.open("editor", type, item).orElseThrow();
        assertThat(hall.editorial.findings("editor", file, file.item().content()))
                .anyMatch(finding -> finding.check().equals("V20"));
        assertThat(
                        hall.editorial.objections(
                                "editor", type, item, TransitionRequest.of(Transition.SUBMIT)))
                .anyMatch(objection -> objection.key().equals("check.V20"));
        var content = file.item().content().with(field, "<p>Xã sẽ sửa.</p>");
        hall.editorial.perform(
                "editor", type, item, TransitionRequest.of(Transition.SUBMIT).writing(content));
        assertThat(
                        hall.desk.offered(
                                "editor",
                                hall.desk
                                        .open("editor", hall.commune, question.id())
                                        .orElseThrow()))
                .doesNotContain(MatterStep.MAKE_ITEM);
    }

    @Test
    void erasingLeavesWhatWasDoneAndTheSeals() throws Exception {
        Matter question = hall.received(SubmissionKind.QUESTION, null);
        question =
                hall.perform(
                        "editor",
                        question,
                        StepRequest.of(MatterStep.NOTE).saying("Ông Hùng ở thôn 2."));
        MatterRecords records = new MatterRecords(repository, new TestClock(() -> hall.now));
        assertThat(records.of(hall.commune, Sender.ofTelephone("+84 912345678")))
                .containsExactly(question.id().toString());
        assertThat(records.export(hall.commune, question.id().toString()))
                .containsEntry("name", "Nguyễn Văn Hùng");
        assertThat(records.before(hall.commune, hall.now.plusSeconds(1))).isEmpty();
        records.erase(hall.commune, question.id().toString());
        Matter erased = hall.desk.open("editor", hall.commune, question.id()).orElseThrow();
        assertThat(erased.erasedAt()).isPresent();
        assertThat(erased.field("name")).isEmpty();
        assertThat(erased.files()).isEmpty();
        assertThat(hall.desk.history("editor", hall.commune, question.id()))
                .hasSize(2)
                .noneMatch(entry -> entry.text().contains("Hùng"));
        assertThat(hall.desk.isIntact(hall.commune)).isTrue();
        assertThat(records.of(hall.commune, Sender.ofTelephone("0912345678"))).isEmpty();
    }

    @Test
    void feedbackThatOthersAreCompetentForIsPassedOnWithinFiveWorkingDays() throws Exception {
        Matter feedback = hall.received(SubmissionKind.FEEDBACK, null);
        assertThat(feedback.forwardDue()).contains(LocalDate.of(2026, 3, 9));
        feedback =
                hall.perform(
                        "secretary",
                        feedback,
                        StepRequest.of(MatterStep.FORWARD)
                                .to("Sở Nông nghiệp và Môi trường")
                                .saying("Đề nghị trả lời."));
        assertThat(hall.told.get(feedback.id()).status()).isEqualTo("forwarded");
        assertThat(hall.told.get(feedback.id()).field("unit")).contains("Sở Nông nghiệp");
    }

    @Test
    void whatWaitsIsToldToWhoHasItAndToWhoLeads() throws Exception {
        Matter question = hall.received(SubmissionKind.QUESTION, null);
        CitizenWork work =
                new CitizenWork(
                        repository, hall.editorial, hall.desk, new TestClock(() -> hall.now));
        assertThat(work.of("editor", hall.commune)).isEmpty();
        assertThat(work.of("secretary", hall.commune))
                .extracting(DueDate::status)
                .containsExactly(DueDate.Status.LATER);
        hall.perform("secretary", question, StepRequest.of(MatterStep.ASSIGN).to("editor"));
        hall.now = hall.now.plus(Duration.ofDays(22));
        assertThat(work.of("secretary", hall.commune)).isEmpty();
        assertThat(work.of("editor", hall.commune))
                .extracting(DueDate::status)
                .containsExactly(DueDate.Status.OVERDUE);
    }

    private static StepRequest answer(String text) {
        return StepRequest.of(MatterStep.ANSWER).saying(text);
    }
}
