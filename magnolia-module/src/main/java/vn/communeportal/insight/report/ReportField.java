package vn.communeportal.insight.report;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a person may write in a report. */
public enum ReportField {
    /** The abstract (<i>trích yếu</i>). */
    SUBJECT,
    /** What the report answers: <i>Công văn số 1631/UBND-VHTT ngày …</i>; may be empty. */
    REQUEST,
    /** Legal basis, one a line. */
    BASES,
    ORGANISATION,
    PROCESS,
    RESULTS,
    BROADCAST,
    /** Questions and opinions of citizens, and how fast they were answered. */
    CITIZENS,
    SECURITY,
    ACCESS,
    STRENGTHS,
    LIMITS,
    CAUSES,
    PLAN,
    PROPOSALS,
    /** One a line. */
    RECIPIENTS,
    /** After <i>Lưu:</i>. */
    FILED_AT,
    /** The name before the day: {@code Hòa Phong}. */
    PLACE,
    /** {@link SigningMode}'s name. */
    SIGNING_MODE,
    SIGNER_TITLE,
    SIGNER_NAME,
    /** <i>Cổng thông tin điện tử</i> or <i>Trang thông tin điện tử</i>. */
    PORTAL_NAME,
    /** The decision on the board's regulation (<i>quy chế</i>). */
    REGULATION;

    /** What the next report of the commune takes over from the last one. */
    private static final Set<ReportField> LASTING =
            EnumSet.of(
                    PROCESS,
                    BROADCAST,
                    RECIPIENTS,
                    FILED_AT,
                    PLACE,
                    SIGNING_MODE,
                    SIGNER_TITLE,
                    SIGNER_NAME,
                    PORTAL_NAME,
                    REGULATION);

    private static final Set<ReportField> SHORT =
            EnumSet.of(
                    SUBJECT, FILED_AT, PLACE, SIGNING_MODE, SIGNER_TITLE, SIGNER_NAME, PORTAL_NAME);

    public boolean isLasting() {
        return LASTING.contains(this);
    }

    /** Whether it is one line. */
    public boolean isShort() {
        return SHORT.contains(this);
    }

    public String labelKey() {
        return "report.field." + name().toLowerCase(Locale.ROOT);
    }
}
