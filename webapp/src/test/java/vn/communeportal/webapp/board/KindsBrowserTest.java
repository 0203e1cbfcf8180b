package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;

/** Public information is written in the form of its kind. */
@BrowserTest
class KindsBrowserTest extends FurnishedPortal {

    @Test
    void aKindIsChosenByItsGroupAndAnotherKindHasAnotherForm(Browser browser) {
        Page editor = browser.desk();
        BoardPage.signIn(portal, editor, BoardFixture.EDITOR);
        BoardPage.button(editor, "Viết mới").click();
        BoardPage.button(editor, "Công khai").click();
        BoardPage.button(editor, "Công khai ngân sách").click();
        editor.locator(".cp-f-budgetMatter").waitFor();
        assertThat(editor.url()).endsWith("/new/disclosures/budget");
        assertThat(editor.locator(".cp-f-vacancies").count()).isZero();
        Browser.picture(editor, "board-kinds-1400");

        editor.locator(".cp-f-title input").fill("Công khai dự toán năm 2026");
        editor.locator(".cp-f-title input").blur();
        editor.locator(".cp-f-kind input").fill("");
        editor.locator(".cp-f-kind input").pressSequentially("bao cao");
        editor.locator(".v-filterselect-suggestpopup .gwt-MenuItem").first().click();
        editor.locator(".cp-f-reportMatter").waitFor();
        assertThat(editor.locator(".cp-f-budgetMatter").count()).isZero();
        assertThat(editor.locator(".cp-f-title input").inputValue())
                .isEqualTo("Công khai dự toán năm 2026");
        editor.locator(".cp-f-reportMatter select")
                .selectOption(new SelectOption().setLabel("Thông tin thống kê"));

        BoardPage.button(editor, "Gửi Ban biên tập").click();
        editor.locator(".cp-f-period .cp-problem").getByText("Chưa điền").waitFor();
        BoardPage.button(editor, "Lưu bản nháp").click();
        BoardPage.waitForState(editor, "Bản nháp");
        assertThat(editor.locator(".cp-item-head").textContent())
                .contains("Công khai dự toán năm 2026");
    }

    @Test
    void theFormOfAKindFitsAPhone(Browser browser) {
        Page phone = browser.phone();
        BoardPage.signIn(portal, phone, BoardFixture.EDITOR);
        phone.navigate(portal.uri("/.board/") + "#!hoa-phong/new/schedules/reception");
        phone.locator(".cp-f-noticeDate").waitFor();
        assertThat(Browser.fits(phone)).isTrue();
        Browser.picture(phone, "board-kinds-360");
    }
}
