package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.communeportal.board.BoardPlace;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.text.LegacyVietnamese;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;

/** What the checks found is shown, stops the head, and is lifted by a decision on record. */
@BrowserTest
class ChecksBrowserTest extends FurnishedPortal {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final String FORM_HAS_TITLE =
            "title => document.querySelector('.cp-f-title input')?.value === title";
    private static final String OLD_TITLE = "Xã Hòa Phong tổ chức hội nghị tổng kết công tác năm";
    private static final String OLD_FIRST = "Sáng nay, xã Hòa Phong tổng kết công tác năm.";
    private static final String OLD_LAST = "Đồng chí Bí thư Đảng ủy xã đã đến dự và phát biểu.";
    private static final String TITLE = "Tìm chủ nhân giấy tờ nhặt được";

    @Test
    void theHeadSeesWhatWasFoundAndDecides(Browser browser) throws Exception {
        String place = BoardPlace.item(BoardFixture.COMMUNE, ARTICLE, inReview()).address();
        Page head = at(browser.desk(), place);

        BoardPage.button(head, "Duyệt và đăng").click();
        head.locator(".cp-problems").getByText("P-03").first().waitFor();
        head.getByText("Kiểm tra trước khi đăng", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        head.locator(".cp-check-box").first().waitFor();
        Browser.picture(head, "board-checks-1400");
        assertThat(head.locator(".cp-checks").textContent())
                .contains("Cần quyết định", "P-03", "91/2025/QH15", "091*****78")
                .doesNotContain("0912345678");

        head.locator(".cp-check-decide").click();
        head.locator(".cp-waiver .cp-primary").click();
        head.locator(".cp-waiver .cp-problem").getByText("Chưa nêu lý do").waitFor();
        head.getByLabel("Lý do").fill("Người nhặt được đồng ý cho đăng số điện thoại.");
        head.getByLabel("Căn cứ pháp lý").fill("Giấy đồng ý ngày 20/11/2026");
        Browser.picture(head, "board-waiver-1400");
        head.locator(".cp-waiver .cp-primary").click();
        head.locator(".cp-check-lifted").first().waitFor();

        BoardPage.button(head, "Duyệt và đăng").click();
        BoardPage.waitForState(head, "Đã đăng");
        head.locator(".cp-menu-entry", new Page.LocatorOptions().setHasText("quyết định cho đăng"))
                .click();
        head.locator(".cp-waivers .cp-card").getByText("P-03").first().waitFor();
        Browser.picture(head, "board-waivers-1400");
    }

    @ParameterizedTest
    @EnumSource
    void textsOfOldFontsAreConvertedByAButton(LegacyVietnamese encoding, Browser browser)
            throws Exception {
        String typed = encoding.encode(OLD_TITLE);
        String id =
                desk().create(
                                BoardFixture.HEAD,
                                BoardFixture.COMMUNE,
                                ARTICLE,
                                content(
                                        typed,
                                        "<p><strong>"
                                                + encoding.encode(OLD_FIRST)
                                                + "</strong></p><p>"
                                                + encoding.encode(OLD_LAST)
                                                + "</p>"))
                        .item()
                        .id();
        Page head =
                at(browser.desk(), BoardPlace.item(BoardFixture.COMMUNE, ARTICLE, id).address());
        head.waitForFunction(FORM_HAS_TITLE, typed);
        head.locator(".v-captiontext").getByText("Kiểm tra trước khi đăng").click();
        head.locator(".cp-check-convert").waitFor();
        Browser.picture(head, "board-old-font-" + encoding + "-1400");
        head.locator(".cp-check-convert").click();
        head.locator(".cp-check-convert").waitFor(BoardPage.hidden());
        head.locator(".v-captiontext").getByText("Nội dung").click();
        head.waitForFunction(FORM_HAS_TITLE, OLD_TITLE);
        assertThat(stored(id).text("title")).as("until it is saved").isEqualTo(typed);
        BoardPage.button(head, "Lưu").click();
        head.locator(".cp-item-head").getByText(OLD_TITLE).waitFor();
        Browser.picture(head, "board-old-font-converted-" + encoding + "-1400");

        assertThat(stored(id).text("title")).isEqualTo(OLD_TITLE);
        assertThat(stored(id).text("body"))
                .isEqualTo("<p><strong>" + OLD_FIRST + "</strong></p><p>" + OLD_LAST + "</p>");
    }

    private static Content stored(String id) {
        return desk().open(BoardFixture.HEAD, ARTICLE, id).orElseThrow().item().content();
    }

    private static Page at(Page page, String place) {
        BoardPage.signIn(portal, page, BoardFixture.HEAD);
        page.navigate(portal.uri("/.board/").toString() + "#!" + place);
        page.locator(".cp-item").waitFor();
        return page;
    }

    private static EditorialDesk desk() {
        return portal.server().components().desk();
    }

    private static Content content(String title, String body) {
        return Content.empty()
                .with("title", title)
                .with("body", body)
                .with("section", "TT-01")
                .with("genre", "news")
                .with("origin", "own")
                .with("language", "vi");
    }

    private static String inReview() throws Exception {
        EditorialDesk desk = desk();
        Content content =
                content(
                        TITLE,
                        "<p>Sáng 20/11, anh Nguyễn Văn Nam ở thôn Hòa Đam nhặt được một ví da. Ai"
                                + " mất xin gọi anh Nam theo số 0912345678, hoà nhã đón tiếp.</p>");
        String id =
                desk.create(BoardFixture.EDITOR, BoardFixture.COMMUNE, ARTICLE, content)
                        .item()
                        .id();
        for (Transition step :
                new Transition[] {Transition.SUBMIT, Transition.CLAIM, Transition.SEND_TO_REVIEW}) {
            desk.perform(BoardFixture.EDITOR, ARTICLE, id, TransitionRequest.of(step));
        }
        return id;
    }
}
