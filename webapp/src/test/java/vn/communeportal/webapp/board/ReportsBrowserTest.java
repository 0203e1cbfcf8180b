package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.communeportal.insight.report.ReportField;
import vn.communeportal.officeform.OutputFormat;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;

/** A report in a real browser: written, checked, approved, taken away. */
@BrowserTest
class ReportsBrowserTest extends FurnishedPortal {

    @Test
    void aReportIsWrittenCheckedApprovedAndTakenAway(Browser browser) throws IOException {
        Page editor = browser.desk();
        BoardPage.signIn(portal, editor, BoardFixture.EDITOR);
        BoardPage.button(editor, "Báo cáo").click();
        BoardPage.button(editor, "Lập báo cáo").click();
        editor.locator("#report-signer_name").waitFor();
        Browser.picture(editor, "report-1400");
        BoardPage.button(editor, "Kiểm tra").click();
        editor.locator(".cp-problem", new Page.LocatorOptions().setHasText("họ và tên người ký"))
                .waitFor();

        ReportSteps writing =
                new ReportSteps(editor)
                        .write(ReportField.SIGNER_NAME, "Nguyễn Văn Mẫu")
                        .write(ReportField.PLAN, "- Đăng tin, bài mỗi ngày.")
                        .check()
                        .submit();
        assertThat(writing.mayApprove()).isFalse();

        Page head = browser.desk();
        BoardPage.signIn(portal, head, BoardFixture.HEAD);
        BoardPage.button(head, "Báo cáo").click();
        ReportSteps approving =
                new ReportSteps(head).openFirst().approve(LocalDate.now(Vietnamese.ZONE));
        Browser.picture(head, "report-approved-1400");

        assertThat(text(approving.take(OutputFormat.PDF))).startsWith("%PDF-1.");
        assertThat(text(approving.take(OutputFormat.DOCX))).startsWith("PK");
        assertThat(text(approving.take(OutputFormat.HTML)))
                .contains("Số: 01/BC-UBND", "- Đăng tin, bài mỗi ngày.", "Nguyễn Văn Mẫu");
    }

    @Test
    void itFitsAPhone(Browser browser) {
        Page editor = browser.phone();
        BoardPage.signIn(portal, editor, BoardFixture.EDITOR);
        editor.navigate(portal.uri("/.board/#!hoa-phong/reports").toString());
        editor.reload();
        BoardPage.button(editor, "Lập báo cáo").click();
        editor.locator("#report-signer_name").waitFor();
        assertThat(Browser.fits(editor)).isTrue();
        Browser.picture(editor, "report-360");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
