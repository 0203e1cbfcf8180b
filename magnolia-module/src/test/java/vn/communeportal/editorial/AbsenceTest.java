package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Deputies act for who is away, within the dates, and the history says for whom. */
class AbsenceTest extends DeskTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 7, 18);

    private AbsenceService absences;

    @BeforeEach
    void headWithoutDeputyHead() {
        board(
                member("author", Role.CONTRIBUTOR),
                member("editor", Role.EDITOR),
                member("secretary", Role.SECRETARY),
                member("head", Role.HEAD),
                member("administrator", Role.ADMINISTRATOR));
        absences = new AbsenceService(repository, desk, clock);
    }

    private void note(String login, String absent, String deputy, LocalDate from, LocalDate to)
            throws TransitionRefusedException {
        absences.note(
                login,
                commune,
                absences.register(login, commune).revision(),
                new Absence(absent, deputy, from, to, "Đi công tác"));
    }

    @Test
    void aDeputyDecidesWithinTheDatesOnlyAndInTheAbsentOnesPlace() throws Exception {
        note("head", "head", "secretary", TODAY.plusDays(1), TODAY.plusDays(3));
        CaseFile file = inReview("Chờ duyệt");
        assertThat(refused("secretary", file, TransitionRequest.of(Transition.APPROVE)))
                .contains("objection.notYours");

        now = now.plusSeconds(86_400);
        assertThat(desk.offered("secretary", file)).contains(Transition.APPROVE);
        perform("secretary", file, TransitionRequest.of(Transition.APPROVE));
        perform("secretary", file, TransitionRequest.of(Transition.PUBLISH));
        List<HistoryEntry> history = desk.history("head", ARTICLE, file.item().id());
        assertThat(history.get(4).login()).isEqualTo("secretary");
        assertThat(history.get(4).onBehalfOf()).contains("head");
        assertThat(history.get(5).onBehalfOf())
                .as("what a secretary may anyway is done in their own right")
                .isEmpty();

        CaseFile later = inReview("Chờ nữa");
        now = now.plusSeconds(86_400 * 3);
        assertThat(refused("secretary", later, TransitionRequest.of(Transition.APPROVE)))
                .contains("objection.notYours");
    }

    @Test
    void fourEyesHoldForDeputies() throws Exception {
        note("head", "head", "secretary", TODAY, TODAY);
        CaseFile own = desk.create("secretary", commune, ARTICLE, content("Của thư ký"));
        perform("secretary", own, TransitionRequest.of(Transition.SUBMIT));
        perform("editor", own, TransitionRequest.of(Transition.CLAIM));
        perform("editor", own, TransitionRequest.of(Transition.SEND_TO_REVIEW));
        assertThat(refused("secretary", own, TransitionRequest.of(Transition.APPROVE)))
                .containsExactly("objection.ownWork");

        CaseFile ofTheHead = desk.create("head", commune, ARTICLE, content("Của trưởng ban"));
        perform("head", ofTheHead, TransitionRequest.of(Transition.SUBMIT));
        perform("editor", ofTheHead, TransitionRequest.of(Transition.CLAIM));
        perform("editor", ofTheHead, TransitionRequest.of(Transition.SEND_TO_REVIEW));
        assertThat(refused("secretary", ofTheHead, TransitionRequest.of(Transition.APPROVE)))
                .as("in the head's place nobody approves what the head wrote")
                .containsExactly("objection.ownWork");
    }

    @Test
    void whoeverIsAwayIsNotAskedAndTheDeputyIs() throws Exception {
        note("head", "head", "secretary", TODAY, TODAY);
        inReview("Chờ duyệt");

        assertThat(told).contains("secretary: In review: Chờ duyệt");
        assertThat(told).noneMatch(notice -> notice.startsWith("head:"));
    }

    @TestFactory
    Stream<DynamicTest> whoMayNoteThatWhomIsAway() {
        Map<String, Set<String>> permitted =
                Map.of(
                        "author", Set.of("author"),
                        "editor", Set.of("editor"),
                        "secretary", Set.of("secretary"),
                        "head", Set.of("author", "editor", "secretary", "head", "administrator"),
                        "administrator",
                                Set.of("author", "editor", "secretary", "head", "administrator"),
                        "province",
                                Set.of("author", "editor", "secretary", "head", "administrator"),
                        "stranger", Set.of());
        return permitted.keySet().stream()
                .flatMap(
                        login ->
                                Stream.of("author", "editor", "secretary", "head", "administrator")
                                        .map(
                                                absent ->
                                                        DynamicTest.dynamicTest(
                                                                login + " notes " + absent,
                                                                () ->
                                                                        assertThat(
                                                                                        isNoted(
                                                                                                login,
                                                                                                absent))
                                                                                .isEqualTo(
                                                                                        permitted
                                                                                                .get(
                                                                                                        login)
                                                                                                .contains(
                                                                                                        absent)))));
    }

    private boolean isNoted(String login, String absent) {
        try {
            note(login, absent, "", TODAY, TODAY);
            return true;
        } catch (TransitionRefusedException e) {
            return false;
        }
    }

    @Test
    void aDeputyCannotMakeDeputies() throws Exception {
        note("head", "head", "secretary", TODAY, TODAY.plusDays(5));

        assertThat(isNoted("secretary", "editor")).isFalse();
    }

    @Test
    void whatIsNotInOrderIsRefusedWithEveryReason() {
        TransitionRefusedException refusal =
                catchThrowableOfType(
                        TransitionRefusedException.class,
                        () ->
                                note(
                                        "head",
                                        "nobody",
                                        "author",
                                        TODAY.minusDays(1),
                                        TODAY.minusDays(2)));

        assertThat(refusal.objections())
                .extracting(Objection::key)
                .containsExactlyInAnyOrder(
                        "objection.absentNotAMember",
                        "objection.absenceEndsBeforeStart",
                        "objection.absenceIsOver",
                        "objection.deputyNotAnEditor");
    }

    @Test
    void anAbsenceThatEndsEarlyEndsTheDeputysPowers() throws Exception {
        note("head", "head", "secretary", TODAY.minusDays(1), TODAY.plusDays(5));
        CaseFile file = inReview("Chờ duyệt");
        assertThat(desk.offered("secretary", file)).contains(Transition.APPROVE);

        absences.end("head", commune, absences.register("head", commune).revision(), 0);

        assertThat(desk.offered("secretary", file)).doesNotContain(Transition.APPROVE);
        assertThat(absences.register("head", commune).absences())
                .extracting(Absence::to)
                .containsExactly(TODAY.minusDays(1));
    }

    @Test
    void ofTwoWhoNoteAtOnceOneIsRefused() throws Exception {
        note("head", "head", "secretary", TODAY, TODAY);

        TransitionRefusedException refusal =
                catchThrowableOfType(
                        TransitionRefusedException.class,
                        () ->
                                absences.note(
                                        "editor",
                                        commune,
                                        0,
                                        new Absence("editor", "", TODAY, TODAY, "")));
        assertThat(refusal.objections())
                .extracting(Objection::key)
                .containsExactly("objection.absencesChangedMeanwhile");
    }
}
