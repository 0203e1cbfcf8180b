package vn.communeportal.insight;

import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.editorial.trace.HistoryAudit;
import vn.communeportal.editorial.trace.HistorySearch;

/** What a board can look up about its own work. */
@Singleton
public final class BoardRecords {

    private final HistorySearch history;
    private final HistoryAudit audit;
    private final Timeliness timeliness;

    @Inject
    public BoardRecords(HistorySearch history, HistoryAudit audit, Timeliness timeliness) {
        this.history = history;
        this.audit = audit;
        this.timeliness = timeliness;
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
}
