package vn.communeportal.supply;

import java.time.LocalDate;
import java.util.Optional;

/** What a unit delivered in its period, and what it owes. Immutable. */
public final class SupplyRow {

    private final SupplyingUnit unit;
    private final String name;
    private final LocalDate first;
    private final LocalDate last;
    private final int quota;
    private final int own;
    private final int reposted;

    /**
     * @param quota what it owes in the period
     */
    SupplyRow(
            SupplyingUnit unit,
            String name,
            LocalDate first,
            LocalDate last,
            int quota,
            int own,
            int reposted) {
        this.unit = unit;
        this.name = name;
        this.first = first;
        this.last = last;
        this.quota = quota;
        this.own = own;
        this.reposted = reposted;
    }

    /** Empty for works whose unit is not in the register. */
    public Optional<SupplyingUnit> unit() {
        return Optional.ofNullable(unit);
    }

    /** Name of the unit; empty for works of none. */
    public String name() {
        return name;
    }

    /** First day of the unit's period. */
    public LocalDate first() {
        return first;
    }

    /** Last day of the unit's period. */
    public LocalDate last() {
        return last;
    }

    /** Works of its own. */
    public int own() {
        return own;
    }

    /** What it took over from elsewhere; counts for no quota. */
    public int reposted() {
        return reposted;
    }

    /** What it owes in the period. */
    public int quota() {
        return quota;
    }

    /** How many works are missing. */
    public int missing() {
        return Math.max(0, quota() - own);
    }

    /** Whether the period is over and works are missing, as seen on a day. */
    public boolean isBehindOn(LocalDate day) {
        return missing() > 0 && day.isAfter(last);
    }
}
