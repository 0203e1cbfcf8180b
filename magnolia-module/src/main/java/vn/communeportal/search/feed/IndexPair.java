package vn.communeportal.search.feed;

import java.nio.file.Path;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.search.BrokenIndexException;
import vn.communeportal.search.SearchIndex;

/**
 * The index that answers, and while one is made anew the next. Any thread may ask for them; one
 * changes them.
 */
final class IndexPair {

    private static final Logger log = LoggerFactory.getLogger(IndexPair.class);

    private final IndexFolders folders;
    private final Indexes indexes;
    private final Function<SearchIndex, Feeder> feeding;
    private volatile Feeder current;
    private volatile Feeder next;
    private Path folder;
    private Path nextFolder;

    /** Opens the index in use; makes it anew if it is broken. */
    IndexPair(Path home, Indexes indexes, Function<SearchIndex, Feeder> feeding) {
        folders = new IndexFolders(home);
        this.indexes = indexes;
        this.feeding = feeding;
        folder = folders.current();
        try {
            current = feeder(folder);
            keepOnlyCurrent();
        } catch (BrokenIndexException e) {
            log.warn("The search index is made anew", e);
            makeAnew();
        }
    }

    private Feeder feeder(Path its) {
        return feeding.apply(indexes.open(its));
    }

    /** The one that answers. */
    Feeder current() {
        return current;
    }

    /** An index that cannot be read any more has its turn when it is examined. */
    long sizeIfKnown() {
        try {
            return current.index().size();
        } catch (RuntimeException | InternalError e) {
            log.debug("The size of the search index is unknown", e);
            return 0;
        }
    }

    /** Whether another is made that will take its place. */
    boolean isRebuilding() {
        return next != null;
    }

    /** The one that is made; null if none is. */
    Feeder next() {
        return next;
    }

    void beginNext() {
        nextFolder = folders.next();
        next = feeder(nextFolder);
    }

    /** Lets the next take the place of the present one. */
    void useNext() {
        Feeder old = current;
        current = next;
        next = null;
        old.index().close();
        folder = nextFolder;
        folders.use(folder);
        keepOnlyCurrent();
    }

    /**
     * Opens again what was committed.
     *
     * @return false if that is damaged
     */
    boolean reopen() {
        closeBoth();
        next = null;
        try {
            Feeder again = feeder(folder);
            try {
                again.index().examine();
            } catch (BrokenIndexException e) {
                closeQuietly(again);
                return false;
            }
            current = again;
            return true;
        } catch (BrokenIndexException e) {
            return false;
        }
    }

    /** Begins with an empty index. */
    void makeAnew() {
        Path made = folders.next();
        current = feeder(made);
        folder = made;
        folders.use(made);
        keepOnlyCurrent();
    }

    private void keepOnlyCurrent() {
        try {
            indexes.keepOnly(folder);
        } catch (RuntimeException e) {
            log.warn("Indexes that are of no use any more could not be deleted", e);
        }
    }

    void closeBoth() {
        closeQuietly(next);
        closeQuietly(current);
    }

    private static void closeQuietly(Feeder feeder) {
        if (feeder != null) {
            try {
                feeder.index().close();
            } catch (RuntimeException e) {
                log.debug("A broken index could not be closed", e);
            }
        }
    }
}
