package vn.communeportal.search.feed;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.attachment.AttachmentReader;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.search.BrokenIndexException;
import vn.communeportal.search.IndexMark;
import vn.communeportal.search.SearchIndex;

/**
 * Keeps this node's index like its side of the repository. A thread of its own follows what the
 * repository tells.
 *
 * <p><b>Crashes.</b> Every change is in the {@link ChangeJournal} until an index that has followed
 * it is committed, with its position in the journal in the same commit: the next start goes on
 * there. Following a change twice does no harm. In the background each start also examines the
 * index's files and compares everything with the repository.
 *
 * <p><b>Damage.</b> An index that is damaged is made anew, whenever that shows.
 */
final class IndexFeed implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(IndexFeed.class);

    private static final Duration BETWEEN_REFRESHES = Duration.ofSeconds(1);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);
    private static final String JOURNAL = "changes";
    private static final String TEXTS = "texts";

    private final Side side;
    private final Clock clock;
    private final IndexPair pair;
    private final ChangeJournal journal;
    private final ChangeQueue queue;
    private final AttachmentTexts files;
    private final Thread thread = new Thread(this::run, "commune-portal-search");

    private volatile Sweep sweep;
    private volatile boolean compared;
    private volatile long expected;
    private volatile Instant changedAt;

    // Of the thread alone:
    private long followed;

    /** Whether a change could not be followed, so that only a whole comparison makes it good. */
    private boolean behind;

    private boolean uncommitted;
    private long committedAt = System.nanoTime();
    private long refreshedAt = System.nanoTime();

    IndexFeed(Side side, Clock clock, Path home, Indexes indexes) {
        this.side = side;
        this.clock = clock;
        files = new AttachmentTexts(home.resolve(TEXTS), side, new AttachmentReader(), this::heard);
        pair = new IndexPair(home, indexes, index -> new Feeder(side, clock, files, index));
        compareAll();
        IndexMark mark = index().mark();
        followed = mark.position();
        changedAt = mark.changedAt().orElse(null);
        journal = ChangeJournal.open(home.resolve(JOURNAL), followed);
        queue = new ChangeQueue(journal);
    }

    /** Begins to follow. Questions may be asked before. */
    void start() {
        for (ContentType type : ContentTypes.shipped().all()) {
            side.observe(type.workspace(), path -> heard(type, path));
        }
        // Behind the listeners, so that there is no gap; what they heard already comes twice.
        queue.replay(followed);
        queue.askToExamine();
        thread.setDaemon(true);
        thread.start();
    }

    private void heard(ContentType type, String path) {
        queue.add(type, path);
    }

    SearchIndex index() {
        return pair.current().index();
    }

    /** Whether everything that was published when it started can be found. */
    boolean isReady() {
        return compared || index().mark().isComplete();
    }

    /** Whether it has compared the whole index since it started. */
    boolean isCompared() {
        return compared;
    }

    /** Makes the index anew while the present one goes on to answer. */
    void rebuild() {
        queue.askToRebuild();
    }

    /** Finds out whether the index is damaged, and makes it anew then. */
    void examine() {
        queue.askToExamine();
    }

    IndexStatus status() {
        Sweep running = sweep;
        IndexStatus.Work work =
                running == null
                        ? IndexStatus.Work.FOLLOWING
                        : pair.isRebuilding()
                                ? IndexStatus.Work.REBUILDING
                                : isReady() ? IndexStatus.Work.COMPARING : IndexStatus.Work.MAKING;
        return new IndexStatus(
                work,
                index().size(),
                index().bytes(),
                running == null ? 0 : running.met(),
                expected,
                files.left(),
                changedAt);
    }

    private void run() {
        while (!queue.isStopped()) {
            try {
                turn();
            } catch (BrokenIndexException e) {
                replaceBroken(e);
            } catch (RuntimeException | InternalError e) {
                // The latter comes from mapped files that were cut.
                log.warn("The search index could not follow a change; it compares everything", e);
                behind = true;
                compareAll();
                queue.askToExamine();
                queue.pause();
            }
        }
    }

    /** Follows what was heard; if nothing was, compares a little more. */
    private void turn() {
        followHeard(queue.take(sweep == null));
        if (queue.isExaminationAsked()) {
            index().examine();
        }
        if (!pair.isRebuilding() && queue.isRebuildAsked()) {
            pair.beginNext();
            compareAll();
        }
        if (sweep != null && !sweep.step()) {
            finishSweep();
        } else if (!pair.isRebuilding() && isSince(refreshedAt, BETWEEN_REFRESHES)) {
            // What a long first comparison has met is found before it ends.
            index().refresh();
            refreshedAt = System.nanoTime();
        }
        if (uncommitted && isSince(committedAt, BETWEEN_COMMITS)) {
            commit();
        }
    }

    private void followHeard(ChangeQueue.Portion heard) {
        if (!heard.paths().isEmpty()) {
            heard.paths().forEach((type, paths) -> pair.current().follow(type, paths));
            index().refresh();
            if (pair.isRebuilding()) {
                pair.next().index().refresh();
                heard.paths().forEach((type, paths) -> pair.next().follow(type, paths));
            }
            followed = behind ? followed : heard.position();
            changedAt = clock.instant();
            uncommitted = true;
        }
    }

    private static boolean isSince(long nanos, Duration time) {
        return System.nanoTime() - nanos > time.toNanos();
    }

    private void compareAll() {
        expected = pair.sizeIfKnown();
        sweep =
                Sweep.ofAll(
                        side,
                        pair.isRebuilding() ? pair.next() : pair.current(),
                        () -> followHeard(queue.take(false)));
    }

    private void finishSweep() {
        if (pair.isRebuilding()) {
            pair.next().index().refresh();
            pair.next().index().commit(mark(true));
            pair.useNext();
        }
        sweep = null;
        index().refresh();
        compared = true;
        behind = false;
        commit();
        log.info("Search: {} items are indexed", index().size());
    }

    private IndexMark mark(boolean complete) {
        return new IndexMark(complete, followed, changedAt);
    }

    private void commit() {
        index().commit(mark(isReady()));
        journal.forget(followed);
        committedAt = System.nanoTime();
        uncommitted = false;
    }

    /** What was committed is kept if it is sound: a full disk need not cost the index. */
    private void replaceBroken(BrokenIndexException e) {
        if (queue.isStopped()) {
            return;
        }
        log.warn("The search index is broken", e);
        behind = true;
        try {
            if (pair.reopen()) {
                // It could not be written: another try at once would fare no better.
                queue.pause();
            } else {
                log.warn("The search index is made anew");
                pair.makeAnew();
                compared = false;
            }
            compareAll();
        } catch (RuntimeException | InternalError again) {
            log.error("The search index cannot be made anew; the next try follows", again);
            queue.pause();
        }
    }

    /** Makes what was heard survive, and gives the folder free. */
    @Override
    public void close() {
        queue.stop();
        files.close();
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
        pair.closeBoth();
        journal.close();
    }
}
