package vn.communeportal.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JobsTest {

    @Test
    void aJobThatFailsStopsNeitherTheOthersNorTheNextRun() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(2);
        Runnable failing =
                () -> {
                    throw new IllegalStateException("as a test wants it");
                };

        try (Jobs jobs = new Jobs(Duration.ofMillis(5), failing, runs::countDown)) {
            jobs.start();

            assertThat(runs.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
