package vn.communeportal.webapp.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Slows down guessing of passwords: so many failures from one address for one login, and from one
 * address for any, in a quarter of an hour. Kept in memory: a restart forgives. Thread-safe.
 */
final class LoginThrottle {

    static final int FAILURES_FOR_A_LOGIN = 5;
    static final int FAILURES_FROM_AN_ADDRESS = 30;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int MOST_KEYS = 20_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new HashMap<>();

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Whether another try must wait. */
    synchronized boolean isBlocked(String login, String address) {
        return recent(both(login, address)) >= FAILURES_FOR_A_LOGIN
                || recent(address) >= FAILURES_FROM_AN_ADDRESS;
    }

    synchronized void failed(String login, String address) {
        if (failures.size() > MOST_KEYS) {
            failures.keySet().removeIf(key -> recentOf(failures.get(key)) == 0);
        }
        Instant now = clock.instant();
        for (String key : new String[] {both(login, address), address}) {
            failures.computeIfAbsent(key, absent -> new ArrayDeque<>()).addLast(now);
        }
    }

    synchronized void succeeded(String login, String address) {
        failures.remove(both(login, address));
    }

    private int recent(String key) {
        Deque<Instant> times = failures.get(key);
        return times == null ? 0 : recentOf(times);
    }

    private int recentOf(Deque<Instant> times) {
        Instant start = clock.instant().minus(WINDOW);
        while (!times.isEmpty() && times.peekFirst().isBefore(start)) {
            times.removeFirst();
        }
        return times.size();
    }

    private static String both(String login, String address) {
        return address + ' ' + login;
    }
}
