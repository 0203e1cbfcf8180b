package vn.communeportal.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 5_000;

    private int count;

    @Test
    void whoChangesARecordIsAloneWithIt() throws Exception {
        together(
                () -> {
                    for (int i = 0; i < ROUNDS; i++) {
                        OneAtATime.on("communes", "/xa", () -> count++);
                    }
                });

        assertThat(count).isEqualTo(THREADS * ROUNDS);
    }

    @Test
    void workThatFailsLetsTheNextOneIn() throws Exception {
        assertThatThrownBy(() -> OneAtATime.on("communes", "/xa", this::fail))
                .hasMessage("not saved");

        together(() -> OneAtATime.on("communes", "/xa", () -> count++));
        assertThat(count).isEqualTo(THREADS);
    }

    @Test
    void workThatWouldChangeASecondRecordIsFound() {
        assertThatThrownBy(
                        () ->
                                OneAtATime.on(
                                        "communes",
                                        "/xa",
                                        () -> OneAtATime.on("communes", "/other", () -> count++)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("/other");
    }

    private Object fail() {
        throw new IllegalStateException("not saved");
    }

    private static void together(Runnable work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            all.add(
                    threads.submit(
                            () -> {
                                start.await();
                                work.run();
                                return null;
                            }));
        }
        for (Future<?> one : all) {
            one.get(20, TimeUnit.SECONDS);
        }
        threads.shutdown();
    }
}
