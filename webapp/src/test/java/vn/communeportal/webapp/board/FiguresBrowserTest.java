package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;

/** What was published and how the portal is used, as a board and the province see it. */
@BrowserTest
class FiguresBrowserTest extends FurnishedPortal {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final String ADDRESS = "/.board/#!" + BoardFixture.COMMUNE + "/";
    private static final String TITLE = "Hội nghị tổng kết công tác Mặt trận năm 2026";

    @Test
    void figuresOfABoardAndOfTheProvince(Browser browser) throws Exception {
        publish(TITLE, "own");
        publish("Thủ tướng chỉ đạo phòng chống bão", "reposted");
        citizenReads(browser);
        var figures = portal.server().components().figures();
        figures.keeper().run();
        figures.standings().run();
        figures.counter().flush();

        Page desk = browser.desk();
        BoardPage.signIn(portal, desk, BoardFixture.HEAD);
        figures(desk);
        visits(desk);
        desk.navigate(portal.uri(ADDRESS + "province").toString());
        desk.getByText("Bạn không có quyền").waitFor();

        Page phone = browser.phone();
        BoardPage.signIn(portal, phone, BoardFixture.PROVINCE);
        for (String view : new String[] {"figures", "visits", "province"}) {
            phone.navigate(portal.uri(ADDRESS + view).toString());
            phone.locator(".cp-stage .cp-" + view + "-result > *").first().waitFor();
            Browser.picture(phone, "figures-" + view + "-360");
            assertThat(Browser.fits(phone)).as(view).isTrue();
        }
        Page province = browser.desk();
        BoardPage.signIn(portal, province, BoardFixture.PROVINCE);
        province.navigate(portal.uri(ADDRESS + "province").toString());
        province.locator(".cp-province .v-grid-body .v-grid-row").first().waitFor();
        Browser.picture(province, "figures-province-1400");
        province.locator(".cp-province .v-grid-body .v-grid-row").first().click();
        province.locator(".cp-figures-result table").first().waitFor();
    }

    private static void citizenReads(Browser browser) {
        Page citizen = browser.phone();
        // The browser that tests use says that it is driven by a program, which is not counted.
        citizen.setExtraHTTPHeaders(
                Map.of(
                        "User-Agent",
                        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko)"
                                + " Chrome/126.0.0.0 Mobile Safari/537.36"));
        citizen.navigate(portal.uri("/" + BoardFixture.COMMUNE).toString());
        citizen.navigate(portal.uri("/" + BoardFixture.COMMUNE + "/tin-tuc").toString());
        citizen.getByText(TITLE).first().click();
        citizen.waitForLoadState();
    }

    private static void figures(Page page) throws Exception {
        page.navigate(portal.uri(ADDRESS + "figures").toString());
        page.locator(".cp-figures-result table").first().waitFor();
        Browser.picture(page, "figures-figures-1400");
        String text = page.locator(".cp-figures-result").textContent();
        assertThat(text).contains("Tin tức, sự kiện", "Tự viết", "Tỷ lệ tự viết", "50 %", TITLE);
        assertThat(page.locator(".cp-chart svg").first().getAttribute("aria-label"))
                .contains("Cao nhất: 2");
        Download file =
                page.waitForDownload(() -> BoardPage.button(page, "Tải CSV").first().click());
        assertThat(Files.readString(file.path()))
                .contains("Theo chuyên mục", "\"Tin tức, sự kiện\",2");
        page.getByText(TITLE).first().click();
        page.locator(".cp-stage .cp-item").waitFor();
    }

    private static void visits(Page page) {
        page.navigate(portal.uri(ADDRESS + "visits").toString());
        page.locator(".cp-visits-result table").first().waitFor();
        assertThat(page.locator(".cp-visits-result").textContent())
                .contains(TITLE, "Điện thoại", "Truy cập trực tiếp");
        LocalDate today = LocalDate.now(Vietnamese.ZONE);
        page.locator(".cp-import input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "luot-truy-cap.csv",
                                "text/csv",
                                ("Ngày;Lượt truy cập\n" + today + ";1.234\nhôm qua;5\n")
                                        .getBytes(StandardCharsets.UTF_8)));
        page.getByText("Đã nhập 1 dòng").waitFor();
        assertThat(page.locator(".cp-import-result").textContent()).contains("Dòng 3");
        page.getByText("1.235").first().waitFor();
        Browser.picture(page, "figures-visits-1400");
    }

    private static void publish(String title, String origin) throws TransitionRefusedException {
        EditorialDesk desk = portal.server().components().desk();
        Content content =
                Content.empty()
                        .with("title", title)
                        .with("summary", "Tóm tắt")
                        .with("body", "<p>Nội dung.</p>")
                        .with("section", "TT-01")
                        .with("genre", "news")
                        .with("origin", origin)
                        .with("sourceName", origin.equals("own") ? null : "Báo tỉnh")
                        .with("sourceUrl", origin.equals("own") ? null : "https://bao.example/")
                        .with("unit", "Thôn Hòa Đam")
                        .with("language", "vi");
        String id =
                desk.create(BoardFixture.CONTRIBUTOR, BoardFixture.COMMUNE, ARTICLE, content)
                        .item()
                        .id();
        perform(BoardFixture.CONTRIBUTOR, id, Transition.SUBMIT);
        perform(BoardFixture.EDITOR, id, Transition.CLAIM);
        perform(BoardFixture.EDITOR, id, Transition.SEND_TO_REVIEW);
        perform(BoardFixture.HEAD, id, Transition.APPROVE);
        perform(BoardFixture.HEAD, id, Transition.PUBLISH);
    }

    private static void perform(String login, String id, Transition transition)
            throws TransitionRefusedException {
        portal.server()
                .components()
                .desk()
                .perform(login, ARTICLE, id, TransitionRequest.of(transition));
    }
}
