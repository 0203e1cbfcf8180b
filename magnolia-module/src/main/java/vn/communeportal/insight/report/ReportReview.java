package vn.communeportal.insight.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.communeportal.content.Commune;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.insight.report.check.ReportCheck;
import vn.communeportal.insight.report.check.ReportDefect;
import vn.communeportal.insight.report.check.ReportFinding;
import vn.communeportal.officeform.OutputFormat;

/** What speaks against a report, and what of it stops it. */
final class ReportReview {

    private final ReportSources sources;

    ReportReview(ReportSources sources) {
        this.sources = sources;
    }

    /**
     * Everything; of a draft as if it had its number and the day of its last figures, so that days
     * after its own are not judged before it has one.
     */
    List<ReportFinding> findings(Report report, Commune commune) {
        boolean isDraft = report.number().isEmpty();
        Report dated =
                isDraft ? report.change().issued("1", report.period().last()).build() : report;
        byte[] text = OutputFormat.TEXT.write(new ReportForm(dated, commune).document());
        return new ReportCheck(sources.regulation().current().instruments())
                .findings(new String(text, StandardCharsets.UTF_8), commune.name()).stream()
                        .filter(one -> !isDraft || one.defect() != ReportDefect.DATE_AFTER_REPORT)
                        .collect(Collectors.toList());
    }

    /**
     * @throws TransitionRefusedException with everything that stops it
     */
    void refuseBlocked(Report report, Commune commune) throws TransitionRefusedException {
        List<Objection> objections = new ArrayList<>();
        for (ReportFinding one : findings(report, commune)) {
            if (one.defect().isBlocking()) {
                objections.add(
                        Objection.of(
                                "report." + one.defect().name().toLowerCase(Locale.ROOT),
                                one.quote()));
            }
        }
        if (!objections.isEmpty()) {
            throw new TransitionRefusedException(objections);
        }
    }
}
