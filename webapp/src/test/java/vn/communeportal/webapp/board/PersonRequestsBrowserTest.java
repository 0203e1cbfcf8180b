package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;
import vn.communeportal.webapp.testing.CitizenScreen;
import vn.communeportal.webapp.testing.InboxScreen;

/** Somebody asks what is kept about them, and then that it be erased. */
@BrowserTest
@Tag("thorough")
class PersonRequestsBrowserTest extends CitizensPortal {

    private static final String TITLE = "Xin cấp lại trích lục";

    @Test
    void aPersonsDataAreHandedOutAndErased(Browser browser) throws Exception {
        CitizenScreen citizen = citizen(browser.phone());
        String code = ask(citizen, "lan@example.vn");
        String others = ask(citizen, "minh@example.vn");
        deliver();
        InboxScreen head = member(browser.desk(), BoardFixture.HEAD);
        head.open();
        Page page = head.page();
        Locator panel = page.locator(".cp-privacy");
        panel.scrollIntoViewIfNeeded();
        Browser.picture(panel, "privacy-1400");

        BoardPage.button(page, "Xuất dữ liệu").click();
        panel.getByText("Hãy xác minh người yêu cầu trước").waitFor();
        panel.locator("input[type=text]").fill("LAN@example.vn ");
        panel.locator(".v-checkbox label").click();
        BoardPage.button(page, "Xuất dữ liệu").click();
        panel.getByText("Tìm thấy 2 bản ghi.").waitFor();
        Browser.picture(panel, "privacy-found-1400");
        Download file = page.waitForDownload(() -> panel.getByText("Tải CSV").click());
        assertThat(Files.readString(file.path()))
                .contains("Nguyễn Thị Lan")
                .contains("Họ và tên")
                .contains("Thời điểm nhận")
                .contains(TITLE)
                .contains("Đã tiếp nhận")
                .doesNotContain("minh@example.vn");

        BoardPage.button(page, "Xóa dữ liệu").click();
        panel.getByText("Sẽ xóa dữ liệu của 1 hồ sơ").waitFor();
        Browser.picture(panel, "privacy-question-1400");
        assertThat(citizen.follow(code)).contains("Đã tiếp nhận");
        page.locator(".cp-privacy-confirm").click();
        panel.getByText("Đã xóa dữ liệu của 1 hồ sơ.").waitFor();
        Browser.picture(panel, "privacy-erased-1400");
        assertThat(panel.textContent()).contains("Lê Thị Hạnh xuất").contains("Lê Thị Hạnh xóa");

        citizen.open("tra-cuu-ho-so");
        citizen.page().locator("#f-code").fill(code);
        citizen.page().locator("main form button[type=submit]").first().click();
        assertThat(citizen.page().locator("main").textContent()).contains("Không có hồ sơ nào");
        assertThat(citizen.follow(others)).contains("Đã tiếp nhận");
        page.reload();
        page.locator(".cp-inbox .cp-count").getByText("1 hồ sơ").waitFor();
        page.setViewportSize(360, 740);
        panel.scrollIntoViewIfNeeded();
        Browser.picture(panel, "privacy-360");
        assertThat(Browser.fits(page)).isTrue();
    }

    @Test
    void nobodySeesThePanelWhoMayNotUseIt(Browser browser) {
        InboxScreen editor = member(browser.desk(), BoardFixture.EDITOR);
        editor.open();
        assertThat(editor.page().locator(".cp-privacy").count()).isZero();
    }

    private static String ask(CitizenScreen citizen, String email) {
        citizen.open("gui-cau-hoi");
        citizen.type("subject", TITLE);
        citizen.type("text", "Cần giấy tờ gì?");
        citizen.type("name", email.startsWith("lan") ? "Nguyễn Thị Lan" : "Trần Văn Minh");
        citizen.type("email", email);
        return citizen.send();
    }
}
