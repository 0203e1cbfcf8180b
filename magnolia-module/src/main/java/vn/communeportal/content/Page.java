package vn.communeportal.content;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A stretch of a longer list.
 *
 * @param <T> what the list is of
 */
public final class Page<T> {

    private final List<T> items;
    private final long total;
    private final int offset;
    private final int limit;

    public Page(List<T> items, long total, int offset, int limit) {
        this.items = List.copyOf(items);
        this.total = total;
        this.offset = offset;
        this.limit = limit;
    }

    public List<T> items() {
        return items;
    }

    /** Length of the whole list. */
    public long total() {
        return total;
    }

    /** Number of this page, the first is 1. */
    public int number() {
        return offset / limit + 1;
    }

    /** How many pages there are, at least 1. */
    public int count() {
        return (int) Math.max(1, (total + limit - 1) / limit);
    }

    public <R> Page<R> map(Function<T, R> function) {
        return new Page<>(
                items.stream().map(function).collect(Collectors.toList()), total, offset, limit);
    }
}
