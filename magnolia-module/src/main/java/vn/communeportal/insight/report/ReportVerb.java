package vn.communeportal.insight.report;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.communeportal.editorial.Actor;

/** What people do with a report: from where to where, and who. */
public enum ReportVerb {
    CREATE(EnumSet.noneOf(ReportState.class), ReportState.DRAFT, false),
    EDIT(EnumSet.of(ReportState.DRAFT, ReportState.CHECKED), ReportState.DRAFT, false),
    /** Takes the newest figures. */
    REFRESH(EnumSet.of(ReportState.DRAFT, ReportState.CHECKED), ReportState.DRAFT, false),
    CHECK(EnumSet.of(ReportState.DRAFT), ReportState.CHECKED, false),
    SUBMIT(EnumSet.of(ReportState.CHECKED), ReportState.SUBMITTED, false),
    RETURN(EnumSet.of(ReportState.SUBMITTED), ReportState.DRAFT, true),
    APPROVE(EnumSet.of(ReportState.SUBMITTED), ReportState.APPROVED, true);

    private final Set<ReportState> from;
    private final ReportState to;
    private final boolean isApproval;

    ReportVerb(Set<ReportState> from, ReportState to, boolean isApproval) {
        this.from = from;
        this.to = to;
        this.isApproval = isApproval;
    }

    public boolean isPossibleIn(ReportState state) {
        return from.contains(state);
    }

    public ReportState to() {
        return to;
    }

    /** Editing members write, heads and their deputies decide. */
    public boolean isFor(Actor actor) {
        return actor.mayAct() && (isApproval ? actor.isApproving() : actor.isEditing());
    }

    public String labelKey() {
        return "report.verb." + name().toLowerCase(Locale.ROOT);
    }
}
