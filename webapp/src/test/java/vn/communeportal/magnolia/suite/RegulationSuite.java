package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.communeportal.webapp.testing.Browser;

/** What the province corrects in the law's data reaches the public instance by itself. */
@OnMagnolia
class RegulationSuite {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PLACE = "/province/regulation";

    private final Magnolia magnolia;

    RegulationSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    @Test
    void aCorrectionArrivesAndGoesBack(Browser browser) throws Exception {
        assertThat(onPublic()).doesNotContain("10wd");
        AdminCentral province =
                AdminCentral.signIn(magnolia, browser.desk(), new TestAccounts(magnolia).province())
                        .openBoard(Magnolia.COMMUNE + "/regulation");
        Page page = province.page();
        page.locator(".cp-law select").selectOption("Thời hạn");
        AdminCentral.press(card(page).locator(".cp-button"));
        Locator window = page.locator(".cp-window");
        AdminCentral.fill(
                window.getByLabel("Thời hạn", new Locator.GetByLabelOptions().setExact(true)),
                "10wd");
        AdminCentral.fill(window.getByLabel("Lý do sửa"), "Công văn 12/UBND-VHTT");
        province.press("Lưu");
        window.waitFor(AdminCentral.gone());
        card(page).getByText("Chậm nhất 10 ngày làm việc").waitFor();
        Browser.picture(page, "magnolia-law-1400");

        Magnolia.await(PATIENCE, () -> onPublic().contains("10wd"));
        assertThat(magnolia.tree(Magnolia.PUBLIC, "communes", "/province", 9))
                .as("who corrected why stays on the author")
                .doesNotContain("Công văn 12/UBND-VHTT", TestAccounts.PROVINCE);

        AdminCentral.press(card(page).locator(".cp-button"));
        AdminCentral.fill(window.getByLabel("Lý do sửa"), "Công văn đã thu hồi");
        province.press("Trở về bản gốc");
        window.waitFor(AdminCentral.gone());
        Magnolia.await(PATIENCE, () -> !onPublic().contains("10wd"));
    }

    private String onPublic() {
        return magnolia.tree(Magnolia.PUBLIC, "communes", PLACE, 9);
    }

    /** By its title alone: other rules name the code in their text. */
    private static Locator card(Page page) {
        Locator named =
                page.locator(".cp-member-name", new Page.LocatorOptions().setHasText("D08 · "));
        return page.locator(".cp-card", new Page.LocatorOptions().setHas(named)).first();
    }
}
