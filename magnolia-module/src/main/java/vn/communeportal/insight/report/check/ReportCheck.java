package vn.communeportal.insight.report.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import vn.communeportal.regulation.BasisCheck;
import vn.communeportal.regulation.BasisWarning;
import vn.communeportal.regulation.Instruments;

/**
 * Every defect that a program can know in a report.
 *
 * <pre>new ReportCheck(law.instruments()).findings(text, "Cộng Hòa")</pre>
 */
public final class ReportCheck {

    private final Instruments instruments;

    public ReportCheck(Instruments instruments) {
        this.instruments = Objects.requireNonNull(instruments, "instruments");
    }

    /**
     * @param text the whole report, line by line
     * @param commune its name as it is to be written; empty if that is not known
     * @return each once, those that stop the report first
     */
    public List<ReportFinding> findings(String text, String commune) {
        ReportText report = new ReportText(text);
        LinkedHashSet<ReportFinding> findings = new LinkedHashSet<>();
        findings.addAll(FormChecks.check(report));
        findings.addAll(SumCheck.check(report));
        findings.addAll(DateChecks.check(report));
        findings.addAll(basis(report));
        findings.addAll(WordingChecks.check(report, commune));
        List<ReportFinding> sorted = new ArrayList<>(findings);
        sorted.sort(
                (one, other) ->
                        Boolean.compare(other.defect().isBlocking(), one.defect().isBlocking()));
        return sorted;
    }

    private List<ReportFinding> basis(ReportText report) {
        List<ReportFinding> findings = new ArrayList<>();
        report.dayToJudgeBy()
                .ifPresent(
                        day -> {
                            for (BasisWarning warning :
                                    new BasisCheck(instruments).warnings(report.joined(), day)) {
                                String number = warning.instrument().number();
                                findings.add(
                                        new ReportFinding(ReportDefect.BASIS_NOT_IN_FORCE, number));
                            }
                        });
        return findings;
    }
}
