package vn.communeportal.search.lucene;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets as many questions be answered at once as the machine has processors; the others wait, each
 * in its turn. All of them at once would be answered no sooner, and would leave whoever publishes,
 * and whoever brings the index up to date, a small share of the processors. Thread-safe.
 */
final class Turns {

    private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    <T> T take(Supplier<T> question) {
        free.acquireUninterruptibly();
        try {
            return question.get();
        } finally {
            free.release();
        }
    }
}
