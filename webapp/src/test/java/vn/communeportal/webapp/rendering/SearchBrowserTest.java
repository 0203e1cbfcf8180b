package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
        String all = page.locator("main [role=status]").first().textContent();
        Browser.picture(page, "search-1400");

        Locator kind = page.locator(".filter a[href*='kind=legalDocument']").first();
        String count = kind.locator(".choice-count").textContent();
        kind.click();
        assertThat(page.locator("main [role=status]").first().textContent())
                .startsWith(count + " kết quả");
        page.locator(".filter a[aria-current]:not(.orders a)").first().click();
        assertThat(page.locator("main [role=status]").first().textContent()).isEqualTo(all);
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
}
