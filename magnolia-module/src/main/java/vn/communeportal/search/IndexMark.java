package vn.communeportal.search;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How far an index has followed the repository, kept with every commit of it: both survive a crash,
 * or neither. Immutable.
 */
public final class IndexMark {

    /** Of an index that has followed nothing yet. */
    public static final IndexMark NONE = new IndexMark(false, 0, null);

    private final boolean complete;
    private final long position;
    private final Instant changedAt;

    /**
     * @param complete whether everything that is published has been put in once
     * @param position number of the last change that the index has followed; 0 for none
     * @param changedAt when it followed that change; null for never
     */
    public IndexMark(boolean complete, long position, Instant changedAt) {
        this.complete = complete;
        this.position = position;
        this.changedAt = changedAt;
    }

    public boolean isComplete() {
        return complete;
    }

    public long position() {
        return position;
    }

    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexMark
                && complete == ((IndexMark) other).complete
                && position == ((IndexMark) other).position
                && Objects.equals(changedAt, ((IndexMark) other).changedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(complete, position, changedAt);
    }

    @Override
    public String toString() {
        return (complete ? "complete to " : "incomplete to ") + position;
    }
}
