package vn.communeportal.insight.report;

import java.util.List;
import java.util.Locale;

/** What a report is about. */
public enum ReportKind {
    /** <i>Báo cáo kết quả hoạt động</i> of the portal. */
    OPERATING(
            "BC",
            ReportField.ORGANISATION,
            ReportField.PROCESS,
            ReportField.RESULTS,
            ReportField.BROADCAST,
            ReportField.CITIZENS,
            ReportField.SECURITY,
            ReportField.ACCESS,
            ReportField.STRENGTHS,
            ReportField.LIMITS,
            ReportField.CAUSES,
            ReportField.PLAN,
            ReportField.PROPOSALS),
    /** The quarterly list of what was made public: Law 10/2022/QH15, article 13.2. */
    DISCLOSURES("TB", ReportField.RESULTS),
    /** To the People's Council and the Fatherland Front: Law 10/2022/QH15, article 14.3. */
    COUNCIL("BC", ReportField.RESULTS, ReportField.LIMITS, ReportField.PLAN),
    /** What each unit contributed. */
    CONTRIBUTIONS("BC", ReportField.RESULTS, ReportField.LIMITS, ReportField.PLAN),
    /** What authors and editors got for their works: Decree 21/2015/NĐ-CP. */
    ROYALTIES("BC", ReportField.RESULTS, ReportField.LIMITS, ReportField.PLAN),
    /** Findings of checks that heads lifted before publication. */
    SECURITY_LOG("BC", ReportField.RESULTS, ReportField.SECURITY, ReportField.PLAN),
    /** Sections that are missing or stale: Decree 224/2026/NĐ-CP, article 12. */
    GAPS("BC", ReportField.RESULTS, ReportField.CAUSES, ReportField.PLAN),
    /** The commune's own scores, with evidence. */
    SELF_ASSESSMENT("BC", ReportField.RESULTS, ReportField.LIMITS, ReportField.PROPOSALS);

    private final String abbreviation;
    private final List<ReportField> narrative;

    ReportKind(String abbreviation, ReportField... narrative) {
        this.abbreviation = abbreviation;
        this.narrative = List.of(narrative);
    }

    /** After the number, with the agency's: {@code BC-UBND}. */
    public String symbol() {
        return abbreviation + "-UBND";
    }

    /** The parts of its text, in their order. */
    public List<ReportField> narrative() {
        return narrative;
    }

    public String labelKey() {
        return "report.kind." + name().toLowerCase(Locale.ROOT);
    }
}
