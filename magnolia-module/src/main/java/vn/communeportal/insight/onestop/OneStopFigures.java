package vn.communeportal.insight.onestop;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.communeportal.content.Content;

/**
 * The one-stop office over a period, from the results of its days: what came in and went out is
 * added up, what was carried over is that of the first day, what is pending that of the last.
 * Immutable.
 */
public final class OneStopFigures {

    /** Numbers of a day that are added up. */
    public static final List<String> SUMMED =
            List.of(
                    "receivedOnline",
                    "receivedInPerson",
                    "receivedByPost",
                    "solvedEarly",
                    "solvedOnTime",
                    "solvedLate",
                    "returned",
                    "withdrawn");

    static final String CARRIED_OVER = "carriedOver";
    static final List<String> PENDING = List.of("pendingOnTime", "pendingLate");
    static final String DAY = "day";

    private final Map<String, Long> numbers = new LinkedHashMap<>();
    private final int days;
    private final LocalDate first;
    private final LocalDate last;

    /**
     * @param results of days, in any order; of two for the same day the last counts
     */
    OneStopFigures(List<Content> results) {
        Map<LocalDate, Content> byDay =
                results.stream()
                        .filter(result -> result.date(DAY).isPresent())
                        .collect(
                                Collectors.toMap(
                                        result -> result.date(DAY).get(),
                                        result -> result,
                                        (one, other) -> other));
        List<LocalDate> order =
                byDay.keySet().stream()
                        .sorted(Comparator.naturalOrder())
                        .collect(Collectors.toList());
        days = order.size();
        first = order.isEmpty() ? null : order.get(0);
        last = order.isEmpty() ? null : order.get(order.size() - 1);
        numbers.put(CARRIED_OVER, number(byDay.get(first), CARRIED_OVER));
        for (String name : SUMMED) {
            numbers.put(
                    name, byDay.values().stream().mapToLong(result -> number(result, name)).sum());
        }
        PENDING.forEach(name -> numbers.put(name, number(byDay.get(last), name)));
    }

    private static long number(Content result, String name) {
        return result == null ? 0 : result.number(name).orElse(0);
    }

    /** How many days have results. */
    public int days() {
        return days;
    }

    public Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    public Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }

    /** By the name of the field, in the order of the form. */
    public Map<String, Long> numbers() {
        return Collections.unmodifiableMap(numbers);
    }

    public long received() {
        return numbers.get("receivedOnline")
                + numbers.get("receivedInPerson")
                + numbers.get("receivedByPost");
    }

    public long receivedOnline() {
        return numbers.get("receivedOnline");
    }

    public long solved() {
        return numbers.get("solvedEarly") + numbers.get("solvedOnTime") + numbers.get("solvedLate");
    }

    public long solvedLate() {
        return numbers.get("solvedLate");
    }

    /**
     * Per cent of what was solved that was solved in time (<i>tỷ lệ đúng hạn</i>); -1 if nothing
     * was.
     */
    public long punctuality() {
        return percent(solved() - solvedLate(), solved());
    }

    /** Per cent of what was received that came online; -1 if nothing was received. */
    public long online() {
        return percent(receivedOnline(), received());
    }

    private static long percent(long part, long whole) {
        return whole == 0 ? -1 : Math.round(100.0 * part / whole);
    }
}
