package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.attachment.AttachmentReader;
import vn.communeportal.attachment.AttachmentText;
import vn.communeportal.host.PublishingException;
import vn.communeportal.insight.report.ReportField;
import vn.communeportal.officeform.OutputFormat;
import vn.communeportal.samples.SampleAccount;
import vn.communeportal.samples.SampleAccounts;
import vn.communeportal.samples.SeedReport;
import vn.communeportal.webapp.StartFailure;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;
import vn.communeportal.webapp.testing.TestPortal;

/** The reports that people had counted by hand, written again from the sample communes. */
@BrowserTest
class SeedReportsBrowserTest {

    @TempDir static Path folder;

    private static TestPortal portal;

    private final AttachmentReader reader = new AttachmentReader();

    @BeforeAll
    static void start() throws StartFailure {
        portal = TestPortal.start(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = "nam-chinh")
    void aSeedIsWrittenApprovedAndTakenAway(String id, Browser browser) throws Exception {
        walk(id, browser);
    }

    @Tag("thorough")
    @ParameterizedTest
    @FieldSource("vn.communeportal.samples.SeedReport#IDS")
    void everySeedIsWrittenApprovedAndTakenAway(String id, Browser browser) throws Exception {
        walk(id, browser);
    }

    private void walk(String id, Browser browser) throws Exception {
        furnish(id);
        SeedReport seed = SeedReport.of(id);
        ReportSteps editor = reports(browser, id, seed.editor());
        editor.begin(seed.period().from(), seed.period().to(), seed.period().cutOff())
                .write(ReportField.REQUEST, seed.request())
                .check()
                .submit();
        assertThat(editor.mayApprove()).isFalse();

        ReportSteps head = reports(browser, id, seed.head());
        head.openFirst().approve(seed.date());
        for (OutputFormat format : new OutputFormat[] {OutputFormat.DOCX, OutputFormat.PDF}) {
            AttachmentText file = read(head.take(format));
            assertThat(file.isComplete()).as(format.name()).isTrue();
            seed.assertIn(file.text());
            assertThat(file.text()).containsPattern("Số:\\s+\\d{2,}/BC-UBND");
        }
    }

    private static ReportSteps reports(Browser browser, String id, String login) {
        Page page = browser.desk();
        BoardPage.signIn(portal, page, login);
        page.navigate(portal.uri("/.board/#!" + id + "/reports").toString());
        return new ReportSteps(page);
    }

    private AttachmentText read(byte[] bytes) throws IOException {
        return reader.read(() -> new ByteArrayInputStream(bytes));
    }

    private static void furnish(String id) throws PublishingException {
        var components = portal.server().components();
        components.samples().install(Set.of(id));
        components
                .accounts()
                .saveAll(
                        SampleAccounts.all().stream()
                                .filter(account -> account.commune().equals(id))
                                .map(SampleAccount::person)
                                .toList(),
                        BoardFixture.PASSWORD);
        components.figures().keeper().run();
    }
}
