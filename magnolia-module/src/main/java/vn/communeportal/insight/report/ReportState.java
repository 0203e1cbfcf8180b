package vn.communeportal.insight.report;

import java.util.Locale;

/** How far a report has come. */
public enum ReportState {
    DRAFT,
    /** Nothing stands against it. */
    CHECKED,
    /** Before whoever approves. */
    SUBMITTED,
    /** With number and day: to be signed and issued; never changes again. */
    APPROVED;

    public String labelKey() {
        return "report.state." + name().toLowerCase(Locale.ROOT);
    }
}
