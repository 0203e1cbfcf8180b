package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Communes;
import vn.communeportal.templating.CommunePages;
import vn.communeportal.webapp.PortalComponents;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;
import vn.communeportal.webapp.testing.TestPortal;

/** What visitors looked for in vain stands on the board's desk, once several have. */
@BrowserTest
class MissedSearchesBrowserTest extends FurnishedPortal {

    private static final String SEARCH = "/" + BoardFixture.COMMUNE + "/tim-kiem?q=";

    @BeforeAll
    static void searchInVain() throws Exception {
        PortalComponents components = portal.server().components();
        new CommunePages(components.repositories(), components.publishing())
                .create(
                        components
                                .repositories()
                                .editing(Communes.WORKSPACE, Communes::all)
                                .get(0));
        TestPortal.Visitor visitor = portal.visitor();
        for (int i = 0; i < 4; i++) {
            visitor.get(SEARCH + "s%C3%A2n+b%C3%B3ng+mini");
        }
        for (int i = 0; i < 3; i++) {
            visitor.get(SEARCH + "%C4%91i%E1%BB%87n+tho%E1%BA%A1i+0912345678");
        }
        visitor.get(SEARCH + "ch%E1%BB%89+m%E1%BB%99t+l%E1%BA%A7n");
    }

    @Test
    void theBoardSeesWhatSeveralLookedForInVain(Browser browser) {
        for (Page page : List.of(browser.desk(), browser.phone())) {
            BoardPage.signIn(portal, page, BoardFixture.HEAD);
            page.navigate(
                    portal.uri("/.board/#!" + BoardFixture.COMMUNE + "/completeness").toString());
            page.locator(".cp-missed-table tbody tr").first().waitFor();
            assertThat(page.locator(".cp-missed-table tbody td:first-child").allInnerTexts())
                    .contains("san bong mini")
                    .noneMatch(words -> words.contains("0912"))
                    .noneMatch(words -> words.contains("mot lan"));
            assertThat(page.locator(".cp-missed-table tbody td").nth(1).innerText()).isEqualTo("4");
            assertThat(Browser.fits(page)).isTrue();
            page.locator(".cp-missed-table").scrollIntoViewIfNeeded();
            Browser.picture(page, "missed-" + page.viewportSize().width);
        }
    }
}
