package vn.communeportal.insight.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.store.FigureNodes;
import vn.communeportal.insight.tables.ImportResult;
import vn.communeportal.insight.tables.ImportedTable;
import vn.communeportal.text.Vietnamese;

/**
 * Takes over sums of an earlier counter. A row has a day, or the first and the last day of a sum,
 * which is then spread evenly over its days; the days of a file replace what was imported for them
 * before, so that a file that is imported twice counts once. Whoever calls has checked rights.
 */
@Singleton
public final class VisitImport {

    /** The source under which imported sums are kept. */
    static final String SOURCE = "import";

    private static final LocalDate EARLIEST = LocalDate.of(1997, 1, 1);
    private static final String[] DAY = {"Ngày", "Từ ngày", "Day", "From"};
    private static final String[] LAST = {"Đến ngày", "To"};
    private static final String[] VISITS = {"Lượt truy cập", "Visits"};
    private static final String[] VIEWS = {"Lượt xem", "Lượt xem trang", "Views"};
    private static final String[] SECONDS = {
        "Thời gian trung bình (giây)", "Average duration (seconds)"
    };

    private final Repositories repositories;
    private final Clock clock;

    @Inject
    public VisitImport(Repositories repositories, Clock clock) {
        this.repositories = repositories;
        this.clock = clock;
    }

    /** Takes over those rows that are in order. */
    public ImportResult take(String commune, ImportedTable table) {
        ImportResult result = new ImportResult();
        if (!table.has(DAY) || !table.has(VISITS)) {
            result.refuse(-1, "insight.import.columns", DAY[0] + ", " + VISITS[0]);
            return result;
        }
        Map<LocalDate, Tally> days = new TreeMap<>();
        for (int row = 0; row < table.size(); row++) {
            read(table, row, days, result);
        }
        put(commune, days);
        return result;
    }

    private void read(
            ImportedTable table, int row, Map<LocalDate, Tally> days, ImportResult result) {
        LocalDate first = table.day(row, DAY).orElse(null);
        boolean hasLast = !table.text(row, LAST).isEmpty();
        LocalDate last = hasLast ? table.day(row, LAST).orElse(null) : first;
        OptionalLong visits = table.number(row, VISITS);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        if (first == null || last == null) {
            result.refuse(row, "insight.import.day", table.text(row, DAY));
        } else if (last.isBefore(first) || first.isBefore(EARLIEST) || last.isAfter(today)) {
            result.refuse(row, "insight.import.days", first + " – " + last);
        } else if (visits.isEmpty()) {
            result.refuse(row, "insight.import.number", table.text(row, VISITS));
        } else {
            long views = table.number(row, VIEWS).orElse(0);
            long average = table.number(row, SECONDS).orElse(-1);
            spread(first, last, visits.getAsLong(), views, average, days);
            result.take();
        }
    }

    /** Each day gets its share, so that the shares add up to the sum exactly. */
    static void spread(
            LocalDate first,
            LocalDate last,
            long visits,
            long views,
            long average,
            Map<LocalDate, Tally> days) {
        long count = ChronoUnit.DAYS.between(first, last) + 1;
        for (long i = 0; i < count; i++) {
            long share = part(visits, i, count);
            days.put(
                    first.plusDays(i),
                    new Tally(
                            share,
                            part(views, i, count),
                            average < 0 ? 0 : average * share,
                            average < 0 ? 0 : share));
        }
    }

    private static long part(long whole, long index, long count) {
        return whole * (index + 1) / count - whole * index / count;
    }

    /** Keeps sums of days as imported ones, in place of what was imported for these days. */
    void put(String commune, Map<LocalDate, Tally> days) {
        repositories.editing(
                FigureNodes.WORKSPACE,
                session -> {
                    for (Map.Entry<LocalDate, Tally> day : days.entrySet()) {
                        VisitStore.put(
                                session,
                                SOURCE,
                                commune,
                                day.getKey(),
                                new DayVisits(day.getValue()));
                    }
                    session.save();
                    return null;
                });
    }

    /**
     * Keeps a sum for a time, spread over its days, as an import of one row does.
     *
     * @param seconds that a visit took on average; -1 if nobody knows
     */
    public void take(String commune, LocalDate first, LocalDate last, long visits, long seconds) {
        Map<LocalDate, Tally> days = new TreeMap<>();
        spread(first, last, visits, 0, seconds, days);
        put(commune, days);
    }
}
