package vn.communeportal.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;

/** Who delivered what, and who is behind. For all members: units see how they stand. */
@Singleton
public final class SupplyReport {

    private final SupplyingUnits units;
    private final Deliveries deliveries;

    @Inject
    public SupplyReport(SupplyingUnits units, Deliveries deliveries) {
        this.units = units;
        this.deliveries = deliveries;
    }

    /**
     * Each unit in its own period, month, quarter or year, in which the day lies; behind them what
     * came from elsewhere in the day's month. Nothing for those who may not read it.
     */
    public List<SupplyRow> around(String login, String commune, LocalDate day) {
        return units.mayRead(login, commune) ? around(commune, day) : List.of();
    }

    private List<SupplyRow> around(String commune, LocalDate day) {
        List<Delivery> ofTheYear =
                deliveries.between(
                        commune, QuotaPeriod.YEAR.firstDay(day), QuotaPeriod.YEAR.lastDay(day));
        List<SupplyingUnit> all = units.all(commune);
        List<SupplyRow> rows = new ArrayList<>();
        for (SupplyingUnit unit : all) {
            LocalDate first = unit.period().firstDay(day);
            LocalDate last = unit.period().lastDay(day);
            List<Delivery> own = of(ofTheYear, unit.name(), first, last);
            if (!own.isEmpty() || unit.suppliesOn(last) && unit.suppliesOn(first)) {
                rows.add(row(unit, unit.name(), first, last, own));
            }
        }
        LocalDate first = QuotaPeriod.MONTH.firstDay(day);
        LocalDate last = QuotaPeriod.MONTH.lastDay(day);
        Map<String, List<Delivery>> others = new TreeMap<>();
        ofTheYear.stream()
                .filter(delivery -> isBetween(delivery, first, last))
                .filter(delivery -> all.stream().noneMatch(u -> u.name().equals(delivery.unit())))
                .forEach(
                        delivery ->
                                others.computeIfAbsent(delivery.unit(), any -> new ArrayList<>())
                                        .add(delivery));
        others.forEach((name, works) -> rows.add(row(null, name, first, last, works)));
        return rows;
    }

    /**
     * Each unit over the days from one to another, both included, with what it owes in its own
     * periods that lie within; behind them what came from elsewhere. Whoever asks has checked
     * rights.
     */
    public List<SupplyRow> over(String commune, LocalDate first, LocalDate last) {
        Map<String, List<Delivery>> works = new TreeMap<>();
        deliveries
                .between(commune, first, last)
                .forEach(
                        one ->
                                works.computeIfAbsent(one.unit(), any -> new ArrayList<>())
                                        .add(one));
        List<SupplyRow> rows = new ArrayList<>();
        for (SupplyingUnit unit : units.all(commune)) {
            List<Delivery> own = works.remove(unit.name());
            int quota = unit.quotaBetween(first, last);
            if (own != null || quota > 0) {
                rows.add(row(unit, unit.name(), first, last, quota, own == null ? List.of() : own));
            }
        }
        works.forEach((name, others) -> rows.add(row(null, name, first, last, others)));
        return rows;
    }

    /** What a row counts, oldest first. */
    public List<Delivery> worksOf(String login, String commune, SupplyRow row) {
        return units.mayRead(login, commune)
                ? of(
                        deliveries.between(commune, row.first(), row.last()),
                        row.name(),
                        row.first(),
                        row.last())
                : List.of();
    }

    private static List<Delivery> of(
            List<Delivery> works, String unit, LocalDate first, LocalDate last) {
        return works.stream()
                .filter(delivery -> delivery.unit().equals(unit))
                .filter(delivery -> isBetween(delivery, first, last))
                .collect(Collectors.toList());
    }

    private static boolean isBetween(Delivery delivery, LocalDate first, LocalDate last) {
        return !delivery.day().isBefore(first) && !delivery.day().isAfter(last);
    }

    private static SupplyRow row(
            SupplyingUnit unit,
            String name,
            LocalDate first,
            LocalDate last,
            List<Delivery> works) {
        int quota = unit == null ? 0 : unit.quota();
        return row(unit, name, first, last, quota, works);
    }

    private static SupplyRow row(
            SupplyingUnit unit,
            String name,
            LocalDate first,
            LocalDate last,
            int quota,
            List<Delivery> works) {
        int reposted = (int) works.stream().filter(Delivery::isReposted).count();
        return new SupplyRow(unit, name, first, last, quota, works.size() - reposted, reposted);
    }
}
