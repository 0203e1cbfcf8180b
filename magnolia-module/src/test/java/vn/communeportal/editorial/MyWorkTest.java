package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.communeportal.content.ItemsByWords;
import vn.communeportal.editorial.time.DueDate;
import vn.communeportal.editorial.time.Escalation;
import vn.communeportal.editorial.time.MyWork;
import vn.communeportal.editorial.time.Plan;
import vn.communeportal.editorial.time.PlannedEntry;
import vn.communeportal.editorial.time.Timetables;
import vn.communeportal.editorial.time.WaitingStep;
import vn.communeportal.editorial.time.WorkItem;
import vn.communeportal.regulation.TimeSpan;
import vn.communeportal.testing.WatchedQueries;

/** What waits for whom until when, and what happens when it waits too long. */
class MyWorkTest extends DeskTest {

    private Timetables timetables;
    private CaseFinder finder;
    private MyWork work;
    private Escalation escalation;

    @BeforeEach
    void desks() {
        timetables = new Timetables(repository, desk, clock);
        finder = new CaseFinder(repository, desk, ItemsByWords.NONE);
        work = new MyWork(finder, desk, timetables, clock);
        escalation = new Escalation(repository, finder, desk, timetables, clock);
    }

    private void at(String time) {
        now = Instant.parse(time);
    }

    private void set(WaitingStep step, String span) throws TransitionRefusedException {
        timetables.save(
                "head",
                commune,
                timetables.revision(commune),
                new EnumMap<>(Map.of(step, TimeSpan.parse(span).orElseThrow())));
    }

    private CaseFile submitted(String title) throws TransitionRefusedException {
        CaseFile file = desk.create("author", commune, ARTICLE, content(title));
        return perform("author", file, TransitionRequest.of(Transition.SUBMIT));
    }

    @Test
    void myWorkIsWhatWaitsForMe() throws Exception {
        CaseFile submitted = submitted("Vừa gửi");
        CaseFile review = inReview("Chờ duyệt");

        assertThat(work.of("head", commune))
                .extracting(item -> item.file().item().id() + " " + item.next())
                .containsExactlyInAnyOrder(
                        submitted.item().id() + " CLAIM", review.item().id() + " APPROVE");
        assertThat(work.of("editor", commune))
                .extracting(item -> item.file().item().title())
                .containsExactly("Vừa gửi");
        assertThat(work.of("author", commune)).isEmpty();
    }

    @Test
    void whatMovesOnWhileItIsLookedForWaitsForNobody() throws Exception {
        CaseFile review = inReview("Vừa duyệt");
        Runnable approval =
                () -> {
                    try {
                        perform("head", review, TransitionRequest.of(Transition.APPROVE));
                        perform("secretary", review, TransitionRequest.of(Transition.PUBLISH));
                    } catch (TransitionRefusedException e) {
                        // The second query finds it done.
                    }
                };
        CaseFinder meanwhile =
                new CaseFinder(WatchedQueries.of(repository, approval), desk, ItemsByWords.NONE);

        assertThat(new MyWork(meanwhile, desk, timetables, clock).of("head", commune)).isEmpty();
    }

    @Test
    void aStepIsDueInWorkingDaysOfTheVietnameseCalendar() throws Exception {
        // Friday 29 August 2025, 16:30 in Vietnam; Monday and Tuesday are the national holiday.
        at("2025-08-29T09:30:00Z");
        submitted("Trước lễ");

        assertThat(status()).isEqualTo(DueDate.Status.LATER);
        assertThat(work.of("editor", commune).get(0).due().orElseThrow().day())
                .isEqualTo(LocalDate.of(2025, 9, 3));
        at("2025-09-02T23:00:00Z"); // 06:00 on the 3rd in Vietnam
        assertThat(status()).isEqualTo(DueDate.Status.TODAY);
        at("2025-09-03T16:59:59Z");
        assertThat(status()).isEqualTo(DueDate.Status.TODAY);
        at("2025-09-03T17:00:00Z");
        assertThat(status()).isEqualTo(DueDate.Status.OVERDUE);
    }

    private DueDate.Status status() {
        return work.of("editor", commune).get(0).due().orElseThrow().status();
    }

    @Test
    void whatIsDueFirstStandsFirst() throws Exception {
        submitted("Hạn một ngày");
        CaseFile edited = submitted("Hạn hai ngày");
        now = now.minusSeconds(3600);
        perform("editor", edited, TransitionRequest.of(Transition.CLAIM));

        assertThat(work.of("editor", commune))
                .extracting(item -> item.file().item().title())
                .containsExactly("Hạn một ngày", "Hạn hai ngày");
    }

    @Test
    void aCommuneHasTimesOfItsOwn() throws Exception {
        submitted("Tin");
        set(WaitingStep.SUBMITTED, "5wd");

        assertThat(work.of("editor", commune).get(0).due().orElseThrow().day())
                .isEqualTo(LocalDate.of(2025, 7, 25));
        assertThat(timetables.of(commune + "-khac").own(WaitingStep.SUBMITTED)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whoMayChangeTheTimes() {
        Map<String, Boolean> expected =
                Map.of(
                        "author", false,
                        "editor", false,
                        "secretary", false,
                        "deputy", false,
                        "head", true,
                        "province", true,
                        "stranger", false);
        return expected.entrySet().stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.getKey(),
                                        () -> {
                                            assertThat(timetables.mayChange(one.getKey(), commune))
                                                    .isEqualTo(one.getValue());
                                            assertThat(isSaved(one.getKey()))
                                                    .isEqualTo(one.getValue());
                                        }));
    }

    @Test
    void aDeputyDecidesAboutItemsNotAboutTheBoard() throws Exception {
        LocalDate today = LocalDate.of(2025, 7, 18);
        new AbsenceService(repository, desk, clock)
                .note("head", commune, 0, new Absence("head", "secretary", today, today, ""));

        assertThat(desk.actor("secretary", commune).has(Role.HEAD)).isTrue();
        assertThat(isSaved("secretary")).isFalse();
    }

    private boolean isSaved(String login) {
        try {
            timetables.save(login, commune, timetables.revision(commune), Map.of());
            return true;
        } catch (TransitionRefusedException e) {
            return false;
        }
    }

    @Test
    void theHeadIsToldOnceForEachTimeThatACaseWaitsTooLong() throws Exception {
        // Friday 18 July: due on Monday, escalated on Tuesday.
        CaseFile file = submitted("Bị quên");
        at("2025-07-21T09:00:00Z");
        assertThat(escalation.run()).isZero();
        at("2025-07-22T01:00:00Z");
        assertThat(escalation.run()).isEqualTo(1);
        assertThat(escalation.run()).isZero();

        assertThat(told).containsOnlyOnce("head: Overdue (Submitted): Bị quên");
        assertThat(desk.history("head", ARTICLE, file.item().id()))
                .last()
                .satisfies(
                        entry -> {
                            assertThat(entry.login()).isEqualTo(Actor.SCHEDULER_LOGIN);
                            assertThat(entry.transition()).contains(Transition.ESCALATE);
                            assertThat(entry.to()).isEqualTo(State.SUBMITTED);
                        });

        perform("editor", file, TransitionRequest.of(Transition.CLAIM));
        at("2025-07-25T01:00:00Z");
        assertThat(escalation.run()).isEqualTo(1);
        assertThat(told).contains("head: Overdue (In editing): Bị quên");
    }

    @Test
    void whoIsAtWorkIsNotDisturbedByAnEscalation() throws Exception {
        CaseFile file = submitted("Đang sửa");
        CaseFile seen = perform("editor", file, TransitionRequest.of(Transition.CLAIM));
        at("2025-07-29T01:00:00Z");
        assertThat(escalation.run()).isEqualTo(1);

        perform(
                "editor",
                file,
                TransitionRequest.of(Transition.EDIT)
                        .seen(seen.subject().revision())
                        .writing(content("Đã sửa")));
    }

    @Test
    void inTheHeadsAbsenceTheDeputyIsTold() throws Exception {
        new AbsenceService(repository, desk, clock)
                .note(
                        "head",
                        commune,
                        0,
                        new Absence(
                                "head",
                                "secretary",
                                LocalDate.of(2025, 7, 22),
                                LocalDate.of(2025, 7, 23),
                                ""));
        submitted("Bị quên");
        at("2025-07-22T01:00:00Z");
        escalation.run();

        assertThat(told).contains("secretary: Overdue (Submitted): Bị quên");
        assertThat(told).noneMatch(notice -> notice.startsWith("head: Overdue"));
    }

    @Test
    void aReturnedItemOfSomebodyWhoIsAwayIsReassigned() throws Exception {
        CaseFile file = submitted("Giao lại");
        perform("editor", file, TransitionRequest.of(Transition.RETURN).because("Thiếu ảnh"));

        CaseFile after =
                perform("secretary", file, TransitionRequest.of(Transition.ASSIGN).to("editor"));

        assertThat(after.subject().assignee()).contains("editor");
        assertThat(after.subject().state()).isEqualTo(State.IN_EDITING);
    }

    @Test
    void thePlanShowsWhatAppearsAndDisappearsAndIsDue() throws Exception {
        CaseFile scheduled = inReview("Hẹn giờ");
        perform("head", scheduled, TransitionRequest.of(Transition.APPROVE));
        perform(
                "head",
                scheduled,
                TransitionRequest.of(Transition.SCHEDULE)
                        .at(Instant.parse("2025-07-31T17:30:00Z")));
        submitted("Chờ nhận");
        Plan plan = new Plan(repository, finder, desk, timetables);

        List<PlannedEntry> entries =
                plan.of("head", commune, LocalDate.of(2025, 7, 18), LocalDate.of(2025, 8, 1));
        assertThat(entries)
                .extracting(
                        entry ->
                                entry.day()
                                        + " "
                                        + entry.kind()
                                        + " "
                                        + entry.file().item().title())
                .containsExactly("2025-07-21 DUE Chờ nhận", "2025-08-01 PUBLISH Hẹn giờ");
        assertThat(plan.of("stranger", commune, SINCE, SINCE.plusYears(1))).isEmpty();
        assertThat(plan.of("author", commune, SINCE, SINCE.plusYears(1))).hasSize(2);
    }

    @Test
    void whatShouldBeOutAndIsNotWaitsForTheSecretary() throws Exception {
        CaseFile scheduled = inReview("Kẹt");
        perform("head", scheduled, TransitionRequest.of(Transition.APPROVE));
        perform(
                "head",
                scheduled,
                TransitionRequest.of(Transition.SCHEDULE).at(now.plusSeconds(60)));
        assertThat(work.of("secretary", commune)).isEmpty();

        now = now.plusSeconds(600);

        assertThat(work.of("secretary", commune))
                .extracting(WorkItem::next)
                .containsExactly(Transition.UNSCHEDULE);
    }
}
