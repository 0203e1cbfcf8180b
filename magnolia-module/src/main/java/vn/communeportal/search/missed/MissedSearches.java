package vn.communeportal.search.missed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.search.words.Words;
import vn.communeportal.text.Vietnamese;

/**
 * What was looked for on this node and not found. Kept are words and how often, nothing about who
 * asked or when but the day; numbers that may be about a person are taken out before, words that
 * few have typed are told to nobody, and everything is forgotten {@value #KEPT_DAYS} days after it
 * was last asked. In a file of this node, since no node of the citizens' side can write to the
 * boards'. Thread-safe.
 */
public final class MissedSearches {

    /** Words that were typed less often may be somebody's own. */
    public static final int FEWEST = 3;

    /** After that they are forgotten. */
    public static final int KEPT_DAYS = 90;

    private static final Logger log = LoggerFactory.getLogger(MissedSearches.class);

    private static final int MOST_OF_COMMUNE = 1_000;
    private static final int LONGEST = 60;
    private static final int UNWRITTEN = 20;

    private final Supplier<Path> file;
    private final Clock clock;
    private Map<String, Map<String, MissedSearch>> communes;
    private int unwritten;

    /**
     * @param file where they are kept; asked at the first use
     */
    public MissedSearches(Supplier<Path> file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Counts words that found nothing in a commune. */
    public synchronized void count(String commune, String typed) {
        String words = Words.folded(PersonalData.removed(typed));
        if (words.length() < 2 || words.length() > LONGEST) {
            return;
        }
        Map<String, MissedSearch> its = of(commune);
        its.merge(words, new MissedSearch(words, 1, today()), MissedSearch::and);
        if (its.size() > MOST_OF_COMMUNE) {
            forgetRarest(its);
        }
        if (++unwritten >= UNWRITTEN) {
            write();
        }
    }

    /** What several have looked for in a commune, the most frequent first. */
    public synchronized List<MissedSearch> list(String commune) {
        LocalDate end = today().minusDays(KEPT_DAYS);
        Map<String, MissedSearch> its = of(commune);
        its.values().removeIf(search -> search.last().isBefore(end));
        return its.values().stream()
                .filter(search -> search.count() >= FEWEST)
                .sorted(
                        Comparator.comparing(MissedSearch::count)
                                .reversed()
                                .thenComparing(MissedSearch::words))
                .collect(Collectors.toList());
    }

    /** Keeps what was counted since it was kept last. */
    public synchronized void write() {
        if (communes == null || unwritten == 0) {
            return;
        }
        try {
            MissedFile.write(file.get(), communes);
            unwritten = 0;
        } catch (IOException e) {
            log.warn("What people did not find cannot be kept", e);
        }
    }

    private Map<String, MissedSearch> of(String commune) {
        if (communes == null) {
            communes = read();
        }
        return communes.computeIfAbsent(commune, id -> new HashMap<>());
    }

    private Map<String, Map<String, MissedSearch>> read() {
        try {
            return MissedFile.read(file.get());
        } catch (IOException | RuntimeException e) {
            log.warn(
                    "What people did not find cannot be read, counting starts anew: {}",
                    e.toString());
            return new HashMap<>();
        }
    }

    /** Half of them, so that this is seldom. */
    private static void forgetRarest(Map<String, MissedSearch> its) {
        its.values().stream()
                .sorted(Comparator.comparing(MissedSearch::count).thenComparing(MissedSearch::last))
                .limit(its.size() / 2)
                .map(MissedSearch::words)
                .collect(Collectors.toList())
                .forEach(its::remove);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
