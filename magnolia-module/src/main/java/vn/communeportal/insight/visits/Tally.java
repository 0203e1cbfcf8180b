package vn.communeportal.insight.visits;

/**
 * Visits, views and time, added up. Of a whole commune, of visits with a kind of device or a way in
 * the time is that of visits; of a section or an item it is that of its views. Mutable, for one
 * thread.
 */
public final class Tally {

    static final int NUMBERS = 4;

    private long visits;
    private long views;
    private long seconds;
    private long measured;

    public Tally() {}

    Tally(long visits, long views, long seconds, long measured) {
        this.visits = visits;
        this.views = views;
        this.seconds = seconds;
        this.measured = measured;
    }

    /** Those at a place of an array of {@link #NUMBERS}. */
    static Tally at(long[] numbers, int offset) {
        return new Tally(
                numbers[offset], numbers[offset + 1], numbers[offset + 2], numbers[offset + 3]);
    }

    void put(long[] numbers, int offset) {
        numbers[offset] = visits;
        numbers[offset + 1] = views;
        numbers[offset + 2] = seconds;
        numbers[offset + 3] = measured;
    }

    void visit() {
        visits++;
    }

    void view() {
        views++;
    }

    /** One more of which the time is known. */
    void measure() {
        measured++;
    }

    void stay(long more) {
        seconds += more;
    }

    /** Adds all numbers of another. */
    public Tally add(Tally other) {
        visits += other.visits;
        views += other.views;
        seconds += other.seconds;
        measured += other.measured;
        return this;
    }

    /** <i>Lượt truy cập</i>. */
    public long visits() {
        return visits;
    }

    /** <i>Lượt xem trang</i>. */
    public long views() {
        return views;
    }

    long seconds() {
        return seconds;
    }

    long measured() {
        return measured;
    }

    /** In seconds, over those whose time is known; -1 if it is of none. */
    public long averageSeconds() {
        return measured == 0 ? -1 : Math.round((double) seconds / measured);
    }

    boolean isEmpty() {
        return visits == 0 && views == 0 && seconds == 0 && measured == 0;
    }

    @Override
    public String toString() {
        return visits + " visits, " + views + " views, " + seconds + " s of " + measured;
    }
}
