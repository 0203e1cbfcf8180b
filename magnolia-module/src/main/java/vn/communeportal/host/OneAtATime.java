package vn.communeportal.host;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets one thread of this process at a time change a record. Jackrabbit's own check, at the save,
 * is not enough for two threads: a save tells the other open sessions of its changes one item after
 * the other, and a session that is told half of them works on a record that never was. The nodes of
 * a cluster still need that check.
 */
final class OneAtATime {

    /** Records that share a lock wait for each other now and then, which does no harm. */
    private static final ReentrantLock[] LOCKS =
            Stream.generate(ReentrantLock::new).limit(256).toArray(ReentrantLock[]::new);

    private OneAtATime() {}

    /**
     * @param work changes no second record in here: two threads could wait for each other
     */
    static <T> T on(String workspace, String record, Supplier<T> work) {
        int hash = workspace.hashCode() * 31 + record.hashCode();
        ReentrantLock lock = LOCKS[Math.floorMod(hash, LOCKS.length)];
        assert Stream.of(LOCKS).noneMatch(ReentrantLock::isHeldByCurrentThread) : record;
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
