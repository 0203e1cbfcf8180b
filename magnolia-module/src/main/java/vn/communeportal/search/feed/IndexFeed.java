package vn.communeportal.search.feed;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.host.Repositories;
import vn.communeportal.search.BrokenIndexException;
import vn.communeportal.search.SearchIndex;

/**
 * Keeps this node's index like the citizens' side of the repository. A thread of its own follows
 * what the repository tells; at every start it also compares everything, so that nothing is missed
 * that happened in between, whenever a process was killed. A broken index is made anew.
 */
final class IndexFeed implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(IndexFeed.class);

    /** Listeners are told while a save still runs; and what is saved together comes together. */
    private static final long SETTLING_MILLIS = 50;

    private static final long IDLE_MILLIS = 2_000;
    private static final Duration BETWEEN_REFRESHES = Duration.ofSeconds(1);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);

    private final Repositories repositories;
    private final Clock clock;
    private final Function<Path, SearchIndex> opening;
    private final IndexFolders folders;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private final Map<ContentType, Set<String>> changed = new LinkedHashMap<>();
    private boolean rebuildAsked;
    private boolean stopped;

    private final Thread thread = new Thread(this::run, "commune-portal-search");
    private volatile Feeder current;
    private volatile boolean compared;

    // Of the thread alone:
    private Sweep sweep;
    private Feeder next;
    private Path nextFolder;
    private boolean uncommitted;
    private long committedAt = System.nanoTime();
    private long refreshedAt = System.nanoTime();

    IndexFeed(
            Repositories repositories,
            Clock clock,
            Path home,
            Function<Path, SearchIndex> opening) {
        this.repositories = repositories;
        this.clock = clock;
        this.opening = opening;
        folders = new IndexFolders(home);
    }

    /** Opens the index and begins to follow. Questions may be asked on return. */
    void start() {
        openCurrent();
        for (ContentType type : ContentTypes.shipped().all()) {
            repositories.observePublished(type.workspace(), path -> heard(type, path));
        }
        thread.setDaemon(true);
        thread.start();
    }

    SearchIndex index() {
        return current.index();
    }

    /** Whether everything that was published when it started can be found. */
    boolean isReady() {
        return compared || index().isComplete();
    }

    /** Whether it has compared the whole index since it started. */
    boolean isCompared() {
        return compared;
    }

    /** Makes the index anew while the present one goes on to answer. */
    void rebuild() {
        lock.lock();
        try {
            rebuildAsked = true;
            something.signal();
        } finally {
            lock.unlock();
        }
    }

    private boolean isRebuildAsked() {
        lock.lock();
        try {
            boolean asked = rebuildAsked;
            rebuildAsked = false;
            return asked;
        } finally {
            lock.unlock();
        }
    }

    private void heard(ContentType type, String path) {
        lock.lock();
        try {
            if (!stopped) {
                changed.computeIfAbsent(type, key -> new LinkedHashSet<>()).add(path);
                something.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    private void openCurrent() {
        Path folder = folders.current();
        try {
            current = new Feeder(repositories, clock, opening.apply(folder));
        } catch (BrokenIndexException e) {
            log.warn("The search index is made anew", e);
            Path made = folders.next();
            current = new Feeder(repositories, clock, opening.apply(made));
            folders.use(made);
        }
        sweep = Sweep.ofAll(repositories, current);
    }

    private void run() {
        while (!isStopped()) {
            try {
                turn();
            } catch (BrokenIndexException e) {
                replaceBroken(e);
            } catch (RuntimeException e) {
                log.warn("The search index could not follow a change; it compares everything", e);
                sweep = Sweep.ofAll(repositories, next == null ? current : next);
                pause();
            }
        }
    }

    /** Follows what was heard; if nothing was, compares a little more. */
    private void turn() {
        Map<ContentType, Set<String>> heard = take();
        if (next == null && isRebuildAsked()) {
            nextFolder = folders.next();
            next = new Feeder(repositories, clock, opening.apply(nextFolder));
            sweep = Sweep.ofAll(repositories, next);
        }
        if (!heard.isEmpty()) {
            heard.forEach((type, paths) -> current.follow(type, paths));
            current.index().refresh();
            if (next != null) {
                next.index().refresh();
                heard.forEach((type, paths) -> next.follow(type, paths));
            }
            uncommitted = true;
        }
        if (sweep != null && !sweep.step()) {
            finishSweep();
        } else if (next == null && isSince(refreshedAt, BETWEEN_REFRESHES)) {
            // What a long first comparison has met is found before it ends.
            current.index().refresh();
            refreshedAt = System.nanoTime();
        }
        if (uncommitted && isSince(committedAt, BETWEEN_COMMITS)) {
            commit();
        }
    }

    private static boolean isSince(long nanos, Duration time) {
        return System.nanoTime() - nanos > time.toNanos();
    }

    private void finishSweep() {
        sweep = null;
        if (next != null) {
            next.index().refresh();
            next.index().commit(true);
            Feeder old = current;
            current = next;
            next = null;
            old.index().close();
            folders.use(nextFolder);
        }
        current.index().refresh();
        compared = true;
        commit();
        log.info("Search: {} items are indexed", current.index().size());
    }

    private void commit() {
        current.index().commit(isReady());
        committedAt = System.nanoTime();
        uncommitted = false;
    }

    private Map<ContentType, Set<String>> take() {
        lock.lock();
        try {
            if (changed.isEmpty() && !stopped && sweep == null && !rebuildAsked) {
                something.await(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            }
            if (!changed.isEmpty() && !stopped) {
                settle();
            }
            Map<ContentType, Set<String>> taken = new LinkedHashMap<>(changed);
            changed.clear();
            return taken;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
            return Map.of();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a moment, whatever else is heard meanwhile. */
    private void settle() throws InterruptedException {
        long left = TimeUnit.MILLISECONDS.toNanos(SETTLING_MILLIS);
        while (left > 0 && !stopped) {
            left = something.awaitNanos(left);
        }
    }

    private void pause() {
        lock.lock();
        try {
            something.await(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        } finally {
            lock.unlock();
        }
    }

    private void replaceBroken(BrokenIndexException e) {
        if (isStopped()) {
            return;
        }
        log.warn("The search index is broken and is made anew", e);
        try {
            closeQuietly(next);
            next = null;
            Feeder broken = current;
            Path made = folders.next();
            current = new Feeder(repositories, clock, opening.apply(made));
            compared = false;
            closeQuietly(broken);
            folders.use(made);
            sweep = Sweep.ofAll(repositories, current);
        } catch (RuntimeException again) {
            log.error("The search index cannot be made anew; the next try follows", again);
            pause();
        }
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

    private boolean isStopped() {
        lock.lock();
        try {
            return stopped;
        } finally {
            lock.unlock();
        }
    }

    /** Makes what was heard survive, and gives the folder free. */
    @Override
    public void close() {
        lock.lock();
        try {
            stopped = true;
            something.signal();
        } finally {
            lock.unlock();
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            commit();
        } catch (RuntimeException e) {
            log.warn("The search index was not saved; the next start compares it", e);
        }
        closeQuietly(next);
        closeQuietly(current);
    }
}
