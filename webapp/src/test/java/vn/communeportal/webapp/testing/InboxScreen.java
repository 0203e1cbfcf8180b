package vn.communeportal.webapp.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What a member of a board does in the Inbox, on whichever host; the person has signed in. */
public final class InboxScreen {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Page page;

    public InboxScreen(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    /** The list of what is open. */
    public void open() {
        MenuOfBoard.go(page, "Hộp thư");
        page.locator(".cp-inbox").waitFor();
    }

    /** The list of everything, what is finished too. */
    public void openAll() {
        open();
        page.locator(".cp-inbox .v-checkbox label").first().click();
        button("Lọc").click();
    }

    /** Opens what has a title, from the list that is on the screen. */
    public void pick(String title) {
        button(title).click();
        page.locator(".cp-matter").waitFor();
    }

    /** Opens what is open and has a title. */
    public void open(String title) {
        open();
        pick(title);
    }

    public void take() {
        press("take");
    }

    public void callComplex() {
        press("callComplex");
    }

    public void show() {
        press("show");
        page.locator("#matter-hide").waitFor();
    }

    /** Gives it to a member by name. */
    public void assign(String member) {
        press("assign");
        page.locator(".cp-window select").first().selectOption(member);
        confirm();
    }

    public void forward(String unit) {
        press("forward");
        page.locator(".cp-window input.v-textfield").fill(unit);
        confirm();
    }

    public void note(String words) {
        press("note");
        say(words);
    }

    public void propose(String answer) {
        press("propose");
        say(answer);
    }

    /** Proposes an answer with a file that its sender fetches. */
    public void propose(String answer, FilePayload file) {
        press("propose");
        page.locator(".cp-window input[type=file]").setInputFiles(file);
        page.locator(".cp-window .cp-matter-files").getByText(file.name).waitFor();
        say(answer);
    }

    public void answer() {
        press("answer");
        confirm();
    }

    public void refuse(String ground, String words) {
        press("refuse");
        page.locator(".cp-window select").first().selectOption(new SelectOption().setLabel(ground));
        say(words);
    }

    public void extend(LocalDate until, String words) {
        press("extend");
        until(until);
        say(words);
    }

    public void tellProgress(LocalDate until, String words) {
        press("tellProgress");
        until(until);
        say(words);
    }

    /** Makes the draft of a published answer, which is on the screen then; its id. */
    public String makeItem() {
        press("makeItem");
        page.locator(".cp-item").waitFor();
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    /** Waits for the state in words. */
    public void waitForState(String state) {
        page.locator(".cp-matter .cp-badge", new Page.LocatorOptions().setHasText(state)).waitFor();
    }

    private void until(LocalDate day) {
        Locator field = page.locator(".cp-window .v-datefield input");
        field.fill(DAY.format(day));
        field.press("Tab");
    }

    private void press(String step) {
        page.locator("#matter-" + step).click();
    }

    private void say(String words) {
        page.locator(".cp-window .cp-comment").fill(words);
        confirm();
    }

    private void confirm() {
        page.locator(".cp-window .cp-confirm").click();
        page.locator(".cp-window")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
