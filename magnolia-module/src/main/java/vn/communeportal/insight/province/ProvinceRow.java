package vn.communeportal.insight.province;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import vn.communeportal.content.Commune;
import vn.communeportal.insight.figures.Sums;
import vn.communeportal.insight.visits.Tally;

/** One commune beside the others, over some months. Immutable. */
public final class ProvinceRow {

    private final Commune commune;
    private final Sums items;
    private final Sums itemsBefore;
    private final Tally visits;
    private final Tally visitsBefore;
    private final Map<String, Long> standing;
    private final long[] trend;

    ProvinceRow(
            Commune commune,
            Sums items,
            Sums itemsBefore,
            Tally visits,
            Tally visitsBefore,
            Map<String, Long> standing,
            long[] trend) {
        this.commune = Objects.requireNonNull(commune, "commune");
        this.items = items;
        this.itemsBefore = itemsBefore;
        this.visits = visits;
        this.visitsBefore = visitsBefore;
        this.standing = Map.copyOf(standing);
        this.trend = trend.clone();
    }

    public Commune commune() {
        return commune;
    }

    /** What was published. */
    public Sums items() {
        return items;
    }

    /** What was published in as many months before. */
    public Sums itemsBefore() {
        return itemsBefore;
    }

    public Tally visits() {
        return visits;
    }

    public Tally visitsBefore() {
        return visitsBefore;
    }

    /** Per cent of the law's sections that are in order, as last measured; empty if never. */
    public OptionalLong completeness() {
        Long required = standing.get(Standings.REQUIRED);
        Long fine = standing.get(Standings.FINE);
        return required == null || fine == null || required == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(100.0 * fine / required));
    }

    /** A measure as last taken, see {@link Standings}; empty if it never was. */
    public OptionalLong standing(String measure) {
        Long number = standing.get(measure);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** Published items of the last twelve months of the time, the oldest first. */
    public long[] trend() {
        return trend.clone();
    }
}
