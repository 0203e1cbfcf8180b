package vn.communeportal.magnolia.suite;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Magnolia's AdminCentral in one person's window. */
final class AdminCentral {

    private static final String BOARD = "commune-portal-board";
    private static final String OWN_WINDOW = "/.board/";
    private static final int MILLISECONDS_OF_PATIENCE = 120_000;

    /** It comes a moment after the window, or not at all. */
    private static final int MILLISECONDS_OF_A_QUESTION = 3_000;

    private static final int MILLISECONDS_TO_GO = 5_000;
    private static final int TRIALS = 10;

    private final Page page;
    private final String address;

    private AdminCentral(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /**
     * Signs in; the password is the login. AdminCentral, left while it first builds its window, may
     * lay its find bar over the place that is opened next.
     */
    static AdminCentral signIn(Magnolia magnolia, Page page, String login) {
        AdminCentral central = signIn(magnolia, page, login, "/.magnolia/admincentral");
        central.awaitServer();
        return central;
    }

    /** Signs in at the board's own window, without AdminCentral around it. */
    static AdminCentral signInAtBoard(Magnolia magnolia, Page page, String login) {
        return signIn(magnolia, page, login, OWN_WINDOW);
    }

    /** The board's own window, in which somebody is signed in. */
    static AdminCentral atBoard(Magnolia magnolia, Page page) {
        return new AdminCentral(page, magnolia.address(Magnolia.AUTHOR) + OWN_WINDOW);
    }

    private static AdminCentral signIn(Magnolia magnolia, Page page, String login, String path) {
        page.setDefaultTimeout(MILLISECONDS_OF_PATIENCE);
        AdminCentral central = new AdminCentral(page, magnolia.address(Magnolia.AUTHOR) + path);
        page.navigate(central.address);
        page.locator("input[name=mgnlUserId]").fill(login);
        page.locator("input[name=mgnlUserPSWD]").fill(login);
        page.locator("input[name=mgnlUserPSWD]").press("Enter");
        page.locator(".v-app .v-ui").first().waitFor();
        return central;
    }

    Page page() {
        return page;
    }

    /** Opens the board's app at one of its places, such as {@code cong-hoa/items}. */
    AdminCentral openBoard(String place) {
        open("app:" + BOARD + ":main;" + place);
        page.locator(".cp-stage").first().waitFor();
        answerQuestions();
        return this;
    }

    /** Answers Magnolia's question about usage statistics, which everybody gets once. */
    void answerQuestions() {
        Locator ok =
                page.locator(
                        ".v-window .v-button",
                        new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*OK\\s*$")));
        page.waitForTimeout(MILLISECONDS_OF_A_QUESTION);
        if (ok.count() > 0) {
            // A window that still comes in does not hear it.
            pressUntilGone(ok.first());
        }
    }

    /** Waits until the server has answered all that the window has told it. */
    void awaitServer() {
        page.waitForFunction(
                "() => Object.values(window.vaadin.clients).every(c => !c.isActive || !c.isActive())");
    }

    /** Until there is no such element, or none to be seen. */
    static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    /** Until there is such an element, seen or not. */
    static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    /**
     * Opens what a fragment of AdminCentral's address names. From an empty page: a change of the
     * fragment alone would be told to the window that is about to be loaded anew, and what it opens
     * would be gone with it.
     */
    void open(String fragment) {
        page.navigate("about:blank");
        page.navigate(address + "#" + fragment);
    }

    /** What the launcher offers: names of apps and of their groups. */
    List<String> apps() {
        open("");
        Locator launcher = page.locator(".v-app-launcher").first();
        launcher.getByText("Ban Biên tập").first().waitFor(attached());
        return launcher.locator("span, div, button").allTextContents().stream()
                .map(String::strip)
                .distinct()
                .toList();
    }

    /** Opens an item of the board's list by its title. */
    void openItem(String title) {
        press(title);
        page.locator(".cp-item").waitFor();
    }

    void press(String button) {
        press(button(button));
    }

    /** Whether there is such an element after a while at most. */
    static boolean appears(Locator locator, Duration patience) {
        try {
            locator.waitFor(new Locator.WaitForOptions().setTimeout(patience.toMillis()));
            return true;
        } catch (TimeoutError e) {
            return false;
        }
    }

    /** Types, and tells the server before anything else is pressed. */
    static void fill(Locator field, String text) {
        field.fill(text);
        field.blur();
    }

    /** A button, or what looks like one, by its whole text. */
    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** A click by the page itself: AdminCentral keeps moving its layout under the pointer. */
    static void press(Locator element) {
        element.evaluate("target => target.click()");
    }

    /** Presses again what did not go: the host was still at work on what was typed before. */
    static void pressUntilGone(Locator element) {
        for (int i = 0; i < TRIALS && element.isVisible(); i++) {
            press(element);
            try {
                element.waitFor(gone().setTimeout(MILLISECONDS_TO_GO));
            } catch (TimeoutError stillThere) {
                // Once more.
            }
        }
        element.waitFor(gone());
    }

    /** Waits until the open item is in a state, by its Vietnamese name. */
    void awaitState(String state) {
        page.locator(".cp-item-head .cp-badge", new Page.LocatorOptions().setHasText(state))
                .waitFor();
    }
}
