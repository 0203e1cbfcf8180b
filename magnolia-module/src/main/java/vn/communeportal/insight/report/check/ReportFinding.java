package vn.communeportal.insight.report.check;

import java.util.Locale;
import java.util.Objects;
import vn.communeportal.text.Messages;

/** A defect and where it shows. Immutable. */
public final class ReportFinding {

    private final ReportDefect defect;
    private final String quote;

    ReportFinding(ReportDefect defect, String quote) {
        this.defect = Objects.requireNonNull(defect, "defect");
        this.quote = Objects.requireNonNull(quote, "quote");
    }

    public ReportDefect defect() {
        return defect;
    }

    /** The words that show it; empty where something is missing. */
    public String quote() {
        return quote;
    }

    public String text(Messages messages, Locale locale) {
        return messages.text(locale, defect.messageKey(), quote);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportFinding
                && defect == ((ReportFinding) other).defect
                && quote.equals(((ReportFinding) other).quote);
    }

    @Override
    public int hashCode() {
        return Objects.hash(defect, quote);
    }

    @Override
    public String toString() {
        return defect + (quote.isEmpty() ? "" : " (" + quote + ")");
    }
}
