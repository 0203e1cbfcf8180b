package vn.communeportal.insight.figures;

import java.util.Arrays;

/**
 * Numbers that are added up: of a month, a year, a commune, the province. Mutable, for one thread.
 */
public final class Sums {

    /** What is counted of published items; the order is that in which they are stored. */
    public enum Of {
        /** That the reports on a portal's work count. */
        ITEMS,
        /** Standing information. */
        INFORMATION,
        OWN,
        REPOSTED,
        /** Whose way from submission is known. */
        TIMED,
        LATE,
        /** From submission to publication, all of them together. */
        SECONDS,
        /** That had to be published within a time. */
        DUE,
        /** That were. */
        KEPT
    }

    private final long[] numbers = new long[Of.values().length];

    void add(PublishedItem item) {
        add(item.isReported() ? Of.ITEMS : Of.INFORMATION, 1);
        add(Of.OWN, item.isOwn() ? 1 : 0);
        add(Of.REPOSTED, item.isReposted() ? 1 : 0);
        boolean kept = item.deadline() == PublishedItem.Deadline.KEPT;
        add(Of.DUE, kept || item.deadline() == PublishedItem.Deadline.MISSED ? 1 : 0);
        add(Of.KEPT, kept ? 1 : 0);
        item.taken()
                .ifPresent(
                        taken -> {
                            add(Of.TIMED, 1);
                            add(Of.SECONDS, taken.getSeconds());
                            add(Of.LATE, item.isLate() ? 1 : 0);
                        });
    }

    void add(Of what, long number) {
        numbers[what.ordinal()] += number;
    }

    /** Adds all numbers of another. */
    public Sums add(Sums other) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] += other.numbers[i];
        }
        return this;
    }

    public long get(Of what) {
        return numbers[what.ordinal()];
    }

    /** Per cent of what is timed that had no late step; -1 if nothing is. */
    public long punctuality() {
        return get(Of.TIMED) == 0
                ? -1
                : Math.round(100.0 * (get(Of.TIMED) - get(Of.LATE)) / get(Of.TIMED));
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers);
    }
}
