package vn.communeportal.insight.visits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Commune;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.text.Vietnamese;

/**
 * What a commune's counter shows: all visits that this instance knows, with those of before that
 * the commune's settings name, and today's. A minute old at most. Thread-safe.
 */
@Singleton
public final class CounterReading {

    /** Setting of a commune: {@code có} or {@code true} if its pages show the counter. */
    public static final String SETTING = "visitCounter";

    /** Setting of a commune: visits of an earlier portal that this instance has no sums of. */
    public static final String BEFORE = "visitsBefore";

    private static final Set<String> WANTED = Set.of("co", "true", "yes");
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int FIRST_YEAR = 2000;

    private final Visits visits;
    private final PublishedItems published;
    private final Clock clock;
    private final Map<String, Reading> readings = new HashMap<>();

    @Inject
    public CounterReading(Visits visits, PublishedItems published, Clock clock) {
        this.visits = visits;
        this.published = published;
        this.clock = clock;
    }

    /** Whether the commune wants its counter on its pages. */
    public static boolean isWanted(Commune commune) {
        return WANTED.contains(Vietnamese.fold(commune.setting(SETTING)).strip());
    }

    public long all(String commune) {
        return reading(commune).all;
    }

    public long today(String commune) {
        return reading(commune).today;
    }

    private synchronized Reading reading(String commune) {
        Instant now = clock.instant();
        Reading known = readings.get(commune);
        if (known == null || !now.isBefore(known.until)) {
            LocalDate today = LocalDate.ofInstant(now, Vietnamese.ZONE);
            long all =
                    before(commune)
                            + visits.months(commune, FIRST_YEAR, today.getYear()).values().stream()
                                    .mapToLong(Tally::visits)
                                    .sum();
            known =
                    new Reading(
                            now.plus(REMEMBERED),
                            all,
                            visits.of(commune, today, today).total().visits());
            readings.put(commune, known);
        }
        return known;
    }

    private long before(String id) {
        Optional<Commune> commune = published.commune(id);
        String given = commune.map(its -> its.setting(BEFORE)).orElse("");
        return given.matches("\\d{1,12}") ? Long.parseLong(given) : 0;
    }

    private static final class Reading {

        private final Instant until;
        private final long all;
        private final long today;

        private Reading(Instant until, long all, long today) {
            this.until = until;
            this.all = all;
            this.today = today;
        }
    }
}
