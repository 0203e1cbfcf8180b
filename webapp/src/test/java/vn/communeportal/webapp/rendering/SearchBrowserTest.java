package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;

/** Searching as a visitor does, on a desk and on a phone. */
@BrowserTest
class SearchBrowserTest {

    private static PortalFixture portal;

    @BeforeAll
    static void open() throws Exception {
        portal = new PortalFixture();
        DemoServer.fill(portal);
        portal.serve();
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void aVisitorSearchesNarrowsAndWidensAgain(Browser browser) {
        Page page = browser.desk();
        page.navigate(portal.address() + "/hoa-phong");
        page.locator("header input[name=q]").fill("uy ban nhan dan");
        page.keyboard().press("Enter");
        String all = page.locator("main .count").first().textContent();
        Browser.picture(page, "search-1400");

        Locator kind = page.locator(".filter a[href*='kind=legalDocument']").first();
        String count = kind.locator(".choice-count").textContent();
        kind.click();
        assertThat(page.locator("main .count").first().textContent())
                .startsWith(count + " kết quả");
        page.locator(".filter a[aria-current]:not(.orders a)").first().click();
        assertThat(page.locator("main .count").first().textContent()).isEqualTo(all);
    }

    @Test
    void thePageFitsAPhoneAndFiltersAreBelowTheResults(Browser browser) {
        Page page = browser.phone();
        page.navigate(portal.address() + "/hoa-phong/tim-kiem?q=quyet+dinh");
        Browser.picture(page, "search-360");
        assertThat(Browser.fits(page)).isTrue();
        double results = page.locator(".results").boundingBox().y;
        assertThat(page.locator("#loc").boundingBox().y).isGreaterThan(results);
        page.locator(".to-filters a").click();
        assertThat(page.url()).endsWith("#loc");
    }

    @Test
    void allCommunesAreSearchedOnADeskAndAPhone(Browser browser) {
        for (Page page : List.of(browser.desk(), browser.phone())) {
            page.navigate(portal.address() + "/");
            page.locator("input[name=q]").fill("uy ban nhan dan");
            page.keyboard().press("Enter");
            page.locator(".results .result").first().waitFor();
            assertThat(Browser.fits(page)).isTrue();
            Browser.picture(page, "search-province-" + page.viewportSize().width);
        }
    }

    @Test
    void suggestionsAreChosenWithTheKeyboard(Browser browser) {
        Page page = browser.desk();
        page.navigate(portal.address() + "/hoa-phong");
        Locator box = page.locator("header input[name=q]");
        Locator options = page.locator("header [role=option]");
        box.fill("uy ban nh");
        options.first().waitFor();
        assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(page.locator("header .search [role=status]").textContent()).startsWith("Có ");
        Browser.picture(page, "suggestions-1400");

        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(options.nth(1).getAttribute("aria-selected")).isEqualTo("true");
        assertThat(box.getAttribute("aria-activedescendant"))
                .isEqualTo(options.nth(1).getAttribute("id"));
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(box.getAttribute("aria-activedescendant")).isNull();
        page.keyboard().press("Escape");
        assertThat(box.getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(options.first().isVisible()).isFalse();

        page.keyboard().press("ArrowDown");
        options.first().waitFor();
        page.keyboard().press("ArrowDown");
        String title = options.first().locator(".suggestion-title").textContent();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.endsWith("/hoa-phong"));
        assertThat(page.locator("h1").textContent()).contains(title);
    }

    @Test
    void suggestionsFitAPhone(Browser browser) {
        Page page = browser.phone();
        page.navigate(portal.address() + "/hoa-phong/en");
        page.locator("header input[name=q]").fill("uy ban");
        page.locator("header [role=option]").first().waitFor();
        Browser.picture(page, "suggestions-360");
        assertThat(Browser.fits(page)).isTrue();
        page.locator("header [role=option]").first().click();
        page.waitForURL(url -> url.contains("/hoa-phong/en/"));
    }
}
