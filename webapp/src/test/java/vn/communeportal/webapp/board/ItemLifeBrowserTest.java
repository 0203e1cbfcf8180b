package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.communeportal.board.BoardPlace;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;

/** What happens to an item after it was written, by hand in the board's app. */
@BrowserTest
class ItemLifeBrowserTest extends FurnishedPortal {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);

    @Test
    void whoSavesLastIsToldAndKeepsTheText(Browser browser) throws Exception {
        String id = written("Họp thôn cuối năm");
        perform(BoardFixture.EDITOR, id, Transition.CLAIM);
        Page first = atItem(browser, BoardFixture.EDITOR, id);
        Page second = atItem(browser, BoardFixture.EDITOR, id);

        first.locator(".cp-f-title input").fill("Họp thôn Hòa Đam cuối năm");
        BoardPage.button(first, "Lưu").click();
        first.locator(".cp-item-head").getByText("Họp thôn Hòa Đam cuối năm").first().waitFor();

        second.locator(".cp-f-summary textarea").fill("Bàn việc đường làng.");
        BoardPage.button(second, "Lưu").click();
        second.locator(".cp-conflict").waitFor();
        Browser.picture(second, "board-conflict-1400");
        assertThat(second.locator(".cp-f-summary textarea").inputValue())
                .isEqualTo("Bàn việc đường làng.");
        assertThat(second.locator(".cp-conflict").textContent())
                .contains("Họp thôn Hòa Đam cuối năm");

        BoardPage.button(second, "Tải bản mới nhất, bỏ phần tôi nhập").click();
        second.locator(".cp-conflict").waitFor(BoardPage.hidden());
        assertThat(second.locator(".cp-f-title input").inputValue())
                .isEqualTo("Họp thôn Hòa Đam cuối năm");
        second.locator(".cp-f-summary textarea").fill("Bàn việc đường làng.");
        BoardPage.button(second, "Lưu").click();
        second.locator(".cp-conflict").waitFor(BoardPage.hidden());
        first.reload();
        first.locator(".cp-f-summary textarea").waitFor();
        assertThat(first.locator(".cp-f-summary textarea").inputValue())
                .isEqualTo("Bàn việc đường làng.");
    }

    @Test
    void aDiscardedCorrectionChangesNothingForCitizens(Browser browser) throws Exception {
        String id = published("Lịch tiêm chủng tháng 12");
        Page editor = atItem(browser, BoardFixture.EDITOR, id);
        BoardPage.button(editor, "Đính chính, sửa bài đã đăng").click();
        BoardPage.confirm(editor);
        BoardPage.waitForState(editor, "Đang biên tập");
        editor.locator(".cp-f-title input").fill("Lịch tiêm chủng (nhầm)");
        BoardPage.button(editor, "Lưu").click();
        editor.locator(".cp-item-head").getByText("(nhầm)").first().waitFor();
        assertThat(citizens()).contains("Lịch tiêm chủng tháng 12").doesNotContain("(nhầm)");

        BoardPage.button(editor, "Hủy bản sửa").click();
        BoardPage.confirm(editor);
        BoardPage.waitForState(editor, "Đã đăng");
        assertThat(editor.locator(".cp-f-title input").inputValue())
                .isEqualTo("Lịch tiêm chủng tháng 12");
        assertThat(citizens()).contains("Lịch tiêm chủng tháng 12").doesNotContain("(nhầm)");
        Browser.picture(editor, "board-discarded-1400");
    }

    @Test
    void citizensAreToldOfACorrectionInItsPlace(Browser browser) throws Exception {
        String id = published("Mức thu phí chợ xã");
        Page editor = atItem(browser, BoardFixture.EDITOR, id);
        BoardPage.button(editor, "Đính chính, sửa bài đã đăng").click();
        editor.getByLabel("Lời đính chính cho người đọc")
                .fill("Bài đăng ngày đầu ghi nhầm mức thu; đúng là 5.000 đồng.");
        BoardPage.confirm(editor);
        BoardPage.waitForState(editor, "Đang biên tập");
        assertThat(citizensAt("muc-thu-phi-cho-xa")).doesNotContain("ghi nhầm mức thu");
        perform(BoardFixture.EDITOR, id, Transition.SEND_TO_REVIEW);
        perform(BoardFixture.HEAD, id, Transition.APPROVE);
        perform(BoardFixture.HEAD, id, Transition.PUBLISH);

        assertThat(citizensAt("muc-thu-phi-cho-xa"))
                .contains("Đính chính ngày")
                .contains("Bài đăng ngày đầu ghi nhầm mức thu; đúng là 5.000 đồng.");
        Page phone = browser.phone();
        phone.navigate(
                portal.uri("/" + BoardFixture.COMMUNE + "/tin-tuc/muc-thu-phi-cho-xa").toString());
        Browser.picture(phone, "correction-360");
        assertThat(Browser.fits(phone)).isTrue();
    }

    private static String citizensAt(String slug) throws Exception {
        return portal.visitor().get("/" + BoardFixture.COMMUNE + "/tin-tuc/" + slug).body();
    }

    @Test
    void anItemIsTakenDownSilentlyAndFiled(Browser browser) throws Exception {
        String id = published("Thông báo cắt điện thôn Hòa Đam");
        String address = "/" + BoardFixture.COMMUNE + "/tin-tuc/thong-bao-cat-dien-thon-hoa-dam";
        assertThat(portal.visitor().get(address).statusCode()).isEqualTo(200);

        Page head = atItem(browser, BoardFixture.HEAD, id);
        BoardPage.button(head, "Gỡ xuống").click();
        BoardPage.confirm(head);
        head.locator(".cp-window .cp-problem").getByText("Chưa nêu lý do").waitFor();
        head.getByLabel("Lý do").fill("Đăng nhầm.");
        BoardPage.confirm(head);
        BoardPage.waitForState(head, "Đã gỡ");
        assertThat(portal.visitor().get(address).statusCode()).isEqualTo(404);
        assertThat(citizens()).doesNotContain("Thông báo cắt điện");

        BoardPage.button(head, "Lưu trữ").click();
        BoardPage.confirm(head);
        BoardPage.waitForState(head, "Lưu trữ");
        Browser.picture(head, "board-archived-1400");
    }

    private static String citizens() {
        return portal.visitor().get("/" + BoardFixture.COMMUNE + "/tin-tuc").body();
    }

    private static Page atItem(Browser browser, String login, String id) {
        Page page = browser.desk();
        BoardPage.signIn(portal, page, login);
        String place = BoardPlace.item(BoardFixture.COMMUNE, ARTICLE, id).address();
        page.navigate(portal.uri("/.board/").toString() + "#!" + place);
        page.locator(".cp-item").waitFor();
        return page;
    }

    private static String written(String title) throws TransitionRefusedException {
        Content content =
                Content.empty()
                        .with("title", title)
                        .with("section", "TT-01")
                        .with("body", "<p>" + title + "</p>")
                        .with("genre", "news")
                        .with("origin", "own")
                        .with("language", "vi");
        String id =
                desk().create(BoardFixture.CONTRIBUTOR, BoardFixture.COMMUNE, ARTICLE, content)
                        .item()
                        .id();
        perform(BoardFixture.CONTRIBUTOR, id, Transition.SUBMIT);
        return id;
    }

    private static String published(String title) throws TransitionRefusedException {
        String id = written(title);
        perform(BoardFixture.EDITOR, id, Transition.CLAIM);
        perform(BoardFixture.EDITOR, id, Transition.SEND_TO_REVIEW);
        perform(BoardFixture.HEAD, id, Transition.APPROVE);
        perform(BoardFixture.HEAD, id, Transition.PUBLISH);
        return id;
    }

    private static void perform(String login, String id, Transition transition)
            throws TransitionRefusedException {
        long seen = desk().open(login, ARTICLE, id).orElseThrow().subject().revision();
        desk().perform(login, ARTICLE, id, TransitionRequest.of(transition).seen(seen));
    }

    private static EditorialDesk desk() {
        return portal.server().components().desk();
    }
}
