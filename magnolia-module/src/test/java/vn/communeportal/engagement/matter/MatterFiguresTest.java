package vn.communeportal.engagement.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.engagement.About;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.testing.TestClock;
import vn.communeportal.testing.TestRepository;

/** What citizens sent to a town hall and how fast it answered, as its reports say. */
class MatterFiguresTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

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

    private MatterFigures march() {
        return between(FIRST, LAST);
    }

    private MatterFigures between(LocalDate first, LocalDate last) {
        return new MatterCounts(repository, new TestClock(() -> hall.now))
                .between(hall.commune, first, last);
    }

    private Matter received(SubmissionKind kind, String time) {
        hall.now = Instant.parse(time);
        About about = new About(UUID.randomUUID().toString(), "");
        return hall.received(kind, kind == SubmissionKind.OPINION ? about : null);
    }

    private void answer(Matter matter, String time) throws StepRefusedException {
        hall.now = Instant.parse(time);
        if (matter.assignee().isEmpty()) {
            hall.perform("editor", matter, StepRequest.of(MatterStep.TAKE));
        }
        Matter proposed =
                hall.perform("editor", matter, StepRequest.of(MatterStep.PROPOSE).saying("Có."));
        hall.perform("head", proposed, StepRequest.of(MatterStep.ANSWER).saying("Có."));
    }

    private void refuse(Matter matter, String time) throws StepRefusedException {
        hall.now = Instant.parse(time);
        hall.perform(
                "head",
                matter,
                StepRequest.of(MatterStep.REFUSE)
                        .saying("Đã công khai tại …")
                        .because(RefusalGround.ALREADY_PUBLIC));
    }

    @Test
    void eachKindIsCountedAndMarksForAnItemAreNoMatter() throws Exception {
        Matter question = received(SubmissionKind.QUESTION, "2026-03-02T02:00:00Z");
        received(SubmissionKind.QUESTION, "2026-03-02T03:00:00Z");
        Matter request = received(SubmissionKind.INFORMATION_REQUEST, "2026-03-02T04:00:00Z");
        hall.waiting.add(
                hall.submission(
                        SubmissionKind.RATING,
                        Map.of("interface", "5", "content", "5", "quality", "4", "support", "5"),
                        null));
        hall.reception.run();
        answer(question, "2026-03-03T02:00:00Z");
        refuse(request, "2026-03-03T02:00:00Z");

        MatterFigures march = march();

        assertThat(march.kinds())
                .containsExactlyInAnyOrder(
                        SubmissionKind.QUESTION, SubmissionKind.INFORMATION_REQUEST);
        assertThat(march.received()).isEqualTo(3);
        assertThat(march.received(SubmissionKind.QUESTION)).isEqualTo(2);
        assertThat(march.received(SubmissionKind.FEEDBACK)).isZero();
        assertThat(march.answered()).as("a refusal is an answer").isEqualTo(2);
        assertThat(march.answered(SubmissionKind.QUESTION)).isEqualTo(1);
        assertThat(march.inTime()).isEqualTo(2);
        assertThat(march.overdue()).isZero();
    }

    /** Days are those of Vietnam: the last one ends at 17:00 of Greenwich. */
    @Test
    void theLastDayIsInTimeToItsLastMinute() throws Exception {
        Matter early = received(SubmissionKind.QUESTION, "2026-03-02T02:00:00Z");
        Matter late = received(SubmissionKind.QUESTION, "2026-03-02T02:00:00Z");
        assertThat(early.due()).contains(LocalDate.of(2026, 3, 23));
        answer(early, "2026-03-23T16:59:00Z");
        assertThat(march().overdue()).as("the last day is not over").isZero();
        hall.now = Instant.parse("2026-03-23T17:00:00Z");
        assertThat(march().overdue()).isEqualTo(1);
        answer(late, "2026-03-23T17:00:00Z");

        MatterFigures march = march();

        assertThat(march.answered(SubmissionKind.QUESTION)).isEqualTo(2);
        assertThat(march.inTime(SubmissionKind.QUESTION)).isEqualTo(1);
        assertThat(march.overdue()).as("what is answered waits no more").isZero();
    }

    /** What the sender was told in time counts, not what the law says of those who tell nothing. */
    @Test
    void aDayThatWasPutOffIsTheLastOne() throws Exception {
        Matter question = received(SubmissionKind.QUESTION, "2026-03-02T02:00:00Z");
        Matter told =
                hall.perform(
                        "editor",
                        hall.perform("editor", question, StepRequest.of(MatterStep.TAKE)),
                        StepRequest.of(MatterStep.TELL_PROGRESS)
                                .saying("Đang xác minh.")
                                .until(LocalDate.of(2026, 4, 1)));
        hall.now = Instant.parse("2026-03-31T02:00:00Z");
        assertThat(march().overdue()).isZero();
        answer(told, "2026-04-01T02:00:00Z");
        assertThat(march().inTime()).isEqualTo(1);
    }

    @Test
    void whatHasNoLastDayIsNeverLate() throws Exception {
        Matter opinion = received(SubmissionKind.OPINION, "2026-03-02T02:00:00Z");
        assertThat(opinion.due()).isEmpty();
        hall.now = Instant.parse("2027-03-02T02:00:00Z");
        assertThat(march().overdue()).isZero();
        answer(opinion, "2027-03-02T02:00:00Z");
        assertThat(march().inTime(SubmissionKind.OPINION)).isEqualTo(1);
    }

    @Test
    void halfOfTheAnswersAreFasterThanTheMedian() throws Exception {
        Matter one = received(SubmissionKind.QUESTION, "2026-03-02T02:00:00Z");
        Matter two = received(SubmissionKind.QUESTION, "2026-03-02T02:00:00Z");
        Matter three = received(SubmissionKind.QUESTION, "2026-03-02T02:00:00Z");
        received(SubmissionKind.QUESTION, "2026-03-02T02:00:00Z");
        assertThat(march().median(SubmissionKind.QUESTION)).as("nothing is answered").isEmpty();
        answer(one, "2026-03-02T04:00:00Z");
        assertThat(march().median(SubmissionKind.QUESTION)).contains(Duration.ofHours(2));
        answer(three, "2026-03-09T02:00:00Z");
        assertThat(march().median(SubmissionKind.QUESTION))
                .as("between two hours and seven days")
                .contains(Duration.ofHours(85));
        answer(two, "2026-03-03T02:00:00Z");
        assertThat(march().median(SubmissionKind.QUESTION)).contains(Duration.ofHours(24));
        assertThat(march().median(SubmissionKind.INFORMATION_REQUEST)).isEmpty();
    }

    /** Days are those of Vietnam here too. */
    @Test
    void bothEndsOfTheTimeBelongToIt() {
        received(SubmissionKind.QUESTION, "2026-02-28T16:59:59Z");
        received(SubmissionKind.QUESTION, "2026-02-28T17:00:00Z");
        received(SubmissionKind.QUESTION, "2026-03-31T16:59:59Z");
        received(SubmissionKind.QUESTION, "2026-03-31T17:00:00Z");
        assertThat(march().received()).isEqualTo(2);
        assertThat(between(FIRST, FIRST).received()).isEqualTo(1);
        assertThat(between(LAST, LAST.plusDays(1)).received()).isEqualTo(2);
    }

    @Test
    void anotherCommunesMattersAreNotCounted() {
        received(SubmissionKind.QUESTION, "2026-03-02T02:00:00Z");
        hall = new TownHall(repository);
        assertThat(march().received()).isZero();
        assertThat(march().kinds()).isEmpty();
        assertThat(march().answered()).isZero();
    }
}
