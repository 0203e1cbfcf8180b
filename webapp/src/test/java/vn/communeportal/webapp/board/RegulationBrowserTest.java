package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;
import vn.communeportal.webapp.testing.MenuOfBoard;

/** The law's data in a real browser. */
@BrowserTest
class RegulationBrowserTest extends FurnishedPortal {

    @AfterEach
    void theShippedLawHoldsAgain() {
        Regulation.putInForce(Regulation.shipped());
    }

    @Test
    void theProvinceCorrectsADeadlineAndGoesBack(Browser browser) {
        Page province = browser.desk();
        BoardPage.signIn(portal, province, BoardFixture.PROVINCE);
        BoardPage.button(province, "Quy định").click();
        card(province, "GT-01 · ").waitFor();
        Browser.picture(province, "law-1400");

        province.locator(".cp-law select").selectOption("Thời hạn");
        card(province, "D08 · ").locator(".cp-button").click();
        Locator window = province.locator(".cp-window");
        window.getByLabel("Thời hạn", new Locator.GetByLabelOptions().setExact(true))
                .fill("mười ngày");
        window.getByLabel("Lý do sửa").fill("Công văn 12/UBND-VHTT");
        BoardPage.button(province, "Lưu").click();
        window.getByText("“mười ngày” không phải khoảng thời gian").waitFor();
        province.keyboard().press("Escape");
        assertThat(window.getByLabel("Lý do sửa").inputValue()).isEqualTo("Công văn 12/UBND-VHTT");
        Browser.picture(province, "law-refused-1400");

        window.getByLabel("Thời hạn", new Locator.GetByLabelOptions().setExact(true)).fill("10wd");
        BoardPage.button(province, "Lưu").click();
        window.waitFor(BoardPage.hidden());
        card(province, "D08 · ").getByText("Tỉnh đã sửa").waitFor();
        card(province, "D08 · ").getByText("Chậm nhất 10 ngày làm việc").waitFor();
        province.locator(".cp-history-entry").getByText("Đỗ Thị Tỉnh").waitFor();

        card(province, "D08 · ").locator(".cp-button").click();
        window.locator(".cp-diff del").getByText("15wd").waitFor();
        window.locator(".cp-diff ins").getByText("10wd").waitFor();
        Browser.picture(province, "law-difference-1400");
        window.getByLabel("Lý do sửa").fill("Công văn đã thu hồi");
        BoardPage.button(province, "Trở về bản gốc").click();
        window.waitFor(BoardPage.hidden());
        card(province, "D08 · ").getByText("Chậm nhất 15 ngày làm việc").waitFor();
    }

    @Test
    void itFitsAPhone(Browser browser) {
        Page province = browser.phone();
        BoardPage.signIn(portal, province, BoardFixture.PROVINCE);
        MenuOfBoard.go(province, "Quy định");
        card(province, "GT-01 · ").waitFor();
        assertThat(Browser.fits(province)).isTrue();
        Browser.picture(province, "law-360");
    }

    @Test
    void othersAreRefused(Browser browser) {
        Page head = browser.desk();
        BoardPage.signIn(portal, head, BoardFixture.HEAD);
        assertThat(head.getByText("Quy định").count()).isZero();
        head.navigate(portal.uri("/.board/#!hoa-phong/regulation").toString());
        head.reload();
        head.locator(".cp-stage .cp-empty, .cp-stage .cp-problem").first().waitFor();
        assertThat(head.locator(".cp-law").count()).isZero();
    }

    /** By its title alone: other rules name the code in their text. */
    private static Locator card(Page page, String title) {
        Locator named =
                page.locator(".cp-member-name", new Page.LocatorOptions().setHasText(title));
        return page.locator(".cp-card", new Page.LocatorOptions().setHas(named)).first();
    }
}
