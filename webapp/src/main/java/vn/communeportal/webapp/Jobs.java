package vn.communeportal.webapp;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens without anybody asking: publications that a crash cut off are carried over,
 * scheduled items are published when their time comes.
 */
final class Jobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Duration pause;
    private final List<Runnable> jobs;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread made = new Thread(work, "jobs");
                        made.setDaemon(true);
                        return made;
                    });

    /**
     * @param pause between the end of a run and the next
     */
    Jobs(Duration pause, Runnable... jobs) {
        this.pause = pause;
        this.jobs = List.of(jobs);
    }

    /** Runs at once and then again after each end and a pause. */
    void start() {
        thread.scheduleWithFixedDelay(this::run, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One after the other; what one of them stumbles over stops no other. */
    private void run() {
        for (Runnable job : jobs) {
            try {
                job.run();
            } catch (RuntimeException e) {
                // The next run tries again; an exception that left this method would end all runs.
                LOG.error("A job failed", e);
            }
        }
    }

    /** Lets a job that runs come to its end. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("A job did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
