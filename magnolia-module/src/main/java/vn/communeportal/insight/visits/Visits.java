package vn.communeportal.insight.visits;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.store.FigureNodes;

/**
 * What was counted of visits, by all nodes and imports together. Whoever asks has checked rights.
 */
@Singleton
public final class Visits {

    /** Where a node tells its sums to the boards' instance. */
    public static final String TRANSFER_PATH = "/.portal/visits/sums";

    private final Repositories repositories;

    @Inject
    public Visits(Repositories repositories) {
        this.repositories = repositories;
    }

    /** The figures from one day to another, both included. */
    public VisitFigures of(String commune, LocalDate first, LocalDate last) {
        return repositories.editing(
                FigureNodes.WORKSPACE,
                session -> VisitStore.between(session, commune, first, last));
    }

    /** Sums by month in the years, months without visits left out: fast for many years. */
    public Map<YearMonth, Tally> months(String commune, int firstYear, int lastYear) {
        return repositories.editing(
                FigureNodes.WORKSPACE, session -> months(session, commune, firstYear, lastYear));
    }

    /** The same in a session of workspace {@value FigureNodes#WORKSPACE}. */
    public static Map<YearMonth, Tally> months(
            Session session, String commune, int firstYear, int lastYear)
            throws RepositoryException {
        return VisitStore.months(session, commune, firstYear, lastYear);
    }
}
