package vn.communeportal.insight.province;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.figures.Figures;
import vn.communeportal.insight.figures.Sums;
import vn.communeportal.insight.store.FigureNodes;
import vn.communeportal.insight.visits.Tally;
import vn.communeportal.insight.visits.Visits;

/**
 * All communes side by side over whole months, from sums that are kept by year. Whoever asks has
 * checked rights.
 */
@Singleton
public final class ProvinceFigures {

    private static final List<String> MEASURES =
            List.of(
                    Standings.FINE,
                    Standings.REQUIRED,
                    Standings.UNANSWERED,
                    Standings.OVERDUE,
                    Standings.SCORE);
    private static final int TREND = 12;

    private final Repositories repositories;

    @Inject
    public ProvinceFigures(Repositories repositories) {
        this.repositories = repositories;
    }

    /**
     * The communes that are open, in their order.
     *
     * @param first month
     * @param last month, included
     */
    public List<ProvinceRow> rows(YearMonth first, YearMonth last) {
        List<Commune> communes = repositories.editing(Communes.WORKSPACE, Communes::all);
        return repositories.editing(
                FigureNodes.WORKSPACE,
                session -> {
                    List<ProvinceRow> rows = new ArrayList<>();
                    for (Commune commune : communes) {
                        if (commune.isOpen()) {
                            rows.add(row(session, commune, first, last));
                        }
                    }
                    return rows;
                });
    }

    /** The communes by their points, with those of the year up to a month. */
    public List<RankedCommune> ranking(YearMonth last) {
        return Ranking.upTo(repositories, last);
    }

    private static ProvinceRow row(
            Session session, Commune commune, YearMonth first, YearMonth last)
            throws RepositoryException {
        long length = ChronoUnit.MONTHS.between(first, last) + 1;
        YearMonth before = first.minusMonths(length);
        YearMonth earliest =
                before.isBefore(last.minusMonths(TREND)) ? before : last.minusMonths(TREND);
        Map<YearMonth, Sums> items =
                Figures.months(session, commune.id(), earliest.getYear(), last.getYear());
        Map<YearMonth, Tally> visits =
                Visits.months(session, commune.id(), before.getYear(), last.getYear());
        Map<String, Long> standing = new HashMap<>();
        for (String measure : MEASURES) {
            Standings.get(session, commune.id(), last, measure)
                    .ifPresent(number -> standing.put(measure, number));
        }
        long[] trend = new long[TREND];
        for (int i = 0; i < TREND; i++) {
            Sums month = items.get(last.minusMonths((long) TREND - 1 - i));
            trend[i] = month == null ? 0 : month.get(Sums.Of.ITEMS);
        }
        return new ProvinceRow(
                commune,
                items(items, first, last),
                items(items, before, first.minusMonths(1)),
                visits(visits, first, last),
                visits(visits, before, first.minusMonths(1)),
                standing,
                trend);
    }

    private static Sums items(Map<YearMonth, Sums> months, YearMonth first, YearMonth last) {
        Sums sum = new Sums();
        months.forEach(
                (month, sums) -> {
                    if (!month.isBefore(first) && !month.isAfter(last)) {
                        sum.add(sums);
                    }
                });
        return sum;
    }

    private static Tally visits(Map<YearMonth, Tally> months, YearMonth first, YearMonth last) {
        Tally sum = new Tally();
        months.forEach(
                (month, tally) -> {
                    if (!month.isBefore(first) && !month.isAfter(last)) {
                        sum.add(tally);
                    }
                });
        return sum;
    }
}
