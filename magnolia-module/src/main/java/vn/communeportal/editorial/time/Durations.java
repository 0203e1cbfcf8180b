package vn.communeportal.editorial.time;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How long things took, taken together. */
public final class Durations {

    private Durations() {}

    /** The middle one, of an even number the mean of the two in the middle; empty if none. */
    public static Optional<Duration> median(Collection<Duration> durations) {
        if (durations.isEmpty()) {
            return Optional.empty();
        }
        List<Duration> sorted = durations.stream().sorted().collect(Collectors.toList());
        int middle = sorted.size() / 2;
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2));
    }
}
