package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
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

        editor.locator("#report-signer_name").fill("Nguyễn Văn Mẫu");
        editor.locator("#report-plan").fill("- Đăng tin, bài mỗi ngày.");
        BoardPage.button(editor, "Kiểm tra").click();
        editor.getByText("Đã kiểm tra ·").waitFor();
        BoardPage.button(editor, "Trình duyệt").click();
        editor.getByText("Đã trình ·").waitFor();
        assertThat(BoardPage.button(editor, "Duyệt và cấp số").isVisible()).isFalse();

        Page head = browser.desk();
        BoardPage.signIn(portal, head, BoardFixture.HEAD);
        BoardPage.button(head, "Báo cáo").click();
        head.locator(".cp-reports .cp-card .v-button").first().click();
        BoardPage.button(head, "Duyệt và cấp số").click();
        head.getByText("Đã duyệt ·").waitFor();
        Browser.picture(head, "report-approved-1400");

        assertThat(taken(head, "PDF")).startsWith("%PDF-1.");
        assertThat(taken(head, "DOCX")).startsWith("PK");
        assertThat(taken(head, "HTML"))
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

    private static String taken(Page page, String format) throws IOException {
        Download download =
                page.waitForDownload(() -> BoardPage.button(page, "Tải về " + format).click());
        byte[] bytes = Files.readAllBytes(download.path());
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
