package vn.communeportal.insight.visits;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.insight.store.FigureNodes;

/**
 * Daily sums of visits, kept for ever. Each source, that is a node of the citizens' side or an
 * import, has rows of its own and replaces only these, so that nodes never meet; who reads adds
 * them up. The source's node has sums by month, a month's by day, and a day's the dimensions. Saves
 * nothing. Stateless.
 */
final class VisitStore {

    private static final String SUBJECT = "visits";
    private static final String SUMS = "sums";
    private static final int DAYS = 31;

    private VisitStore() {}

    /** Makes the source's numbers of a day be these. */
    static void put(Session session, String source, String commune, LocalDate day, DayVisits visits)
            throws RepositoryException {
        YearMonth month = YearMonth.from(day);
        Node monthNode = FigureNodes.node(session, month(source, commune, month));
        long[] days = FigureNodes.numbers(monthNode, SUMS, DAYS * Tally.NUMBERS);
        visits.total().put(days, dayOffset(day));
        FigureNodes.setNumbers(monthNode, SUMS, days);
        Node dayNode =
                FigureNodes.node(
                        session, monthNode.getPath() + String.format("/%02d", day.getDayOfMonth()));
        FigureNodes.setRows(dayNode, visits.rows());
        Node years = monthNode.getParent().getParent();
        long[] months =
                ofYear(session, source, commune, day.getYear())
                        .orElseGet(() -> new long[FigureNodes.places(Tally.NUMBERS)]);
        Tally sum = new Tally();
        for (int i = 0; i < DAYS; i++) {
            sum.add(Tally.at(days, i * Tally.NUMBERS));
        }
        sum.put(months, FigureNodes.offset(month, Tally.NUMBERS));
        FigureNodes.setOfYear(years, day.getYear(), SUMS, months);
    }

    private static Optional<long[]> ofYear(Session session, String source, String commune, int year)
            throws RepositoryException {
        return FigureNodes.ofYear(
                session, years(source, commune), year, SUMS, FigureNodes.places(Tally.NUMBERS));
    }

    /** The source's numbers of a day; zeros if there are none. */
    static DayVisits get(Session session, String source, String commune, LocalDate day)
            throws RepositoryException {
        String path = month(source, commune, YearMonth.from(day));
        if (!session.nodeExists(path)) {
            return new DayVisits();
        }
        Node month = session.getNode(path);
        long[] days = FigureNodes.numbers(month, SUMS, DAYS * Tally.NUMBERS);
        return new DayVisits(Tally.at(days, dayOffset(day)))
                .addRows(
                        FigureNodes.rows(
                                session, path + String.format("/%02d", day.getDayOfMonth())));
    }

    /** All sources' numbers of the days from one to another, both included. */
    static VisitFigures between(Session session, String commune, LocalDate first, LocalDate last)
            throws RepositoryException {
        Map<LocalDate, Tally> byDay = new TreeMap<>();
        DayVisits parts = new DayVisits();
        for (String source : sources(session, commune)) {
            YearMonth end = YearMonth.from(last);
            for (YearMonth at = YearMonth.from(first); !at.isAfter(end); at = at.plusMonths(1)) {
                if (session.nodeExists(month(source, commune, at))) {
                    add(session.getNode(month(source, commune, at)), at, first, last, byDay, parts);
                }
            }
        }
        return new VisitFigures(
                byDay,
                parts,
                last.isBefore(first) ? 0 : last.toEpochDay() - first.toEpochDay() + 1);
    }

    private static void add(
            Node node,
            YearMonth month,
            LocalDate first,
            LocalDate last,
            Map<LocalDate, Tally> byDay,
            DayVisits parts)
            throws RepositoryException {
        long[] days = FigureNodes.numbers(node, SUMS, DAYS * Tally.NUMBERS);
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            LocalDate day = month.atDay(number);
            Tally tally = Tally.at(days, dayOffset(day));
            if (!day.isBefore(first) && !day.isAfter(last)) {
                if (!tally.isEmpty()) {
                    byDay.computeIfAbsent(day, any -> new Tally()).add(tally);
                }
                String name = String.format("%02d", number);
                if (node.hasNode(name)) {
                    parts.addRows(FigureNodes.rows(node.getNode(name)));
                }
            }
        }
    }

    /** All sources' sums by month in the years, months without visits left out. */
    static Map<YearMonth, Tally> months(
            Session session, String commune, int firstYear, int lastYear)
            throws RepositoryException {
        Map<YearMonth, Tally> months = new TreeMap<>();
        for (String source : sources(session, commune)) {
            for (int year = firstYear; year <= lastYear; year++) {
                Optional<long[]> numbers = ofYear(session, source, commune, year);
                for (int number = 1; numbers.isPresent() && number <= 12; number++) {
                    YearMonth month = YearMonth.of(year, number);
                    Tally tally = Tally.at(numbers.get(), FigureNodes.offset(month, Tally.NUMBERS));
                    if (!tally.isEmpty()) {
                        months.computeIfAbsent(month, any -> new Tally()).add(tally);
                    }
                }
            }
        }
        return months;
    }

    /** Ids of all communes of which something is kept. */
    static List<String> communes(Session session) throws RepositoryException {
        return children(session, "/" + SUBJECT);
    }

    /** The days since one, that included, of which the source has numbers. */
    static List<LocalDate> days(Session session, String source, String commune, LocalDate first)
            throws RepositoryException {
        List<LocalDate> days = new ArrayList<>();
        String path = "/" + SUBJECT + "/" + commune + "/" + source;
        for (String year : children(session, path)) {
            if (Integer.parseInt(year) < first.getYear()) {
                continue;
            }
            for (String month : children(session, path + "/" + year)) {
                for (String day : children(session, path + "/" + year + "/" + month)) {
                    LocalDate date = LocalDate.parse(year + "-" + month + "-" + day);
                    if (!date.isBefore(first)) {
                        days.add(date);
                    }
                }
            }
        }
        return days;
    }

    private static List<String> sources(Session session, String commune)
            throws RepositoryException {
        return children(session, "/" + SUBJECT + "/" + commune);
    }

    private static List<String> children(Session session, String path) throws RepositoryException {
        List<String> names = new ArrayList<>();
        if (session.nodeExists(path)) {
            for (NodeIterator nodes = session.getNode(path).getNodes(); nodes.hasNext(); ) {
                names.add(nodes.nextNode().getName());
            }
        }
        return names;
    }

    private static String years(String source, String commune) {
        return FigureNodes.years(SUBJECT, commune + "/" + source);
    }

    private static String month(String source, String commune, YearMonth month) {
        return FigureNodes.month(SUBJECT, commune + "/" + source, month);
    }

    private static int dayOffset(LocalDate day) {
        return (day.getDayOfMonth() - 1) * Tally.NUMBERS;
    }
}
