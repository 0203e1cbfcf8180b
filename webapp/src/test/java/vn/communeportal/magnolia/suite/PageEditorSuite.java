package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.communeportal.magnolia.suite.SiteDefinitions.Dialog;
import vn.communeportal.magnolia.suite.SiteDefinitions.Field;
import vn.communeportal.magnolia.suite.SiteDefinitions.Template;
import vn.communeportal.templating.PageTree;
import vn.communeportal.webapp.testing.Browser;

/**
 * A site administrator arranges a commune's pages in Magnolia's page editor. Skipped on a host
 * whose compiled widgets are without the page editor, as Vaadin's own are; Magnolia ships it with
 * them.
 */
@OnMagnolia
class PageEditorSuite {

    private static final String HOME = "/nam-chinh";
    private static final String TEXT = "Trụ sở tiếp công dân sáng thứ năm";

    /** How often the plus is pressed, and how long each time is waited for its window. */
    private static final int PRESSES = 12;

    private static final int MILLISECONDS_OF_A_PRESS = 5_000;

    private final Magnolia magnolia;
    private final SiteDefinitions definitions;

    PageEditorSuite(Magnolia magnolia) throws IOException {
        this.magnolia = magnolia;
        definitions = new SiteDefinitions(magnolia.jar());
    }

    @Test
    void everyComponentIsAddedToTheHomePage(Browser browser) throws IOException {
        assertThat(definitions.components())
                .as("what the home page and plain pages may hold")
                .extracting(Template::id)
                .containsExactlyInAnyOrderElementsOf(available("home"))
                .containsExactlyInAnyOrderElementsOf(available("page"));
        AdminCentral administrator = signIn(browser);
        Page page = administrator.page();
        int first = stored();
        open(administrator, HOME);
        for (Template component : definitions.components()) {
            int before = bars(page).count();
            add(administrator, component.title());
            component
                    .dialog()
                    .ifPresent(dialog -> complete(administrator, component.name(), dialog));
            page.locator(".v-window").waitFor(AdminCentral.gone());
            page.waitForCondition(() -> bars(page).count() > before);
            assertThat(site(page).locator("main").textContent())
                    .as(component.id())
                    .doesNotContain("FreeMarker");
        }
        Browser.picture(page, "magnolia-page-editor-1400");
        assertThat(site(page).locator("main").textContent()).contains(TEXT);
        assertThat(magnolia.tree(Magnolia.AUTHOR, PageTree.WORKSPACE, HOME + "/main", 3))
                .contains(TEXT);
        assertThat(stored()).isEqualTo(first + definitions.components().size());
    }

    /** How many components the home page holds. */
    private int stored() throws IOException {
        return magnolia.node(Magnolia.AUTHOR, PageTree.WORKSPACE, HOME + "/main", 1)
                .path("nodes")
                .size();
    }

    @Test
    void thePropertiesOfPagesOfEveryTemplateAreEdited(Browser browser) throws Exception {
        RestCalls author = new RestCalls(magnolia, Magnolia.AUTHOR);
        AdminCentral administrator = signIn(browser);
        Page page = administrator.page();
        for (Template template : definitions.pages()) {
            String name = "thu-" + template.name().toLowerCase(Locale.ROOT);
            String path = HOME + "/" + name;
            author.remove(PageTree.WORKSPACE, path);
            author.put(
                    PageTree.WORKSPACE,
                    HOME,
                    name,
                    "mgnl:page",
                    Map.of("mgnl:template", template.id(), "title", "Trang thử"));
            open(administrator, path);
            assertThat(site(page).locator("body").textContent())
                    .as(template.id())
                    .isNotBlank()
                    .doesNotContain("FreeMarker");
            editProperties(administrator, path);
            Locator title = page.locator(".v-window input[type=text]").first();
            title.waitFor();
            assertShows(page.locator(".v-window").first(), template.dialog().orElseThrow());
            assertThat(title.inputValue()).as(template.id()).isEqualTo("Trang thử");
            AdminCentral.fill(title, "Trang thử (mới)");
            save(administrator);
            Magnolia.await(
                    Duration.ofSeconds(20),
                    () ->
                            magnolia.tree(Magnolia.AUTHOR, PageTree.WORKSPACE, path, 1)
                                    .contains("Trang thử (mới)"));
        }
    }

    /**
     * The editor, told to select the page while it is still loading, may be left without actions.
     */
    private static void editProperties(AdminCentral administrator, String path)
            throws InterruptedException {
        Locator action =
                administrator
                        .page()
                        .locator(
                                ".v-button",
                                new Page.LocatorOptions().setHasText("Edit page properties"))
                        .first();
        Magnolia.await(
                Duration.ofMinutes(2),
                () -> {
                    if (AdminCentral.appears(action, Duration.ofSeconds(20))) {
                        return true;
                    }
                    open(administrator, path);
                    return false;
                });
        AdminCentral.press(action);
    }

    private Set<String> available(String page) {
        return definitions.pages().stream()
                .filter(template -> template.name().equals(page))
                .findFirst()
                .orElseThrow()
                .available("main");
    }

    private AdminCentral signIn(Browser browser) {
        return AdminCentral.signIn(magnolia, browser.desk(), Magnolia.SUPERUSER);
    }

    private static void open(AdminCentral administrator, String path) {
        administrator.open("app:pages-app:detail;" + path + ":edit");
        Page page = administrator.page();
        Locator missing = page.getByText("does not contain an implementation");
        page.locator("iframe.gwt-Frame").or(missing).first().waitFor();
        Assumptions.assumeFalse(
                missing.isVisible(), "The host's widgets are without the page editor");
        administrator.answerQuestions();
    }

    private static FrameLocator site(Page page) {
        return page.frameLocator("iframe.gwt-Frame");
    }

    private static Locator bars(Page page) {
        return site(page).locator(".mgnlEditorBar.component");
    }

    private static void add(AdminCentral administrator, String component) {
        Page page = administrator.page();
        Locator choice = page.locator(".v-window input.v-filterselect-input").first();
        pressPlusUntil(choice, administrator);
        choice.click();
        page.locator(
                        ".gwt-MenuItem",
                        new Page.LocatorOptions()
                                .setHasText(Pattern.compile("^" + component + "$")))
                .first()
                .click();
        administrator.press("Next");
    }

    /**
     * The page is loaded anew after each change, and the editor's bars come some time after it:
     * what is pressed before that is lost, with the page that it was in or because nobody listens
     * yet. What was heard shows its window before the server is done with it.
     */
    private static void pressPlusUntil(Locator isThere, AdminCentral administrator) {
        Locator plus =
                site(administrator.page()).locator("main .mgnlPlaceholder .icon-add-item").last();
        for (int attempt = 1; ; attempt++) {
            plus.waitFor(AdminCentral.attached());
            administrator.awaitServer();
            AdminCentral.press(plus);
            administrator.awaitServer();
            try {
                isThere.waitFor(new Locator.WaitForOptions().setTimeout(MILLISECONDS_OF_A_PRESS));
                return;
            } catch (TimeoutError e) {
                if (attempt == PRESSES) {
                    throw e;
                }
            }
        }
    }

    private static void complete(AdminCentral administrator, String component, Dialog definition) {
        Page page = administrator.page();
        Locator dialog =
                page.locator(".v-window", new Page.LocatorOptions().setHasText("Save changes"));
        dialog.waitFor();
        assertShows(dialog, definition);
        Browser.picture(page, "magnolia-dialog-" + component);
        int texts = 0;
        int richTexts = 0;
        for (Field field : definition.fields()) {
            if (field.isOneLine()) {
                Locator line = dialog.locator("input[type=text]").nth(texts++);
                if (field.isRequired()) {
                    AdminCentral.fill(line, value(field));
                }
            } else if (field.isRichText()) {
                Locator text = dialog.locator("iframe").nth(richTexts++);
                if (field.isRequired()) {
                    text.contentFrame().locator("body").fill(TEXT);
                }
            } else {
                assertThat(field.isRequired()).as(field.name()).isFalse();
            }
        }
        if (richTexts > 0) {
            // The editor tells the server what was typed once something else has the focus.
            AdminCentral.fill(dialog.locator("input[type=text]").first(), TEXT);
        }
        save(administrator);
    }

    private static String value(Field field) {
        return field.name().equals(PageTree.SECTION) ? "TT-01" : TEXT;
    }

    private static void assertShows(Locator dialog, Dialog definition) {
        assertThat(dialog.textContent())
                .contains(definition.title())
                .contains(definition.fields().stream().map(Field::label).toList())
                .doesNotContain("commune-portal.");
    }

    private static void save(AdminCentral administrator) {
        Page page = administrator.page();
        AdminCentral.press(
                page.locator(
                                ".v-window .v-button",
                                new Page.LocatorOptions().setHasText("Save changes"))
                        .first());
        page.locator(".v-window").waitFor(AdminCentral.gone());
    }
}
