package vn.communeportal.insight;

import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.editorial.trace.HistoryAudit;
import vn.communeportal.editorial.trace.HistorySearch;
import vn.communeportal.insight.report.ReportDesk;

/** What a board can look up about its own work. */
@Singleton
public final class BoardRecords {

    private final HistorySearch history;
    private final HistoryAudit audit;
    private final Timeliness timeliness;
    private final ReportDesk reports;

    @Inject
    public BoardRecords(
            HistorySearch history, HistoryAudit audit, Timeliness timeliness, ReportDesk reports) {
        this.history = history;
        this.audit = audit;
        this.timeliness = timeliness;
        this.reports = reports;
    }

    public HistorySearch history() {
        return history;
    }

    public HistoryAudit audit() {
        return audit;
    }

    public Timeliness timeliness() {
        return timeliness;
    }

    public ReportDesk reports() {
        return reports;
    }
}
