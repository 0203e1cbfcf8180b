package vn.communeportal.editorial;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import vn.communeportal.editorial.checks.LinkAnswers;

/** Finds out in threads of its own whether pages answer, and remembers it for an hour. */
final class LinkProbe implements LinkAnswers {

    private static final int MOST = 2_000;
    private static final int AT_A_TIME = 2;
    private static final int WAITING = 200;
    private static final int MILLISECONDS = 5_000;
    private static final long KEPT = Duration.ofHours(1).toNanos();

    private static final class Known {

        private final Answer answer;
        private final long since;

        private Known(Answer answer, long since) {
            this.answer = answer;
            this.since = since;
        }
    }

    private final Predicate<String> answers;
    private final Executor threads;
    private final LongSupplier nanoTime;
    private final Map<String, Known> known =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
                    return size() > MOST;
                }
            };

    LinkProbe() {
        this(
                new PageProbe(PublicAddresses::contain, MILLISECONDS)::answers,
                daemons(),
                System::nanoTime);
    }

    LinkProbe(Predicate<String> answers, Executor threads, LongSupplier nanoTime) {
        this.answers = answers;
        this.threads = threads;
        this.nanoTime = nanoTime;
    }

    /** What finds no place in the queue is asked for another time. */
    private static Executor daemons() {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(
                        AT_A_TIME,
                        AT_A_TIME,
                        10,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(WAITING),
                        work -> {
                            Thread thread = new Thread(work, "commune-portal-links");
                            thread.setDaemon(true);
                            return thread;
                        },
                        new ThreadPoolExecutor.DiscardPolicy());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    @Override
    public Answer of(String address) {
        long now = nanoTime.getAsLong();
        synchronized (known) {
            Known last = known.get(address);
            if (last != null && now - last.since < KEPT) {
                return last.answer;
            }
        }
        threads.execute(() -> ask(address));
        return Answer.UNKNOWN;
    }

    private void ask(String address) {
        Answer answer = answers.test(address) ? Answer.ANSWERS : Answer.SILENT;
        synchronized (known) {
            known.remove(address);
            known.put(address, new Known(answer, nanoTime.getAsLong()));
        }
    }
}
