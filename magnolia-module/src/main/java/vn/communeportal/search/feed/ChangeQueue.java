package vn.communeportal.search.feed;

import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.ContentType;

/**
 * What the repository told and nobody has followed yet. Many threads tell; one takes, and waits
 * here while there is nothing to do.
 */
final class ChangeQueue {

    private static final Logger log = LoggerFactory.getLogger(ChangeQueue.class);

    /** Listeners are told while a save still runs; and what is saved together comes together. */
    private static final long SETTLING_MILLIS = 50;

    private static final long IDLE_MILLIS = 2_000;

    private final ChangeJournal journal;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private Map<ContentType, Set<String>> changed = new LinkedHashMap<>();
    private boolean unwritten;
    private boolean rebuild;
    private boolean suspect;
    private boolean stopped;

    /** Everything up to a position of the journal. Immutable. */
    static final class Portion {
        private final Map<ContentType, Set<String>> paths;
        private final long position;

        Portion(Map<ContentType, Set<String>> paths, long position) {
            this.paths = Collections.unmodifiableMap(paths);
            this.position = position;
        }

        Map<ContentType, Set<String>> paths() {
            return paths;
        }

        long position() {
            return position;
        }
    }

    ChangeQueue(ChangeJournal journal) {
        this.journal = journal;
    }

    /** Puts changes in that were written down after a position, by this process or one before. */
    void replay(long position) {
        lock.lock();
        try {
            journal.after(position).forEach(change -> put(change.type(), change.path()));
        } finally {
            lock.unlock();
        }
    }

    void add(ContentType type, String path) {
        lock.lock();
        try {
            if (!stopped) {
                writeDown(type, path);
                put(type, path);
                something.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** A full disk must not hinder anybody to publish: the next start compares everything. */
    private void writeDown(ContentType type, String path) {
        try {
            journal.add(type, path);
            unwritten = false;
        } catch (UncheckedIOException e) {
            if (!unwritten) {
                log.warn("Changes cannot be written down; a crash now means a comparison", e);
            }
            unwritten = true;
        }
    }

    private void put(ContentType type, String path) {
        changed.computeIfAbsent(type, key -> new LinkedHashSet<>()).add(path);
    }

    /** Has the index made anew. */
    void askToRebuild() {
        lock.lock();
        try {
            rebuild = true;
            something.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Has the index examined. */
    void askToExamine() {
        lock.lock();
        try {
            suspect = true;
            something.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Whether somebody wanted it since this was asked last. */
    boolean isRebuildAsked() {
        lock.lock();
        try {
            boolean asked = rebuild;
            rebuild = false;
            return asked;
        } finally {
            lock.unlock();
        }
    }

    /** Whether somebody wanted it since this was asked last. */
    boolean isExaminationAsked() {
        lock.lock();
        try {
            boolean asked = suspect;
            suspect = false;
            return asked;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Everything that was told, as soon as there is something; nothing after a while.
     *
     * @param wait false if there is other work to be done
     */
    Portion take(boolean wait) {
        lock.lock();
        try {
            if (wait && changed.isEmpty() && !stopped && !rebuild && !suspect) {
                something.await(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            }
            if (!changed.isEmpty() && !stopped) {
                settle();
            }
            Portion portion = new Portion(changed, journal.last());
            changed = new LinkedHashMap<>();
            return portion;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
            return new Portion(Map.of(), 0);
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a moment, whatever else is told meanwhile. */
    private void settle() throws InterruptedException {
        long left = TimeUnit.MILLISECONDS.toNanos(SETTLING_MILLIS);
        while (left > 0 && !stopped) {
            left = something.awaitNanos(left);
        }
    }

    /** Lets some time pass before another try. */
    void pause() {
        lock.lock();
        try {
            if (!stopped) {
                something.await(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        } finally {
            lock.unlock();
        }
    }

    boolean isStopped() {
        lock.lock();
        try {
            return stopped;
        } finally {
            lock.unlock();
        }
    }

    /** Whoever waits goes on; nothing more is accepted. */
    void stop() {
        lock.lock();
        try {
            stopped = true;
            something.signal();
        } finally {
            lock.unlock();
        }
    }
}
