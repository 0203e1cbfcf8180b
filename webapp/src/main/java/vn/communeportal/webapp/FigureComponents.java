package vn.communeportal.webapp;

import java.time.Clock;
import java.time.Duration;
import vn.communeportal.broadcast.Broadcasts;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.editorial.time.Timetables;
import vn.communeportal.engagement.matter.MatterCounts;
import vn.communeportal.host.Installation;
import vn.communeportal.host.People;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.Completeness;
import vn.communeportal.insight.figures.Figures;
import vn.communeportal.insight.figures.ItemKeeper;
import vn.communeportal.insight.onestop.Assessments;
import vn.communeportal.insight.onestop.OneStop;
import vn.communeportal.insight.onestop.OneStopImport;
import vn.communeportal.insight.province.FigureOffice;
import vn.communeportal.insight.province.MatterMeasure;
import vn.communeportal.insight.province.ProvinceFigures;
import vn.communeportal.insight.province.ScoreMeasure;
import vn.communeportal.insight.province.Standings;
import vn.communeportal.insight.report.ReportDesk;
import vn.communeportal.insight.report.ReportSources;
import vn.communeportal.insight.score.ScoreDesk;
import vn.communeportal.insight.score.Scores;
import vn.communeportal.insight.visits.CounterReading;
import vn.communeportal.insight.visits.VisitCounter;
import vn.communeportal.insight.visits.VisitImport;
import vn.communeportal.insight.visits.VisitTransfer;
import vn.communeportal.insight.visits.Visits;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.royalties.RoyaltyDesk;
import vn.communeportal.search.feed.PortalSearch;
import vn.communeportal.supply.Deliveries;
import vn.communeportal.supply.SupplyReport;
import vn.communeportal.supply.SupplyingUnits;
import vn.communeportal.templating.PageViews;
import vn.communeportal.templating.PublicItems;
import vn.communeportal.templating.VisitsServlet;

/** What counts: visits, and what is published. */
public final class FigureComponents {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration PAUSE_OF_COUNTING = Duration.ofSeconds(1);
    private static final Duration PAUSE_OF_VISITS = Duration.ofMinutes(1);

    private final VisitCounter counter;
    private final PageViews views;
    private final VisitsServlet servlet;
    private final Figures figures;
    private final ItemKeeper keeper;
    private final Standings standings;
    private final FigureOffice office;

    FigureComponents(
            Repositories repositories,
            Installation installation,
            EditorialDesk desk,
            People people,
            PublishedItems published,
            PublicItems items,
            PortalSearch search,
            Completeness completeness,
            RegulationDesk regulation,
            Clock clock) {
        counter = new VisitCounter(repositories, installation, clock);
        search.counts().keepBy(counter::search);
        views = new PageViews(items, counter);
        Visits visits = new Visits(repositories);
        servlet =
                new VisitsServlet(
                        items,
                        new VisitTransfer(repositories, installation, clock),
                        new CounterReading(visits, published, clock));
        MatterCounts matters = new MatterCounts(repositories, clock);
        figures =
                new Figures(
                        repositories,
                        desk,
                        visits,
                        new OneStop(repositories),
                        matters,
                        new Broadcasts(repositories, desk, clock));
        SupplyingUnits units = new SupplyingUnits(repositories, desk, clock);
        Deliveries deliveries = new Deliveries(repositories, units);
        keeper = new ItemKeeper(repositories, new Timetables(repositories, desk, clock), units);
        ScoreDesk scores =
                new ScoreDesk(
                        repositories,
                        desk,
                        regulation,
                        new Scores(repositories, figures, completeness, published),
                        clock);
        ReportDesk reports =
                new ReportDesk(
                        repositories,
                        desk,
                        new ReportSources(
                                repositories,
                                desk,
                                figures,
                                completeness,
                                published,
                                regulation,
                                scores,
                                new SupplyReport(units, deliveries),
                                new RoyaltyDesk(repositories, desk, deliveries, clock),
                                clock),
                        clock);
        standings = new Standings(repositories, completeness, clock);
        standings.add(
                new ScoreMeasure(
                        new Scores(repositories, figures, completeness, published),
                        published,
                        clock));
        standings.add(MatterMeasure.unanswered(matters));
        standings.add(MatterMeasure.overdue(matters));
        office =
                new FigureOffice(
                        desk,
                        people,
                        figures,
                        new ProvinceFigures(repositories),
                        new VisitImport(repositories, clock),
                        new OneStopImport(repositories, desk),
                        new Assessments(repositories, desk, clock),
                        reports,
                        scores);
    }

    PageViews views() {
        return views;
    }

    VisitsServlet servlet() {
        return servlet;
    }

    public VisitCounter counter() {
        return counter;
    }

    public Figures figures() {
        return figures;
    }

    public ItemKeeper keeper() {
        return keeper;
    }

    public Standings standings() {
        return standings;
    }

    public FigureOffice office() {
        return office;
    }

    /** Counts the views of the last second. */
    Jobs counting() {
        return new Jobs(PAUSE_OF_COUNTING, counter::count);
    }

    /** Keeps what was counted since the last minute. */
    Jobs visitTimer() {
        return new Jobs(PAUSE_OF_VISITS, counter::flush, views::forget);
    }

    /** Follows what boards publish. */
    Jobs keeping() {
        return new Jobs(PAUSE, keeper::run, standings::run);
    }
}
