package vn.communeportal.insight.report.check;

import java.util.Locale;

/** What can be wrong with a report. */
public enum ReportDefect {
    /** The numbers of the parts do not add up to the total. */
    SUM_DIFFERS(true),
    /** A day that lies after the report's own. */
    DATE_AFTER_REPORT(true),
    /** <i>Tính đến ngày</i> with the day on which the period begins. */
    FROM_OR_TO(true),
    /** A day and month without the year. */
    YEAR_MISSING(true),
    /** A report on a whole year, written before its end, that does not say up to when it counts. */
    CUT_OFF_MISSING(true),
    /** {@code Quyết định số …/QĐ-UBND}. */
    NUMBER_BLANK(true),
    /** {@code 142BC-UBND}: number and symbol run together. */
    NUMBER_FORM(false),
    /** The report itself has no number. */
    NUMBER_MISSING(true),
    /** The report names no place and day. */
    DATE_MISSING(true),
    /** It tells that the board was set up, and names no decision. */
    DECISION_MISSING(false),
    /** An instrument that was not in force on the report's day. */
    BASIS_NOT_IN_FORCE(true),
    /** {@code TTBTTTT} for {@code TT-BTTTT}. */
    SYMBOL_FORM(true),
    RECIPIENTS_MISSING(true),
    SIGNATURE_MISSING(true),
    /** There is an authority to sign, and nobody who signs. */
    SIGNER_MISSING(true),
    /** {@code T.M} for {@code TM.} */
    AUTHORITY_FORM(true),
    /** One name in several spellings. */
    NAME_SPELLINGS(true),
    /** The portal's address without encryption. */
    PLAIN_HTTP(false);

    private final boolean isBlocking;

    ReportDefect(boolean isBlocking) {
        this.isBlocking = isBlocking;
    }

    /** Whether a report with it may not be submitted; others are pointed out. */
    public boolean isBlocking() {
        return isBlocking;
    }

    /** Key of its text, whose argument is what was found. */
    public String messageKey() {
        return "objection.report." + name().toLowerCase(Locale.ROOT);
    }
}
