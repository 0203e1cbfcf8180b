package vn.communeportal.testing;

import java.time.Clock;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.RegulationDesk;
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

/** The desk of reports over a repository of a test. */
public final class ReportDesks {

    private ReportDesks() {}

    public static ReportDesk of(
            Repositories repository, People people, EditorialDesk desk, Clock clock) {
        RegulationDesk regulation = new RegulationDesk(repository, people, clock);
        PublishedItems published = new PublishedItems(repository, clock);
        Completeness completeness = new Completeness(published, regulation, clock);
        Figures figures =
                new Figures(repository, desk, new Visits(repository), new OneStop(repository));
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
                        new Figures(
                                repository, desk, new Visits(repository), new OneStop(repository)),
                        new Completeness(published, regulation, clock),
                        published);
        return new ScoreDesk(repository, desk, regulation, scores, clock);
    }
}
