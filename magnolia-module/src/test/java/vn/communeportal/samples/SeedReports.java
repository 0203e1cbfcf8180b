package vn.communeportal.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.communeportal.editorial.Role;
import vn.communeportal.insight.figures.Period;
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

    /** The text of the approved report. */
    String of(String id) throws Exception {
        SampleCommune commune = SampleCommune.named(id);
        SampleBoard board = new SampleBoard(commune);
        String editor = board.logins(Role.EDITOR).get(0);
        YamlNode report = commune.report();
        Period period =
                Period.of(report.node("period").date("from"), report.node("period").date("to"))
                        .cutOff(report.node("period").date("cutOff"));
        Report draft = desk.create(editor, id, ReportKind.OPERATING, period);
        String request = report.node("fields").text("REQUEST", "");
        Report edited = desk.edit(editor, draft, Map.of(ReportField.REQUEST, request));
        Report submitted = desk.submit(editor, desk.check(editor, edited));
        LocalDate day = report.date("date");
        Report approved = desk.approve(board.logins(Role.HEAD).get(0), submitted, day);
        assertThat(desk.findings(approved)).as(id).isEmpty();
        keep(approved);
        return new String(OutputFormat.TEXT.write(desk.document(approved)), StandardCharsets.UTF_8);
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
