package vn.communeportal.testing;

import java.time.Clock;
import vn.communeportal.broadcast.Broadcasts;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.engagement.matter.MatterCounts;
import vn.communeportal.host.People;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.Completeness;
import vn.communeportal.insight.figures.Figures;
import vn.communeportal.insight.onestop.OneStop;
import vn.communeportal.insight.report.ReportDesk;
import vn.communeportal.insight.report.ReportSources;
import vn.communeportal.insight.score.ScoreDesk;
import vn.communeportal.insight.score.Scores;
import vn.communeportal.insight.visits.Visits;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.royalties.RoyaltyDesk;
import vn.communeportal.supply.Deliveries;
import vn.communeportal.supply.SupplyReport;
import vn.communeportal.supply.SupplyingUnits;

/** The desk of reports over a repository of a test. */
public final class ReportDesks {

    private ReportDesks() {}

    public static ReportDesk of(
            Repositories repository, People people, EditorialDesk desk, Clock clock) {
        RegulationDesk regulation = new RegulationDesk(repository, people, clock);
        PublishedItems published = new PublishedItems(repository, clock);
        Completeness completeness = new Completeness(published, regulation, clock);
        Figures figures = figures(repository, desk, clock);
        Deliveries deliveries =
                new Deliveries(repository, new SupplyingUnits(repository, desk, clock));
        return new ReportDesk(
                repository,
                desk,
                new ReportSources(
                        repository,
                        desk,
                        figures,
                        completeness,
                        published,
                        regulation,
                        scores(repository, people, desk, clock),
                        new SupplyReport(new SupplyingUnits(repository, desk, clock), deliveries),
                        new RoyaltyDesk(repository, desk, deliveries, clock),
                        clock),
                clock);
    }

    public static ScoreDesk scores(
            Repositories repository, People people, EditorialDesk desk, Clock clock) {
        RegulationDesk regulation = new RegulationDesk(repository, people, clock);
        PublishedItems published = new PublishedItems(repository, clock);
        Scores scores =
                new Scores(
                        repository,
                        figures(repository, desk, clock),
                        new Completeness(published, regulation, clock),
                        published);
        return new ScoreDesk(repository, desk, regulation, scores, clock);
    }

    public static Figures figures(Repositories repository, EditorialDesk desk, Clock clock) {
        return new Figures(
                repository,
                desk,
                new Visits(repository),
                new OneStop(repository),
                new MatterCounts(repository, clock),
                new Broadcasts(repository, desk, clock));
    }
}
