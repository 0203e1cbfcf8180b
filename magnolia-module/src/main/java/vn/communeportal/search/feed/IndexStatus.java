package vn.communeportal.search.feed;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** What an index does and what it has, for those who look after it. Immutable. */
public final class IndexStatus {

    /** What it does. */
    public enum Work {
        /** There is none, and none can be made. */
        ABSENT,
        /** It is made for the first time; what is in already is found. */
        MAKING,
        /** Another is made that will take its place; this one answers. */
        REBUILDING,
        /** It answers, and is compared with the repository as after every start. */
        COMPARING,
        /** It follows the repository. */
        FOLLOWING
    }

    static final IndexStatus ABSENT = new IndexStatus(Work.ABSENT, 0, 0, 0, 0, 0, null);

    private final Work work;
    private final long items;
    private final long bytes;
    private final long done;
    private final long expected;
    private final int unread;
    private final Instant changedAt;

    IndexStatus(
            Work work,
            long items,
            long bytes,
            long done,
            long expected,
            int unread,
            Instant changedAt) {
        this.work = Objects.requireNonNull(work, "work");
        this.items = items;
        this.bytes = bytes;
        this.done = done;
        this.expected = expected;
        this.unread = unread;
        this.changedAt = changedAt;
    }

    public Work work() {
        return work;
    }

    /** How many items can be found, in all communes, be they visible now or not. */
    public long items() {
        return items;
    }

    /** What it takes of the disk. */
    public long bytes() {
        return bytes;
    }

    /** How many items the present work has been through. */
    public long done() {
        return done;
    }

    /**
     * How much of the present work is done in hundredths, as far as one can tell from the number of
     * items that there were before; empty if there is no work or nothing to tell it from.
     */
    public OptionalInt percent() {
        return work == Work.FOLLOWING || work == Work.ABSENT || expected == 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.min(99, done * 100 / expected));
    }

    /** How many attached files are still to be read before their items are found by them. */
    public int unreadFiles() {
        return unread;
    }

    /** When it followed the last change. */
    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    @Override
    public String toString() {
        return work + ", " + items + " items";
    }
}
