package vn.communeportal.webapp.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

/** What a citizen does with the forms of a commune, on whichever host. */
public final class CitizenScreen {

    private final Page page;
    private final String forms;

    /**
     * @param forms address of the commune's forms, with a slash at its end: {@code
     *     http://…/.portal/gui/hoa-phong/}
     */
    public CitizenScreen(Page page, String forms) {
        this.page = page;
        this.forms = forms;
    }

    public Page page() {
        return page;
    }

    /** Opens a form by its page's name, with what it is about behind a question mark. */
    public void open(String form) {
        page.navigate(forms + form);
    }

    public void type(String field, String words) {
        page.locator("#f-" + field).fill(words);
    }

    public void choose(String field, String option) {
        page.locator("#f-" + field).selectOption(new SelectOption().setLabel(option));
    }

    public void tick(String field) {
        page.locator("#f-" + field).check();
    }

    /** Gives a mark from 1 to 5. */
    public void mark(String criterion, int mark) {
        page.locator("#f-" + criterion + " input[value='" + mark + "']").check();
    }

    public void attach(FilePayload file) {
        page.locator("#f-files").setInputFiles(file);
    }

    /**
     * Presses the button that sends. Nobody is as fast as a program: what the page works on in the
     * background is waited for.
     */
    public void press() {
        page.waitForFunction("() => document.querySelector('[name=cp-work]').value");
        page.locator("main form button[type=submit]").click();
    }

    /** Sends what is in order; the code to follow it by, empty for ratings. */
    public String send() {
        press();
        page.locator(".form-received").waitFor();
        Locator code = page.locator(".form-code");
        return code.count() == 0 ? "" : code.textContent();
    }

    /** Looks up a code; what is said of it. */
    public String follow(String code) {
        open("tra-cuu-ho-so");
        page.locator("#f-code").fill(code);
        page.locator("main form button[type=submit]").first().click();
        return page.locator(".form-found").textContent();
    }

    /** Fetches a file of the answer that is on the screen. */
    public Download take(String name) {
        return page.waitForDownload(() -> page.locator(takeButton(name)).click());
    }

    /** Tries to fetch a file that has been fetched already: the page says so. */
    public void takeAgain(String name) {
        page.locator(takeButton(name)).click();
        assertThat(page.locator(".form-found .form-error").textContent()).isNotBlank();
        assertThat(page.locator(takeButton(name)).count()).isZero();
    }

    private static String takeButton(String name) {
        return ".form-found form:has(input[name=tep][value='" + name + "']) button";
    }
}
