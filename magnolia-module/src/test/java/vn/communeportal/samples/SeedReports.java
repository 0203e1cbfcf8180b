package vn.communeportal.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.communeportal.insight.report.Report;
import vn.communeportal.insight.report.ReportDesk;
import vn.communeportal.insight.report.ReportField;
import vn.communeportal.insight.report.ReportKind;
import vn.communeportal.officeform.OutputFormat;

/** The report of each sample commune, written, checked, approved by its own board. */
final class SeedReports {

    /** Where the files are kept to be looked at; nowhere if the property is not set. */
    private static final String KEPT = System.getProperty("reports.kept", "");

    private final ReportDesk desk;

    SeedReports(ReportDesk desk) {
        this.desk = desk;
    }

    /** Goes all the way with one. */
    void check(String id) throws Exception {
        SeedReport seed = SeedReport.of(id);
        String editor = seed.editor();
        Report draft = desk.create(editor, id, ReportKind.OPERATING, seed.period());
        Report edited = desk.edit(editor, draft, Map.of(ReportField.REQUEST, seed.request()));
        Report submitted = desk.submit(editor, desk.check(editor, edited));
        Report approved = desk.approve(seed.head(), submitted, seed.date());
        assertThat(desk.findings(approved)).as(id).isEmpty();
        keep(approved);
        seed.assertIn(
                new String(
                        OutputFormat.TEXT.write(desk.document(approved)), StandardCharsets.UTF_8));
    }

    private void keep(Report report) throws Exception {
        if (!KEPT.isEmpty()) {
            Files.createDirectories(Path.of(KEPT));
            for (OutputFormat format :
                    List.of(OutputFormat.PDF, OutputFormat.DOCX, OutputFormat.HTML)) {
                Path file = Path.of(KEPT, report.commune() + "." + format.ending());
                Files.write(file, format.write(desk.document(report)));
            }
        }
    }
}
