package vn.communeportal.search.feed;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.search.SearchIndex;

/**
 * The index of a side of the repository, from its start to its end. Questions are answered always,
 * and never with an error. Thread-safe.
 */
final class LiveIndex {

    private static final Logger log = LoggerFactory.getLogger(LiveIndex.class);

    private final Side side;
    private final Clock clock;
    private final Indexes indexes;
    private volatile IndexFeed feed;

    /**
     * @param indexes where its indexes come from
     */
    LiveIndex(Side side, Clock clock, Indexes indexes) {
        this.side = side;
        this.clock = clock;
        this.indexes = indexes;
    }

    /** Opens the index in a folder, or begins to make it. */
    void start(Path folder) {
        try {
            IndexFeed started = new IndexFeed(side, clock, folder, indexes);
            started.start();
            feed = started;
        } catch (RuntimeException e) {
            log.error("There is no search until the next start", e);
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
    private static <T> T again(
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
        log.warn("The search index could not answer and is examined", failure);
        feed.examine();
        return otherwise;
    }

    void close() {
        IndexFeed its = feed;
        feed = null;
        if (its != null) {
            its.close();
        }
    }
}
