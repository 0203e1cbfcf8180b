package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;

/** Points of a hundred: entered by a board, ranked by the province, by criteria that it changes. */
@Tag("thorough")
@BrowserTest
class ScoresBrowserTest extends FurnishedPortal {

    private static final String ADDRESS = "/.board/#!" + BoardFixture.COMMUNE + "/";

    @Test
    void pointsAreEnteredAndCommunesRanked(Browser browser) {
        Page editor = browser.desk();
        BoardPage.signIn(portal, editor, BoardFixture.EDITOR);
        editor.navigate(portal.uri(ADDRESS + "ranking").toString());
        editor.getByText("Bạn không có quyền").waitFor();
        editor.navigate(portal.uri(ADDRESS + "scores").toString());
        editor.locator("#score-points-E").fill("7,5");
        editor.locator("#score-evidence-E").fill("https://hoaphong.example/hoi-dap");
        BoardPage.button(editor, "Lưu điểm E").click();
        editor.locator(".cp-scores a[href='https://hoaphong.example/hoi-dap']").waitFor();
        assertThat(editor.locator(".cp-scores-result").textContent()).contains("7,5 / 10 điểm");
        Browser.picture(editor, "scores-1400");
        editor.locator("#score-points-F").fill("11");
        BoardPage.button(editor, "Lưu điểm F").click();
        editor.locator(".cp-problem:visible").first().waitFor();

        portal.server().components().figures().standings().run();
        Page province = browser.desk();
        BoardPage.signIn(portal, province, BoardFixture.PROVINCE);
        province.navigate(portal.uri(ADDRESS + "ranking").toString());
        province.locator(".cp-ranking-result table").waitFor();
        assertThat(province.locator(".cp-ranking-result").textContent()).contains("Hòa Phong");
        province.locator("#criteria-source").fill("Quyết định số 9/QĐ-UBND");
        province.locator(".cp-criteria-line input").nth(2).fill("20");
        BoardPage.button(province, "Ban hành").click();
        province.getByText("Tổng điểm các tiêu chí phải là 100").first().waitFor();
        province.locator(".cp-criteria-line input").nth(2).fill("25");
        BoardPage.button(province, "Ban hành").click();
        province.locator(".cp-criteria table")
                .getByText("Quyết định số 9/QĐ-UBND")
                .first()
                .waitFor();
        Browser.picture(province, "ranking-1400");

        Page phone = browser.phone();
        BoardPage.signIn(portal, phone, BoardFixture.PROVINCE);
        for (String view : new String[] {"scores", "ranking"}) {
            phone.navigate(portal.uri(ADDRESS + view).toString());
            phone.locator(".cp-stage .cp-" + view + "-result > *").first().waitFor();
            Browser.picture(phone, view + "-360");
            assertThat(Browser.fits(phone)).as(view).isTrue();
        }
    }
}
