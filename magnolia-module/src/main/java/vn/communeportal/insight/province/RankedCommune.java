package vn.communeportal.insight.province;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import vn.communeportal.content.Commune;

/** A commune's points month by month, and its place by the last of them. Immutable. */
public final class RankedCommune {

    private final Commune commune;
    private final List<OptionalLong> months;
    private final int place;

    RankedCommune(Commune commune, List<OptionalLong> months, int place) {
        this.commune = Objects.requireNonNull(commune, "commune");
        this.months = List.copyOf(months);
        this.place = place;
    }

    public Commune commune() {
        return commune;
    }

    /** The oldest first; empty where nothing was measured. */
    public List<OptionalLong> months() {
        return months;
    }

    /** Of the last month; empty if nothing was measured in it. */
    public OptionalLong points() {
        return months.get(months.size() - 1);
    }

    /** Against the month before; empty if one of them was not measured. */
    public OptionalLong change() {
        OptionalLong before = months.get(months.size() - 2);
        return points().isPresent() && before.isPresent()
                ? OptionalLong.of(points().getAsLong() - before.getAsLong())
                : OptionalLong.empty();
    }

    /** From 1; those with as many points have the same. 0 if it has none. */
    public int place() {
        return place;
    }
}
