package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;
import vn.communeportal.webapp.testing.MenuOfBoard;
import vn.communeportal.webapp.testing.Photos;

/** The board's app in real browsers, one for each person. */
@BrowserTest
class BoardBrowserTest extends FurnishedPortal {

    private static final String TITLE = "Ra quân vệ sinh môi trường thôn Hòa Đam";

    @Test
    void anArticleGoesFromAPhoneToThePublicPage(Browser browser) {
        Page contributor = browser.phone();
        BoardPage.signIn(portal, contributor, BoardFixture.CONTRIBUTOR);
        write(contributor);

        Page editor = browser.desk();
        BoardPage.signIn(portal, editor, BoardFixture.EDITOR);
        BoardPage.open(editor, TITLE);
        Browser.picture(editor, "board-submitted-1400");
        BoardPage.button(editor, "Trả lại").click();
        editor.getByLabel("Lý do").fill("Nêu rõ số hộ tham gia.");
        editor.locator(".cp-confirm").click();
        BoardPage.waitForState(editor, "Trả lại để sửa");

        contributor.navigate(portal.uri("/.board/").toString());
        contributor.reload();
        contributor.locator(".cp-new .cp-quiet").click();
        BoardPage.open(contributor, TITLE);
        contributor.getByText("Nêu rõ số hộ tham gia.").waitFor();
        Browser.picture(contributor, "board-returned-360");
        contributor
                .locator(".cp-f-body textarea")
                .fill("Sáng 18/7, 120 hộ dân ra quân.\nĐường làng sạch đẹp.");
        BoardPage.button(contributor, "Gửi Ban biên tập").click();
        BoardPage.waitForState(contributor, "Đã gửi");

        editor.reload();
        BoardPage.button(editor, "Nhận biên tập").click();
        BoardPage.waitForState(editor, "Đang biên tập");
        Browser.picture(editor, "board-editing-1400");
        BoardPage.button(editor, "Trình duyệt").click();
        BoardPage.waitForState(editor, "Chờ duyệt");

        Page head = browser.desk();
        BoardPage.signIn(portal, head, BoardFixture.HEAD);
        Browser.picture(head, "board-work-1400");
        BoardPage.open(head, TITLE);
        head.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Xem trước")).click();
        head.frameLocator(".cp-preview iframe").getByText("120 hộ dân").waitFor();
        Browser.picture(head, "board-preview-1400");
        BoardPage.button(head, "Duyệt và đăng").click();
        BoardPage.waitForState(head, "Đã đăng");

        Page citizen = browser.phone();
        citizen.navigate(portal.uri("/" + BoardFixture.COMMUNE).toString());
        citizen.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE))
                .first()
                .click();
        assertThat(citizen.locator("h1").textContent()).contains(TITLE);
        assertThat(citizen.locator("main").textContent()).contains("120 hộ dân");
        assertThat(citizen.locator("img[alt='Người dân quét dọn đường làng']").count())
                .isPositive();
        assertThat(citizen.locator("img[alt='Đoàn thanh niên trồng hoa']").count()).isPositive();
        Browser.picture(citizen, "board-published-360");
    }

    @Test
    void theAddressKeepsThePlace(Browser browser) {
        Page editor = browser.desk();
        BoardPage.signIn(portal, editor, BoardFixture.EDITOR);
        BoardPage.button(editor, "Tất cả").click();
        editor.getByRole(AriaRole.HEADING, heading("Tất cả tin, bài")).waitFor();
        assertThat(editor.url()).endsWith("#!hoa-phong/items");
        BoardPage.button(editor, "Ban biên tập").click();
        editor.getByRole(AriaRole.HEADING, heading("Ban biên tập")).waitFor();

        editor.goBack();
        editor.getByRole(AriaRole.HEADING, heading("Tất cả tin, bài")).waitFor();
        editor.reload();
        editor.getByRole(AriaRole.HEADING, heading("Tất cả tin, bài")).waitFor();

        BoardPage.button(editor, "English").click();
        editor.getByRole(AriaRole.HEADING, heading("All items")).waitFor();
        Browser.picture(editor, "board-items-en-1400");
        BoardPage.button(editor, "Tiếng Việt").click();
        editor.getByRole(AriaRole.HEADING, heading("Tất cả tin, bài")).waitFor();
    }

    @Test
    void theLogFitsAPhoneAndADesk(Browser browser) {
        for (Page page : List.of(browser.phone(), browser.desk())) {
            BoardPage.signIn(portal, page, BoardFixture.HEAD);
            page.navigate(portal.uri("/.board/#!" + BoardFixture.COMMUNE + "/trace").toString());
            page.locator(".cp-trace .cp-filter-row").waitFor();
            Browser.picture(page, "board-trace-" + page.viewportSize().width);
            assertThat(Browser.fits(page)).isTrue();
        }
    }

    @Test
    void whoeverGoesBackWithUnsavedTextIsAsked(Browser browser) {
        Page contributor = browser.phone();
        BoardPage.signIn(portal, contributor, BoardFixture.CONTRIBUTOR);
        contributor.locator(".cp-f-title textarea").waitFor();
        MenuOfBoard.go(contributor, "Ban biên tập");
        contributor.getByRole(AriaRole.HEADING, heading("Ban biên tập")).waitFor();
        MenuOfBoard.go(contributor, "Viết mới");
        contributor.locator(".cp-f-title textarea").fill("Chưa lưu");
        contributor.locator(".cp-f-body textarea").fill("Chưa lưu");

        contributor.goBack();
        BoardPage.button(contributor, "Ở lại").click();
        assertThat(contributor.locator(".cp-f-title textarea").inputValue()).isEqualTo("Chưa lưu");
        assertThat(contributor.url()).endsWith("/new");
    }

    @Test
    void whatWasTypedOutlivesTheSession(Browser browser) {
        Page contributor = browser.phone();
        BoardPage.signIn(portal, contributor, BoardFixture.CONTRIBUTOR);
        contributor.locator(".cp-f-title textarea").fill("Chợ phiên họp lại");
        contributor.locator(".cp-f-body textarea").pressSequentially("Từ sáng mai");
        contributor.waitForFunction(
                "() => Object.keys(sessionStorage).some(key =>"
                        + " sessionStorage[key].includes('Từ sáng mai'))");
        contributor.context().clearCookies();
        contributor.onDialog(Dialog::accept);

        BoardPage.signIn(portal, contributor, BoardFixture.CONTRIBUTOR);
        contributor.locator(".cp-typed button, .cp-typed .v-button").first().waitFor();
        Browser.picture(contributor, "board-typed-360");
        BoardPage.button(contributor, "Lấy lại nội dung đó").click();
        contributor.locator(".cp-typed .v-button").first().waitFor(BoardPage.hidden());
        assertThat(contributor.locator(".cp-f-title textarea").inputValue())
                .isEqualTo("Chợ phiên họp lại");
        assertThat(contributor.locator(".cp-f-body textarea").inputValue())
                .isEqualTo("Từ sáng mai");

        BoardPage.button(contributor, "Lưu bản nháp").click();
        BoardPage.waitForState(contributor, "Bản nháp");
        assertThat(contributor.evaluate("() => sessionStorage.length")).isEqualTo(0);
    }

    private static Page.GetByRoleOptions heading(String text) {
        return new Page.GetByRoleOptions().setName(text).setExact(true);
    }

    private static void write(Page phone) {
        phone.locator(".cp-f-title textarea").waitFor();
        assertThat(Browser.fits(phone)).isTrue();
        Browser.picture(phone, "board-new-360");
        phone.locator(".cp-f-title textarea").fill(TITLE);
        phone.locator(".cp-f-body textarea").fill("Sáng 18/7, bà con ra quân.\nĐường làng sạch.");
        phone.locator(".cp-f-section select").selectOption("Tin tức, sự kiện");
        photo(phone, "mot.jpg", new Color(200, 60, 40));
        photo(phone, "hai.jpg", new Color(40, 120, 60));
        BoardPage.button(phone, "Gửi Ban biên tập").click();
        phone.locator(".cp-problems").waitFor();
        assertThat(phone.locator(".cp-problems").textContent())
                .contains("Ảnh 1, Mô tả ảnh")
                .contains("Ảnh 2, Mô tả ảnh");
        Browser.picture(phone, "board-new-problems-360");
        phone.locator(".cp-part .cp-f-alt input").nth(0).fill("Người dân quét dọn đường làng");
        phone.locator(".cp-part .cp-f-alt input").nth(1).fill("Đoàn thanh niên trồng hoa");
        Browser.picture(phone, "board-new-filled-360");
        assertThat(Browser.fits(phone)).isTrue();
        BoardPage.button(phone, "Gửi Ban biên tập").click();
        BoardPage.waitForState(phone, "Đã gửi");
        Browser.picture(phone, "board-sent-360");
    }

    private static void photo(Page phone, String name, Color color) {
        int before = phone.locator(".cp-part").count();
        phone.locator(".cp-f-images .cp-parts + .cp-upload input[type=file]")
                .setInputFiles(Photos.take(folder, name, color));
        phone.locator(".cp-part").nth(before).waitFor();
    }
}
