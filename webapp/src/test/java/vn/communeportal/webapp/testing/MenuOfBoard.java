package vn.communeportal.webapp.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The menu of the board's app, on a phone behind its button. */
public final class MenuOfBoard {

    private MenuOfBoard() {}

    /** Goes where an entry leads; a number may stand behind its words. */
    public static void go(Page page, String entry) {
        Locator toggle = page.locator(".cp-menu-toggle");
        page.locator(".cp-menu-entry").first().waitFor(Browser.attached());
        if (toggle.isVisible()) {
            toggle.click();
        }
        page.locator(
                        ".cp-menu-entry .v-button-caption",
                        new Page.LocatorOptions().setHasText(entry))
                .first()
                .click();
    }
}
