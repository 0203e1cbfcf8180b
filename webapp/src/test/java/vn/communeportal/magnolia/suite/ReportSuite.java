package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.communeportal.attachment.AttachmentReader;
import vn.communeportal.attachment.AttachmentText;
import vn.communeportal.insight.report.ReportField;
import vn.communeportal.officeform.OutputFormat;
import vn.communeportal.samples.SeedReport;
import vn.communeportal.webapp.board.ReportSteps;
import vn.communeportal.webapp.testing.Browser;

/**
 * The reports that people had counted by hand, written again from the sample communes by their
 * boards. Of communes that are not installed there is none.
 */
@OnMagnolia
class ReportSuite {

    private final Magnolia magnolia;
    private final AttachmentReader reader = new AttachmentReader();

    ReportSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    @ParameterizedTest
    @FieldSource("vn.communeportal.samples.SeedReport#IDS")
    void theReportIsWrittenApprovedAndTakenAway(String id, Browser browser) throws Exception {
        assumeThat(Magnolia.SAMPLES).as("-Dmagnolia.samples=").contains(id);
        SeedReport seed = SeedReport.of(id);
        ReportSteps editor = reports(browser.desk(), id, seed.editor());
        editor.begin(seed.period().from(), seed.period().to(), seed.period().cutOff())
                .write(ReportField.REQUEST, seed.request())
                .check()
                .submit();
        assertThat(editor.mayApprove()).isFalse();

        Page page = browser.desk();
        ReportSteps head = reports(page, id, seed.head());
        head.openFirst().approve(seed.date());
        Browser.picture(page, "magnolia-report-" + id + "-1400");
        for (OutputFormat format : new OutputFormat[] {OutputFormat.DOCX, OutputFormat.PDF}) {
            byte[] bytes = head.take(format);
            AttachmentText file = reader.read(() -> new ByteArrayInputStream(bytes));
            assertThat(file.isComplete()).as(format.name()).isTrue();
            seed.assertIn(file.text());
            assertThat(file.text()).containsPattern("Số:\\s+\\d{2,}/BC-UBND");
        }
    }

    private ReportSteps reports(Page page, String id, String login) {
        AdminCentral.signInAtBoard(magnolia, page, login).open("!" + id + "/reports");
        return new ReportSteps(page);
    }
}
