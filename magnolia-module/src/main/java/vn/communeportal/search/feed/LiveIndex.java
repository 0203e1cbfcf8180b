package vn.communeportal.search.feed;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.search.SearchIndex;

/**
 * The index of a side of the repository, from its start to its end. A question that cannot be
 * answered, because an engine outside does not answer, has no error, but the answer for that.
 * Thread-safe.
 */
final class LiveIndex {

    private static final Logger log = LoggerFactory.getLogger(LiveIndex.class);

    private static final int AGAIN_SECONDS = 2;
    private static final int BETWEEN_WARNINGS_SECONDS = 60;

    private final Side side;
    private final Clock clock;
    private final Indexes indexes;
    private volatile CountDownLatch closing = new CountDownLatch(1);
    private volatile IndexFeed feed;
    private volatile long warnedAt;

    /**
     * @param indexes where its indexes come from
     */
    LiveIndex(Side side, Clock clock, Indexes indexes) {
        this.side = side;
        this.clock = clock;
        this.indexes = indexes;
    }

    /**
     * Opens the index in a folder, or begins to make it. Where that is not possible, as long as an
     * engine outside does not answer, it is tried again until it is.
     */
    void start(Path folder) {
        closing = new CountDownLatch(1);
        if (!isOpened(folder)) {
            Thread thread = new Thread(() -> keepTrying(folder), "commune-portal-search-start");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void keepTrying(Path folder) {
        try {
            while (!closing.await(AGAIN_SECONDS, TimeUnit.SECONDS)) {
                if (isOpened(folder)) {
                    log.info("The search answers now");
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOpened(Path folder) {
        IndexFeed started;
        try {
            started = new IndexFeed(side, clock, folder, indexes);
        } catch (RuntimeException e) {
            warn("There is no search yet: the index cannot be opened; the next try follows", e);
            return false;
        }
        started.start();
        boolean late;
        synchronized (this) {
            late = closing.getCount() == 0;
            feed = late ? null : started;
        }
        if (late) {
            started.close();
        }
        return true;
    }

    /** Whatever fails fails for everybody who asks: the log is told now and then. */
    private void warn(String message, Throwable failure) {
        long now = System.nanoTime();
        if (warnedAt == 0 || now - warnedAt > TimeUnit.SECONDS.toNanos(BETWEEN_WARNINGS_SECONDS)) {
            warnedAt = now;
            log.warn(message, failure);
        } else {
            log.debug(message, failure);
        }
    }

    /** See {@link PortalSearch#isReady}. */
    boolean isReady() {
        IndexFeed its = feed;
        return its != null && its.isReady();
    }

    /** See {@link PortalSearch#isCompared}. */
    boolean isCompared() {
        IndexFeed its = feed;
        return its != null && its.isCompared();
    }

    IndexStatus status() {
        IndexFeed its = feed;
        return its == null ? IndexStatus.ABSENT : ask(index -> its.status(), IndexStatus.ABSENT);
    }

    /** See {@link PortalSearch#rebuild}. */
    void rebuild() {
        IndexFeed its = feed;
        if (its != null) {
            its.rebuild();
        }
    }

    /** See {@link PortalSearch#examine}. */
    void examine() {
        IndexFeed its = feed;
        if (its != null) {
            its.examine();
        }
    }

    /**
     * Asks the index.
     *
     * @param otherwise the answer if there is none to be had
     */
    <T> T ask(Function<SearchIndex, T> question, T otherwise) {
        IndexFeed its = feed;
        if (its == null) {
            return otherwise;
        }
        SearchIndex index = its.index();
        try {
            return question.apply(index);
        } catch (RuntimeException | InternalError e) {
            // The latter comes from mapped files that were cut.
            return again(its, index, question, otherwise, e);
        }
    }

    /** Where another index has taken the place of the one that failed, that one is asked. */
    private <T> T again(
            IndexFeed feed,
            SearchIndex failed,
            Function<SearchIndex, T> question,
            T otherwise,
            Throwable failure) {
        if (feed.index() != failed) {
            try {
                return question.apply(feed.index());
            } catch (RuntimeException | InternalError e) {
                failure.addSuppressed(e);
            }
        }
        warn("The search index could not answer and is examined", failure);
        feed.examine();
        return otherwise;
    }

    void close() {
        IndexFeed its;
        synchronized (this) {
            closing.countDown();
            its = feed;
            feed = null;
        }
        if (its != null) {
            its.close();
        }
    }
}
