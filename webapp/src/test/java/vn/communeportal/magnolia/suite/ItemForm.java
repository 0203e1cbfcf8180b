package vn.communeportal.magnolia.suite;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/** A form of a content app in AdminCentral, in Vietnamese. */
final class ItemForm {

    private static final String APP = "app:commune-portal-";
    private static final int TRIALS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Page page;

    private ItemForm(AdminCentral central) {
        page = central.page();
    }

    /**
     * @param app {@code articles} or the like
     */
    static ItemForm forNew(AdminCentral central, String app, String commune) {
        return open(central, app, "/" + commune + ":add");
    }

    static ItemForm forItem(AdminCentral central, String app, String path) {
        return open(central, app, path + ":edit");
    }

    private static ItemForm open(AdminCentral central, String app, String place) {
        ItemForm form = new ItemForm(central);
        Locator save = form.page.locator(".v-button", withText("Lưu")).last();
        for (int i = 0; i < TRIALS; i++) {
            central.open(APP + app + ":detail;" + place);
            if (AdminCentral.appears(save, PATIENCE.multipliedBy(2))) {
                form.settle();
                return form;
            }
        }
        throw new AssertionError("No form at " + app + place);
    }

    /** Types into a field, the last one of this name. */
    ItemForm fill(String label, String text) {
        Locator input =
                field(label)
                        .locator("input:not([type=file]):not([type=checkbox]), textarea")
                        .first();
        input.evaluate("input => { input.scrollIntoView({block: 'center'}); input.focus(); }");
        input.fill(text);
        input.press("Tab");
        settle();
        return this;
    }

    /** What a field shows. */
    String value(String label) {
        return field(label)
                .locator("input:not([type=file]):not([type=checkbox]), textarea")
                .first()
                .inputValue();
    }

    ItemForm choose(String label, String option) {
        untilTaken(
                field(label),
                option,
                () ->
                        page.locator(".v-filterselect-suggestpopup .gwt-MenuItem")
                                .filter(new Locator.FilterOptions().setHasText(option))
                                .first());
        return this;
    }

    /**
     * Opens a list and presses a choice, again while the field does not show it: a list that is
     * asked for before the form is ready stays away, and the one that the server sends meanwhile
     * takes the place of the one that was pressed.
     *
     * @param option what the field shows then; empty for anything
     */
    void untilTaken(Locator field, String option, Supplier<Locator> offered) {
        Locator shown = field.locator(".v-filterselect-input").first();
        Locator button = field.locator(".v-filterselect-button").first();
        Locator list = page.locator(".v-filterselect-suggestpopup .gwt-MenuItem").first();
        for (int i = 0; i < TRIALS; i++) {
            button.evaluate("button => button.scrollIntoView({block: 'center'})");
            AdminCentral.press(button);
            if (!AdminCentral.appears(list, PATIENCE)) {
                continue;
            }
            Locator choice = offered.get();
            choice.waitFor();
            AdminCentral.pressUntilGone(choice);
            settle();
            String taken = shown.inputValue();
            if (!taken.isBlank() && taken.contains(option)) {
                return;
            }
        }
        throw new AssertionError("The field does not take " + option);
    }

    ItemForm upload(Path file) {
        page.locator("input.gwt-FileUpload").first().setInputFiles(file);
        page.getByText(file.getFileName().toString()).first().waitFor();
        settle();
        return this;
    }

    /** Adds an entry to a field of several. */
    ItemForm add(String label) {
        AdminCentral.press(
                field(label)
                        .locator(".v-button")
                        .filter(new Locator.FilterOptions().setHasText("Thêm"))
                        .last());
        settle();
        return this;
    }

    /** Presses the button that saves, and does not wait. */
    ItemForm save() {
        AdminCentral.press(page.locator(".v-button", withText("Lưu")).last());
        return this;
    }

    /** Saves; the form closes itself when it is done. */
    void saveAndClose() {
        save();
        page.locator(".v-button", withText("Lưu"))
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** What the desk says against it; the message is clicked away. */
    String refusal() {
        Locator message = page.locator(".v-Notification-error").last();
        message.waitFor();
        String text = message.innerText();
        message.click();
        message.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return text;
    }

    /** What stands below a field that is not in order. */
    void awaitRequired() {
        page.getByText("Chưa điền. Hãy nhập nội dung cho trường này.").first().waitFor();
    }

    private Locator field(String label) {
        return page.locator(
                        "xpath=//*[contains(@class,'v-captiontext') or contains(@class,'v-formlayout-captioncell')]"
                                + "[normalize-space(translate(.,'*\u00a0','  '))='"
                                + label
                                + "']/ancestor::*[contains(@class,'v-formlayout-row') or contains(@class,'v-has-caption')][1]")
                .last();
    }

    /** Until the server has taken in what was typed. */
    void settle() {
        page.waitForFunction(
                "() => Object.values(window.vaadin.clients || {}).every(client => !client.isActive())");
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
