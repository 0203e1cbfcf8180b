package vn.communeportal.broadcast;

import java.util.HashSet;
import java.util.Set;
import vn.communeportal.content.Content;

/** What was broadcast in a month or another time. */
public final class BroadcastSums {

    private final String month;
    private final Set<String> programmes = new HashSet<>();
    private final Set<String> works = new HashSet<>();
    private int airings;
    private long seconds;

    BroadcastSums(String month) {
        this.month = month;
    }

    void add(Programme programme) {
        airings++;
        seconds += programme.seconds();
        programmes.add(programme.record().id());
        for (Content entry : programme.entries()) {
            works.add(entry.has("itemId") ? entry.text("itemId") : entry.text("itemTitle"));
        }
    }

    /** {@code 2026-11}; empty if it is of another time. */
    public String month() {
        return month;
    }

    public int programmes() {
        return programmes.size();
    }

    /** How often something was broadcast, repetitions counted. */
    public int airings() {
        return airings;
    }

    /** Different news and notices in it. */
    public int works() {
        return works.size();
    }

    /** Minutes on the air, begun ones counted. */
    public long minutes() {
        return (seconds + 59) / 60;
    }
}
