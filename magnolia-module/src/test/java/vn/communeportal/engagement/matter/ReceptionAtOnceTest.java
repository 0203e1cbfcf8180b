package vn.communeportal.engagement.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import vn.communeportal.engagement.FollowUpCode;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.intake.IntakeInstance;
import vn.communeportal.testing.TestClock;
import vn.communeportal.testing.TestRepository;

/**
 * Two nodes of a cluster on one repository, each with its own sessions and locks, at a commune's
 * very first submissions.
 */
@Tag("thorough")
class ReceptionAtOnceTest {

    private static final int SUBMISSIONS = 6;
    private static TestRepository repository;

    private final ExecutorService nodes = Executors.newFixedThreadPool(2);
    private TownHall hall;
    private List<IntakeInstance> instances;

    @BeforeAll
    static void begin() {
        repository = new TestRepository();
    }

    @AfterAll
    static void end() {
        repository.close();
    }

    @BeforeEach
    void open() {
        hall = new TownHall(repository);
        Clock clock = new TestClock(() -> hall.now);
        IntakeInstance first = new IntakeInstance(repository, true, clock).empty();
        instances = List.of(first, new IntakeInstance(repository, true, clock));
    }

    @AfterEach
    void close() {
        nodes.shutdownNow();
    }

    @RepeatedTest(10)
    void eachSubmissionIsFiledOnce() throws Exception {
        List<UUID> sent = new ArrayList<>();
        for (int i = 0; i < SUBMISSIONS; i++) {
            Submission one = question();
            instances.get(0).intake.receive(one);
            sent.add(one.id());
        }

        onBoth(
                instance -> {
                    Reception reception = hall.reception(repository, instance.arrivals);
                    while (!instance.arrivals.waiting(1).isEmpty()) {
                        reception.run();
                    }
                    return null;
                });

        assertThat(hall.desk.list("head", hall.commune, new MatterFilter()))
                .extracting(Matter::id)
                .containsExactlyInAnyOrderElementsOf(sent);
        assertThat(
                        repository.<Long>editing(
                                MatterNodes.WORKSPACE,
                                session -> session.getRootNode().getNodes(hall.commune).getSize()))
                .isEqualTo(1);
    }

    @RepeatedTest(5)
    void eachReceiptLeadsToWhatCame() throws Exception {
        List<FollowUpCode> codes = onBoth(instance -> instance.intake.receive(question()).code());

        for (FollowUpCode code : codes) {
            assertThat(instances.get(0).intake.find(code)).isPresent();
        }
        assertThat(instances.get(0).arrivals.waiting(10)).hasSize(2);
    }

    private Submission question() {
        return hall.submission(SubmissionKind.QUESTION, Map.of("text", "Bao giờ?"), null);
    }

    /** What one node does. */
    private interface Work<T> {
        T at(IntakeInstance instance) throws Exception;
    }

    private <T> List<T> onBoth(Work<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(instances.size());
        List<Callable<T>> both = new ArrayList<>();
        for (IntakeInstance instance : instances) {
            both.add(
                    () -> {
                        start.await();
                        return work.at(instance);
                    });
        }
        List<T> results = new ArrayList<>();
        for (Future<T> result : nodes.invokeAll(both)) {
            results.add(result.get());
        }
        return results;
    }
}
