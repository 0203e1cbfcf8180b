package vn.communeportal.templating.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often one address may try. Kept in memory: it slows guessing, it keeps no record. */
final class Throttle {

    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int ADDRESSES = 10_000;

    private final int most;
    private final Clock clock;
    private final Map<String, Deque<Instant>> attempts =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
                    return size() > ADDRESSES;
                }
            };

    Throttle(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Counts an attempt; false if there were too many. */
    synchronized boolean mayTry(String address) {
        Instant now = clock.instant();
        Deque<Instant> times = attempts.computeIfAbsent(address, any -> new ArrayDeque<>());
        while (!times.isEmpty() && times.peekFirst().plus(WINDOW).isBefore(now)) {
            times.removeFirst();
        }
        if (times.size() >= most) {
            return false;
        }
        times.addLast(now);
        return true;
    }
}
