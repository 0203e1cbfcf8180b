package vn.communeportal.broadcast;

import java.time.LocalDate;
import java.util.List;
import vn.communeportal.content.Item;

/**
 * An item of which the law says that it goes over the loudspeakers, and on which days it did (Law
 * 10/2022/QH15, article 13, clause 3). Immutable.
 */
public final class LoudspeakerDuty {

    private final Item item;
    private final List<LocalDate> days;
    private final long least;

    /**
     * @param days sorted
     * @param least consecutive days
     */
    LoudspeakerDuty(Item item, List<LocalDate> days, long least) {
        this.item = item;
        this.days = List.copyOf(days);
        this.least = least;
    }

    public Item item() {
        return item;
    }

    /** On which it was broadcast, in their order. */
    public List<LocalDate> days() {
        return days;
    }

    /** How many days it was broadcast without a break, at most. */
    public int longestRun() {
        int longest = 0;
        int run = 0;
        LocalDate before = null;
        for (LocalDate day : days) {
            run = before != null && before.plusDays(1).equals(day) ? run + 1 : 1;
            longest = Math.max(longest, run);
            before = day;
        }
        return longest;
    }

    /** How many consecutive days there have to be. */
    public long least() {
        return least;
    }

    public boolean isFulfilled() {
        return longestRun() >= least;
    }
}
