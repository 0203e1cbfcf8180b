package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
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

    private final Magnolia magnolia;

    PageEditorSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    @Test
    void everyComponentIsAddedToTheHomePage(Browser browser) {
        AdminCentral administrator = open(browser, HOME);
        Page page = administrator.page();
        for (Map.Entry<String, String> component : components().entrySet()) {
            int before = bars(page).count();
            add(administrator, component.getKey());
            if (!component.getValue().isEmpty()) {
                complete(administrator, component.getKey(), component.getValue());
            }
            page.locator(".v-window").waitFor(AdminCentral.gone());
            page.waitForCondition(() -> bars(page).count() > before);
            assertThat(site(page).locator("main").textContent())
                    .as(component.getKey())
                    .doesNotContain("FreeMarker");
        }
        Browser.picture(page, "magnolia-page-editor-1400");
        assertThat(site(page).locator("main").textContent()).contains(TEXT);
        assertThat(magnolia.tree(Magnolia.AUTHOR, "website", HOME + "/main", 3)).contains(TEXT);
    }

    @Test
    void thePropertiesOfPagesAreEdited(Browser browser) throws Exception {
        for (String path :
                new String[] {
                    HOME, HOME + "/tin-tuc-su-kien", HOME + "/lien-he", HOME + "/article"
                }) {
            AdminCentral administrator = open(browser, path);
            Page page = administrator.page();
            AdminCentral.press(
                    page.locator(
                                    ".v-button",
                                    new Page.LocatorOptions().setHasText("Edit page properties"))
                            .first());
            Locator title = page.locator(".v-window input[type=text]").first();
            title.waitFor();
            String name = title.inputValue();
            assertThat(name).as(path).isNotBlank();
            AdminCentral.fill(title, name + " (mới)");
            save(administrator);
            Magnolia.await(
                    Duration.ofSeconds(20),
                    () ->
                            magnolia.tree(Magnolia.AUTHOR, "website", path, 1)
                                    .contains(name + " (mới)"));
        }
    }

    /** Names, and the caption of the field that must be filled; empty if there is no dialog. */
    private static Map<String, String> components() {
        Map<String, String> components = new LinkedHashMap<>();
        for (String name :
                new String[] {
                    "Featured news",
                    "Grid of sections",
                    "New documents",
                    "Administrative procedures",
                    "List of links",
                    "Contact",
                    "Boundary map",
                    "Organisation chart",
                    "Current schedule",
                    "Official channels",
                    "Catalogue of links",
                    "Banners"
                }) {
            components.put(name, "Title");
        }
        components.put("Latest of a section", "Code of the section");
        components.put("Officials", "Code of the section");
        components.put("Free text", "Text");
        components.put("Notice", "Text");
        components.put("Site map", "");
        return components;
    }

    private AdminCentral open(Browser browser, String path) {
        AdminCentral administrator =
                AdminCentral.signIn(magnolia, browser.desk(), Magnolia.SUPERUSER);
        administrator.open("app:pages-app:detail;" + path + ":edit");
        Page page = administrator.page();
        Locator missing = page.getByText("does not contain an implementation");
        page.locator("iframe.gwt-Frame").or(missing).first().waitFor();
        Assumptions.assumeFalse(
                missing.isVisible(), "The host's widgets are without the page editor");
        administrator.answerQuestions();
        return administrator;
    }

    private static FrameLocator site(Page page) {
        return page.frameLocator("iframe.gwt-Frame");
    }

    private static Locator bars(Page page) {
        return site(page).locator(".mgnlEditorBar.component");
    }

    private static void add(AdminCentral administrator, String component) {
        Page page = administrator.page();
        Locator plus = site(page).locator(".mgnlPlaceholder .icon-add-item").last();
        plus.waitFor(AdminCentral.attached());
        AdminCentral.press(plus);
        page.locator(".v-window input.v-filterselect-input").first().click();
        page.locator(
                        ".gwt-MenuItem",
                        new Page.LocatorOptions()
                                .setHasText(Pattern.compile("^" + component + "$")))
                .first()
                .click();
        administrator.press("Next");
    }

    private static void complete(AdminCentral administrator, String component, String field) {
        Page page = administrator.page();
        Locator dialog =
                page.locator(".v-window", new Page.LocatorOptions().setHasText("Save changes"));
        dialog.waitFor();
        assertThat(dialog.textContent())
                .contains(component, field)
                .doesNotContain("commune-portal.");
        Browser.picture(
                page, "magnolia-dialog-" + component.toLowerCase(Locale.ROOT).replace(' ', '-'));
        if (field.equals("Text")) {
            page.locator(".v-window iframe").first().contentFrame().locator("body").fill(TEXT);
            AdminCentral.fill(dialog.locator("input[type=text]").first(), TEXT);
        } else if (field.equals("Code of the section")) {
            AdminCentral.fill(dialog.locator("input[type=text]").nth(2), "TT-01");
        }
        save(administrator);
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
