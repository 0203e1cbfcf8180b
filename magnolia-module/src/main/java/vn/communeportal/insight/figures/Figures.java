package vn.communeportal.insight.figures;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.broadcast.Broadcasts;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.engagement.matter.MatterCounts;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.onestop.OneStop;
import vn.communeportal.insight.store.FigureNodes;
import vn.communeportal.insight.visits.Visits;

/**
 * The figures of communes in any period. {@link #of(String, Period)} is for whoever has checked
 * rights, as reports; people ask with their login, see {@link #mayRead}. Figures of items follow
 * what happens within seconds, see {@link ItemKeeper}.
 */
@Singleton
public final class Figures {

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final Visits visits;
    private final OneStop oneStop;
    private final MatterCounts matters;
    private final Broadcasts broadcasts;

    @Inject
    public Figures(
            Repositories repositories,
            EditorialDesk desk,
            Visits visits,
            OneStop oneStop,
            MatterCounts matters,
            Broadcasts broadcasts) {
        this.repositories = repositories;
        this.desk = desk;
        this.visits = visits;
        this.oneStop = oneStop;
        this.matters = matters;
        this.broadcasts = broadcasts;
    }

    /**
     * Whether the person may read a commune's figures: its board's editing members and
     * administrators, who are the province's too.
     */
    public boolean mayRead(String login, String commune) {
        Actor actor = desk.actor(login, commune);
        return actor.isEditing() || actor.isAdministrator();
    }

    /** All figures of a commune. */
    public CommuneFigures of(String commune, Period period) {
        return new CommuneFigures(
                commune,
                period,
                items(commune, period),
                visits.of(commune, period.from(), period.last()),
                oneStop.of(commune, period.from(), period.last()),
                matters.between(commune, period.from(), period.last()),
                broadcasts.between(commune, period.from(), period.last()));
    }

    /** What was published alone. */
    public ItemFigures items(String commune, Period period) {
        return repositories.editing(
                FigureNodes.WORKSPACE,
                session ->
                        new ItemFigures(
                                ItemSheets.between(
                                        session, commune, period.from(), period.last())));
    }

    /** How many items of a type were ever published and not withdrawn. */
    public long published(String commune, String type) {
        return repositories.editing(
                FigureNodes.WORKSPACE,
                session ->
                        ItemSheets.byId(ItemSheets.all(session, commune)).values().stream()
                                .filter(item -> item.type().equals(type))
                                .count());
    }

    /** Titles of all published items of a commune by their identifiers. */
    public Map<String, String> titles(String commune) {
        Map<String, String> titles = new HashMap<>();
        repositories.editing(
                FigureNodes.WORKSPACE,
                session -> {
                    ItemSheets.byId(ItemSheets.all(session, commune))
                            .forEach((id, item) -> titles.put(id, item.title()));
                    return null;
                });
        return titles;
    }

    /** Sums of what was published by month in the years: fast for many years. */
    public Map<YearMonth, Sums> months(String commune, int firstYear, int lastYear) {
        return repositories.editing(
                FigureNodes.WORKSPACE, session -> months(session, commune, firstYear, lastYear));
    }

    /** The same in a session of workspace {@value FigureNodes#WORKSPACE}. */
    public static Map<YearMonth, Sums> months(
            Session session, String commune, int firstYear, int lastYear)
            throws RepositoryException {
        return ItemSheets.sums(session, commune, firstYear, lastYear);
    }
}
