package vn.communeportal.webapp.board;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import vn.communeportal.webapp.testing.TestPortal;

/** What a person does again and again in the board's app. */
final class BoardPage {

    private BoardPage() {}

    static void signIn(TestPortal portal, Page page, String login) {
        page.navigate(portal.uri("/.board/").toString());
        page.getByLabel("Tên đăng nhập").fill(login);
        page.getByLabel("Mật khẩu").fill(BoardFixture.PASSWORD);
        page.getByRole(AriaRole.BUTTON).click();
        page.locator(".cp-stage").waitFor();
    }

    static void open(Page page, String title) {
        button(page, title).click();
        page.locator(".cp-item").waitFor();
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** Presses what ends the open window. */
    static void confirm(Page page) {
        page.locator(".cp-confirm").click();
    }

    /** For what shall be gone. */
    static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    static void waitForState(Page page, String state) {
        page.locator(".cp-item-head .cp-badge", new Page.LocatorOptions().setHasText(state))
                .waitFor();
    }
}
