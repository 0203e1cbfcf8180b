package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.communeportal.webapp.testing.Browser;

/** The board's app in AdminCentral, and what citizens then read on the public instance. */
@OnMagnolia
class ArticleSuite {

    private final Magnolia magnolia;

    ArticleSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    @Test
    void theHeadApprovesInAdminCentralAndCitizensRead(Browser browser) throws Exception {
        AdminCentral head = AdminCentral.signIn(magnolia, browser.desk(), "nc-truongban");
        head.openBoard("");
        Page page = head.page();
        Locator card =
                page.locator(".cp-cards > *", new Page.LocatorOptions().setHasText("Chờ duyệt"))
                        .first();
        card.waitFor();
        Browser.picture(page, "magnolia-work");
        Locator title = card.locator(".v-button").first();
        String titleText = title.textContent().strip();
        AdminCentral.press(title);
        page.locator(".cp-item").waitFor();
        AdminCentral.press(
                page.getByText("Xem trước", new Page.GetByTextOptions().setExact(true)).first());
        Locator heading = page.frameLocator(".cp-preview iframe").locator("h1");
        heading.waitFor();
        assertThat(heading.textContent()).contains(titleText);
        Browser.picture(page, "magnolia-preview");
        AdminCentral.press(head.button("Duyệt và đăng"));
        head.awaitState("Đã đăng");
        Browser.picture(page, "magnolia-published");

        Magnolia.await(
                Duration.ofSeconds(60),
                () ->
                        magnolia.get(Magnolia.PUBLIC + "/nam-chinh/tin-tuc-su-kien", null)
                                .body()
                                .contains(titleText));
        PublicSideSuite.assertHistoryStaysOnTheAuthor(magnolia);
    }
}
