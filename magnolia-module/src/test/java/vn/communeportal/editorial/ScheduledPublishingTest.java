package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.testing.WatchedQueries;
import vn.communeportal.text.Vietnamese;

/** The timer: in time, once, after restarts, on many nodes. */
class ScheduledPublishingTest extends DeskTest {

    private ScheduledPublishing timer() {
        return new ScheduledPublishing(repository, desk, clock);
    }

    private CaseFile scheduled(String title, Instant time) throws TransitionRefusedException {
        CaseFile file = inReview(title);
        perform("head", file, TransitionRequest.of(Transition.APPROVE));
        return perform("head", file, TransitionRequest.of(Transition.SCHEDULE).at(time));
    }

    private List<HistoryEntry> entries(CaseFile file, Transition transition) {
        return desk.history("head", ARTICLE, file.item().id()).stream()
                .filter(entry -> entry.transition().filter(transition::equals).isPresent())
                .toList();
    }

    @Test
    void theTimerPublishesWhenTheTimeHasComeAndOnlyOnce() throws Exception {
        CaseFile file = inReview("Hẹn giờ");
        perform("head", file, TransitionRequest.of(Transition.APPROVE));
        assertThat(refused("head", file, TransitionRequest.of(Transition.SCHEDULE).at(now)))
                .containsExactly("objection.timeNotAhead");
        perform("head", file, TransitionRequest.of(Transition.SCHEDULE).at(now.plusSeconds(3600)));
        now = now.plusSeconds(3599);
        assertThat(timer().run()).isZero();

        now = now.plusSeconds(1);
        assertThat(timer().run()).isEqualTo(1);
        assertThat(timer().run()).isZero();
        assertThat(desk.history("head", ARTICLE, file.item().id()))
                .last()
                .extracting(HistoryEntry::login)
                .isEqualTo(Actor.SCHEDULER_LOGIN);
    }

    @Test
    void whatAnotherTimerDiedOverIsCarriedOverThoughTheIndexDoesNotKnow() throws Exception {
        CaseFile file = scheduled("Máy kia dừng giữa chừng", now.plusSeconds(60));
        now = now.plusSeconds(60);
        Runnable dying =
                () -> {
                    publicSideIsDown = true;
                    timer().run();
                    publicSideIsDown = false;
                };
        ScheduledPublishing timer =
                new ScheduledPublishing(WatchedQueries.of(repository, dying), desk, clock);

        assertThat(timer.run()).isZero();
        assertThat(entries(file, Transition.PUBLISH)).hasSize(1);
        assertThat(published).containsOnlyOnce("publish " + file.item().path());
    }

    /**
     * A board types local times; the portal is in a country without summer time, but the machine
     * may be set to one with it.
     */
    @TestFactory
    Stream<DynamicTest> nothingIsLaterThanFiveSecondsWhateverTheDay() {
        return Stream.of(
                        "2026-01-31T23:59:59",
                        "2026-02-28T23:59:59",
                        "2026-03-01T00:00:00",
                        "2026-03-29T02:30:00",
                        "2026-10-25T02:30:00",
                        "2026-12-31T23:59:59",
                        "2027-01-01T00:00:00",
                        "2028-02-29T12:00:00")
                .map(
                        local ->
                                DynamicTest.dynamicTest(
                                        local, () -> isOutInTime(LocalDateTime.parse(local))));
    }

    private void isOutInTime(LocalDateTime local) throws TransitionRefusedException {
        Instant due = local.atZone(Vietnamese.ZONE).toInstant();
        now = due.minusSeconds(86_400);
        CaseFile file = scheduled("Hẹn " + local, due);
        ScheduledPublishing timer =
                new ScheduledPublishing(
                        repository, desk, clock.withZone(ZoneId.of("Europe/Berlin")));
        Instant start = due.minusSeconds(11);
        for (int ran = 0; entries(file, Transition.PUBLISH).isEmpty() && ran < 20; ran++) {
            now = start.plusSeconds((long) ScheduledPublishing.SECONDS_BETWEEN_RUNS * ran);
            timer.run();
        }
        assertThat(entries(file, Transition.PUBLISH))
                .singleElement()
                .satisfies(entry -> assertThat(entry.time()).isBetween(due, due.plusSeconds(5)));
        assertThat(published).contains("publish " + file.item().path());
    }

    @Test
    void whatCameDueWhileNothingRanIsCaughtUp() throws Exception {
        List<CaseFile> files = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            files.add(scheduled("Tin " + i, now.plusSeconds(60L * i)));
        }
        now = now.plusSeconds(86_400);

        assertThat(timer().run()).isEqualTo(12);
        assertThat(files)
                .allSatisfy(file -> assertThat(entries(file, Transition.PUBLISH)).hasSize(1));
    }

    @RepeatedTest(5)
    void onAClusterEachThingIsDoneOnce() throws Exception {
        List<CaseFile> files = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            CaseFile file =
                    desk.create(
                            "author",
                            commune,
                            ARTICLE,
                            content("Tin " + i)
                                    .with(ItemNodes.PUBLISH_UNTIL, now.plusSeconds(120)));
            perform("author", file, TransitionRequest.of(Transition.SUBMIT));
            perform("editor", file, TransitionRequest.of(Transition.CLAIM));
            perform("editor", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));
            perform("head", file, TransitionRequest.of(Transition.APPROVE));
            files.add(
                    perform(
                            "head",
                            file,
                            TransitionRequest.of(Transition.SCHEDULE).at(now.plusSeconds(60))));
        }
        now = now.plusSeconds(60);
        assertThat(together(4)).isEqualTo(10);
        now = now.plusSeconds(60);
        assertThat(together(4)).isEqualTo(10);

        assertThat(files)
                .allSatisfy(
                        file -> {
                            assertThat(entries(file, Transition.PUBLISH)).hasSize(1);
                            assertThat(entries(file, Transition.EXPIRE)).hasSize(1);
                        });
        assertThat(together(2)).isZero();
    }

    /** Timers of several nodes, each with sessions and a memory of its own, at the same moment. */
    private int together(int nodes) throws Exception {
        CyclicBarrier start = new CyclicBarrier(nodes);
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        List<Future<Integer>> outcomes = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            ScheduledPublishing timer = timer();
            outcomes.add(
                    threads.submit(
                            () -> {
                                start.await();
                                return timer.run();
                            }));
        }
        int done = 0;
        for (Future<Integer> outcome : outcomes) {
            done += outcome.get();
        }
        threads.shutdown();
        // Whoever lost a race tries again, as the next run would.
        return done + timer().run();
    }

    @Test
    void theEndOfAPublicationIsInTheHistoryAndANewTimeCountsAnew() throws Exception {
        CaseFile file = publish("Có hạn");
        perform("editor", file, TransitionRequest.of(Transition.CORRECT));
        perform(
                "editor",
                file,
                TransitionRequest.of(Transition.SEND_TO_REVIEW)
                        .writing(
                                content("Có hạn")
                                        .with(ItemNodes.PUBLISH_UNTIL, now.plusSeconds(60))));
        perform("head", file, TransitionRequest.of(Transition.APPROVE));
        perform("head", file, TransitionRequest.of(Transition.PUBLISH));
        assertThat(timer().run()).isZero();

        now = now.plusSeconds(60);
        assertThat(timer().run()).isEqualTo(1);
        assertThat(timer().run()).isZero();
        assertThat(entries(file, Transition.EXPIRE))
                .singleElement()
                .extracting(HistoryEntry::to)
                .isEqualTo(State.PUBLISHED);
    }

    @Test
    void whatDoesNotReachThePublicSideIsTriedAgain() throws Exception {
        publicSideIsDown = true;
        CaseFile file = publish("Chờ đường truyền");
        assertThat(file.subject().isPublicationPending()).isTrue();
        assertThat(refused("editor", file, TransitionRequest.of(Transition.CORRECT)))
                .containsExactly("objection.publicationPending");

        publicSideIsDown = false;
        assertThat(publications.retryPending()).isEqualTo(1);
        assertThat(
                        desk.open("head", ARTICLE, file.item().id())
                                .orElseThrow()
                                .subject()
                                .isPublicationPending())
                .isFalse();
        assertThat(publications.retryPending()).isZero();
    }

    @Test
    void whereNobodyMayActTheTimerDoesNothing() throws Exception {
        CaseFile file = scheduled("Đóng", now.plusSeconds(60));
        settings(Map.of("name", "Xã thử", Commune.STATUS, Commune.Status.CLOSED.id()));
        now = now.plusSeconds(60);

        assertThat(timer().run()).isZero();
        assertThat(entries(file, Transition.PUBLISH)).isEmpty();
    }
}
