package vn.communeportal.insight.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.insight.store.FigureNodes;

/**
 * The published items of communes, a sheet of lines a month, with sums a year beside them. Saves
 * nothing. Stateless.
 */
final class ItemSheets {

    private static final String SUBJECT = "items";
    private static final String SUMS = "sums";
    private static final int NUMBERS = Sums.Of.values().length;

    private ItemSheets() {}

    /** All that is kept of a commune, by month. */
    static Map<YearMonth, List<PublishedItem>> all(Session session, String commune)
            throws RepositoryException {
        Map<YearMonth, List<PublishedItem>> all = new TreeMap<>();
        String path = "/" + SUBJECT + "/" + commune;
        if (!session.nodeExists(path)) {
            return all;
        }
        for (NodeIterator years = session.getNode(path).getNodes(); years.hasNext(); ) {
            Node year = years.nextNode();
            for (NodeIterator months = year.getNodes(); months.hasNext(); ) {
                Node month = months.nextNode();
                all.put(
                        YearMonth.of(
                                Integer.parseInt(year.getName()),
                                Integer.parseInt(month.getName())),
                        items(FigureNodes.rows(month)));
            }
        }
        return all;
    }

    /** What was first published on these days, both included. */
    static List<PublishedItem> between(
            Session session, String commune, LocalDate first, LocalDate last)
            throws RepositoryException {
        List<PublishedItem> all = new ArrayList<>();
        YearMonth end = YearMonth.from(last);
        for (YearMonth at = YearMonth.from(first); !at.isAfter(end); at = at.plusMonths(1)) {
            items(FigureNodes.rows(session, FigureNodes.month(SUBJECT, commune, at))).stream()
                    .filter(item -> !item.day().isBefore(first) && !item.day().isAfter(last))
                    .forEach(all::add);
        }
        return all;
    }

    /** The sums of each month of the years, those without any left out. */
    static Map<YearMonth, Sums> sums(Session session, String commune, int firstYear, int lastYear)
            throws RepositoryException {
        Map<YearMonth, Sums> sums = new TreeMap<>();
        for (int year = firstYear; year <= lastYear; year++) {
            Optional<long[]> numbers = ofYear(session, commune, year);
            for (int month = 1; numbers.isPresent() && month <= 12; month++) {
                YearMonth at = YearMonth.of(year, month);
                sums.put(at, sums(numbers.get(), at));
            }
        }
        return sums;
    }

    private static Optional<long[]> ofYear(Session session, String commune, int year)
            throws RepositoryException {
        return FigureNodes.ofYear(
                session,
                FigureNodes.years(SUBJECT, commune),
                year,
                SUMS,
                FigureNodes.places(NUMBERS));
    }

    private static Sums sums(long[] numbers, YearMonth month) {
        Sums sums = new Sums();
        int offset = FigureNodes.offset(month, NUMBERS);
        for (Sums.Of what : Sums.Of.values()) {
            sums.add(what, numbers[offset + what.ordinal()]);
        }
        return sums;
    }

    /** Makes the month's sheet and its sums be these. */
    static void write(Session session, String commune, YearMonth month, List<PublishedItem> items)
            throws RepositoryException {
        Node sheet = FigureNodes.node(session, FigureNodes.month(SUBJECT, commune, month));
        FigureNodes.setRows(
                sheet, items.stream().map(PublishedItem::line).collect(Collectors.toList()));
        Sums sums = new Sums();
        items.forEach(sums::add);
        long[] numbers =
                ofYear(session, commune, month.getYear())
                        .orElseGet(() -> new long[FigureNodes.places(NUMBERS)]);
        int offset = FigureNodes.offset(month, NUMBERS);
        for (Sums.Of what : Sums.Of.values()) {
            numbers[offset + what.ordinal()] = sums.get(what);
        }
        Node years = sheet.getParent().getParent();
        FigureNodes.setOfYear(years, month.getYear(), SUMS, numbers);
    }

    private static List<PublishedItem> items(List<String> lines) {
        return lines.stream().map(PublishedItem::ofLine).collect(Collectors.toList());
    }

    /** By identifier. */
    static Map<String, PublishedItem> byId(Map<YearMonth, List<PublishedItem>> sheets) {
        Map<String, PublishedItem> byId = new HashMap<>();
        sheets.values().forEach(items -> items.forEach(item -> byId.put(item.id(), item)));
        return byId;
    }
}
