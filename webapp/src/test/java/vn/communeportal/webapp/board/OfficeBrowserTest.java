package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;

/** Units, royalties, channels, loudspeakers and registers: on a desk and on a phone. */
@Tag("thorough")
@BrowserTest
class OfficeBrowserTest extends FurnishedPortal {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final String ADDRESS = "/.board/#!" + BoardFixture.COMMUNE + "/";
    private static final String NEWS = "Hội nghị tổng kết công tác Mặt trận năm 2026";

    @Test
    void theBoardKeepsItsBooks(Browser browser) throws Exception {
        String published = published();
        Page desk = browser.desk();
        BoardPage.signIn(portal, desk, BoardFixture.HEAD);
        unit(desk);
        royalties(desk);
        channels(desk, published);
        programme(desk);
        register(desk);
        for (String view : List.of("units", "royalties", "broadcast", "registers")) {
            look(desk, view, "1400");
        }

        Page phone = browser.phone();
        BoardPage.signIn(portal, phone, BoardFixture.HEAD);
        for (String view : List.of("units", "royalties", "broadcast", "registers")) {
            look(phone, view, "360");
        }
        phone.navigate(portal.uri(ADDRESS + "item/articles/" + published).toString());
        tab(phone);
        phone.locator(".cp-channels").waitFor();
        Browser.picture(phone, "office-channels-360");
        assertThat(Browser.fits(phone)).isTrue();
    }

    private void look(Page page, String view, String width) {
        open(page, view);
        Browser.picture(page, "office-" + view + "-" + width);
        assertThat(Browser.fits(page)).as(view + " at " + width).isTrue();
    }

    private void open(Page page, String view) {
        page.navigate(portal.uri(ADDRESS + view).toString());
        page.locator(".cp-stage .cp-" + view).waitFor();
    }

    private void unit(Page page) {
        open(page, "units");
        BoardPage.button(page, "Thêm đơn vị").click();
        page.getByLabel("Tên đơn vị").fill("Thôn Hòa Đam");
        page.locator(".cp-window select").first().selectOption("Thôn, tổ dân phố");
        page.getByLabel("Chỉ tiêu tin, bài tự viết").fill("2");
        page.getByLabel("Chỉ tiêu tin, bài tự viết").press("Tab");
        Browser.picture(page, "office-unit-1400");
        page.locator(".cp-window .cp-primary").click();
        page.locator(".cp-window").waitFor(BoardPage.hidden());
        assertThat(page.locator(".cp-units-result").textContent())
                .contains("Thôn Hòa Đam", "chưa hết kỳ");
    }

    private void royalties(Page page) throws Exception {
        open(page, "royalties");
        assertThat(page.locator(".cp-royalties-result").textContent())
                .contains("Dự thảo", NEWS, "không tính tiền");
        Download workbook =
                page.waitForDownload(() -> BoardPage.button(page, "Bảng kê (Excel)").click());
        assertThat(Files.readAllBytes(workbook.path())).startsWith('P', 'K');
        Download document =
                page.waitForDownload(() -> BoardPage.button(page, "Bảng kê (PDF)").click());
        assertThat(Files.readAllBytes(document.path())).startsWith('%', 'P', 'D', 'F');
        page.locator(".cp-royalties-result .cp-card-title").first().click();
        page.getByLabel("Hệ số", new Page.GetByLabelOptions().setExact(true)).first().fill("1,5");
        page.getByLabel("Lý do").fill("Bài dài, có ảnh");
        page.getByLabel("Lý do").press("Tab");
        Browser.picture(page, "office-decision-1400");
        page.locator(".cp-window .cp-primary").click();
        page.locator(".cp-window").waitFor(BoardPage.hidden());
        assertThat(page.locator(".cp-royalties-result").textContent()).contains("1,5");
        BoardPage.button(page, "Duyệt bảng kê").click();
        page.getByText("Đã duyệt").first().waitFor();
        assertThat(BoardPage.button(page, "Duyệt bảng kê").count()).isZero();
    }

    private void channels(Page page, String item) {
        page.navigate(portal.uri(ADDRESS + "item/articles/" + item).toString());
        tab(page);
        page.locator(".cp-channels").waitFor();
        assertThat(page.locator("textarea.cp-ready-facebook").inputValue()).startsWith(NEWS);
        page.getByLabel("Trang, kênh").fill("Zalo xã");
        page.getByLabel("Địa chỉ bài đăng").fill("https://zalo.example/1");
        page.getByLabel("Địa chỉ bài đăng").press("Tab");
        BoardPage.button(page, "Ghi lại").click();
        page.locator(".cp-channels .cp-card").first().waitFor();
        Browser.picture(page, "office-item-channels-1400");
        page.navigate(portal.uri(ADDRESS + "channels").toString());
        page.locator(".cp-posts .cp-card").first().waitFor();
        assertThat(page.locator(".cp-posts").textContent()).contains(NEWS, "Zalo xã");
    }

    private static void tab(Page page) {
        page.locator(".v-tabsheet-tabitem")
                .filter(new Locator.FilterOptions().setHasText("Kênh khác"))
                .click();
    }

    private void programme(Page page) {
        open(page, "broadcast");
        BoardPage.button(page, "Soạn chương trình").click();
        page.locator(".cp-window .v-checkbox, .cp-window .v-select-option").first().click();
        BoardPage.button(page, "Tiếp tục").click();
        page.getByLabel("Giờ phát").fill("5 giờ 30");
        page.getByLabel("Giờ phát").press("Tab");
        // The window before fades away.
        page.locator(".cp-window").nth(1).waitFor(BoardPage.hidden());
        Browser.picture(page, "office-programme-1400");
        page.locator(".cp-window .cp-primary").click();
        page.locator(".cp-window").waitFor(BoardPage.hidden());
        BoardPage.button(page, "Ghi đã phát hôm nay").first().click();
        page.getByText("Đã phát 1 lần").first().waitFor();
    }

    private void register(Page page) {
        open(page, "registers");
        BoardPage.button(page, "Ghi mục mới").click();
        page.getByLabel("Tên, nội dung").fill("Kiện toàn Ban Biên tập");
        page.locator(".cp-window .v-datefield input").first().fill("18/07/2025");
        page.locator(".cp-window .v-datefield input").first().press("Tab");
        page.getByLabel("Cơ quan ban hành, tổ chức").fill("UBND xã");
        page.locator(".cp-window select").first().selectOption("Kiện toàn");
        Browser.picture(page, "office-register-1400");
        page.locator(".cp-window .cp-primary").click();
        page.locator(".cp-window").waitFor(BoardPage.hidden());
        assertThat(page.locator(".cp-registers").textContent())
                .contains("Kiện toàn Ban Biên tập", "UBND xã");
    }

    private static String published() throws TransitionRefusedException {
        String id =
                desk().create(
                                BoardFixture.CONTRIBUTOR,
                                BoardFixture.COMMUNE,
                                ARTICLE,
                                Content.empty()
                                        .with("title", NEWS)
                                        .with("summary", "Sáng 15/12, UBND xã tổ chức hội nghị.")
                                        .with("body", "<p>Sáng 15/12/2026, tại UBND xã.</p>")
                                        .with("section", "TT-01")
                                        .with("genre", "news")
                                        .with("origin", "own")
                                        .with("unit", "Thôn Hòa Đam")
                                        .with("language", "vi"))
                        .item()
                        .id();
        perform(BoardFixture.CONTRIBUTOR, id, Transition.SUBMIT);
        perform(BoardFixture.EDITOR, id, Transition.CLAIM);
        perform(BoardFixture.EDITOR, id, Transition.SEND_TO_REVIEW);
        perform(BoardFixture.HEAD, id, Transition.APPROVE);
        perform(BoardFixture.HEAD, id, Transition.PUBLISH);
        return id;
    }

    private static void perform(String login, String id, Transition transition)
            throws TransitionRefusedException {
        desk().perform(login, ARTICLE, id, TransitionRequest.of(transition));
    }

    private static EditorialDesk desk() {
        return portal.server().components().desk();
    }
}
