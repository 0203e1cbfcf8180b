package vn.communeportal.insight.visits;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a commune's portal was used in a period. Immutable. */
public final class VisitFigures {

    private final Tally total;
    private final Map<LocalDate, Tally> byDay;
    private final DayVisits parts;
    private final long days;

    /**
     * @param days of the period
     */
    VisitFigures(Map<LocalDate, Tally> byDay, DayVisits parts, long days) {
        this.byDay = Collections.unmodifiableMap(new TreeMap<>(byDay));
        this.parts = parts;
        this.days = days;
        total = new Tally();
        byDay.values().forEach(total::add);
    }

    /** All of it. */
    public Tally total() {
        return total;
    }

    /** Visits a day over all days of the period, rounded; 0 for a period without days. */
    public long visitsADay() {
        return days == 0 ? 0 : Math.round((double) total.visits() / days);
    }

    /** Days without visits are left out. */
    public Map<LocalDate, Tally> byDay() {
        return byDay;
    }

    /** Months without visits are left out. */
    public Map<YearMonth, Tally> byMonth() {
        Map<YearMonth, Tally> months = new TreeMap<>();
        byDay.forEach(
                (day, tally) ->
                        months.computeIfAbsent(YearMonth.from(day), any -> new Tally()).add(tally));
        return Collections.unmodifiableMap(months);
    }

    /**
     * By the value of a dimension, the most views first; days that were imported have no such
     * numbers, so the sum may be below {@link #total}.
     */
    public Map<String, Tally> by(Dimension dimension) {
        List<Map.Entry<String, Tally>> entries = new ArrayList<>(parts.by(dimension).entrySet());
        entries.sort(
                (one, other) -> Long.compare(other.getValue().views(), one.getValue().views()));
        Map<String, Tally> sorted = new LinkedHashMap<>();
        entries.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorted);
    }

    /** How often something was looked for with the portal's search. */
    public long searches() {
        return views("all");
    }

    /** How often nothing was found. */
    public long missedSearches() {
        return views("missed");
    }

    private long views(String value) {
        Tally tally = parts.by(Dimension.SEARCH).get(value);
        return tally == null ? 0 : tally.views();
    }
}
