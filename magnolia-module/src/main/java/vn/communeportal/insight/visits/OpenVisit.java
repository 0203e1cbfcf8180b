package vn.communeportal.insight.visits;

import java.util.HashSet;
import java.util.Set;

/** A visit that may go on. Lives in memory for half an hour after its last view. */
final class OpenVisit {

    /** So many views in one visit are no reader's. */
    static final int MOST_VIEWS = 500;

    private final String device;
    private final String way;
    private final Set<String> seen = new HashSet<>();
    private long last;
    private int views;
    private String section = "";
    private String item = "";

    OpenVisit(String device, String way) {
        this.device = device;
        this.way = way;
    }

    /** When it was last heard of, in milliseconds. */
    long last() {
        return last;
    }

    /** Counts a view, with the time since the one before. */
    void view(PageView view, long now, DayVisits day) {
        Tally total = day.total();
        Tally byDevice = day.of(Dimension.DEVICE, device);
        Tally byWay = day.of(Dimension.WAY, way);
        if (views == 0) {
            total.visit();
            byDevice.visit();
            byWay.visit();
        } else if (views < MOST_VIEWS) {
            long seconds = Math.max(0, (now - last) / 1000);
            total.stay(seconds);
            byDevice.stay(seconds);
            byWay.stay(seconds);
            if (views == 1) {
                total.measure();
                byDevice.measure();
                byWay.measure();
            }
            stay(day, Dimension.SECTION, section, seconds);
            stay(day, Dimension.ITEM, item, seconds);
        }
        last = now;
        if (++views > MOST_VIEWS) {
            return;
        }
        total.view();
        byDevice.view();
        byWay.view();
        look(day, Dimension.SECTION, view.section());
        look(day, Dimension.ITEM, view.item());
        section = view.section();
        item = view.item();
    }

    private static void stay(DayVisits day, Dimension dimension, String value, long seconds) {
        if (!value.isEmpty()) {
            Tally tally = day.of(dimension, value);
            tally.measure();
            tally.stay(seconds);
        }
    }

    private void look(DayVisits day, Dimension dimension, String value) {
        if (!value.isEmpty()) {
            Tally tally = day.of(dimension, value);
            tally.view();
            if (seen.add(dimension.id() + value)) {
                tally.visit();
            }
        }
    }
}
