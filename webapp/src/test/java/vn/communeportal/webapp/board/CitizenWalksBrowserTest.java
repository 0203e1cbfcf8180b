package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.communeportal.board.BoardPlace;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.Transition;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;
import vn.communeportal.webapp.testing.CitizenScreen;
import vn.communeportal.webapp.testing.InboxScreen;

/** What citizens send, from their form on a phone to what they see in the end. */
@BrowserTest
@Tag("thorough")
class CitizenWalksBrowserTest extends CitizensPortal {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final ContentType DISCLOSURE =
            ContentTypes.shipped().named(ContentTypes.DISCLOSURE);

    @Test
    void opinionsOnADraftLeadToItsPublishedResult(Browser browser) throws Exception {
        LocalDate today = LocalDate.now(Vietnamese.ZONE);
        String title = "Dự thảo Quy chế nghĩa trang nhân dân";
        String draft = publishDraft(title, today.minusDays(30), today);
        CitizenScreen citizen = citizen(browser.phone());
        visit(citizen.page(), "gop-y");
        link(citizen.page(), title).click();
        Browser.picture(citizen.page(), "walk-draft-360");
        citizen.page().locator(".draft-links a[rel]").nth(1).click();
        citizen.choose("stance", "Đồng ý, có đề nghị sửa");
        citizen.type("text", "Nên là 36 giờ.");
        citizen.type("name", "Trần Thị Mai");
        String accepted = citizen.send();
        citizen.open("gop-y-du-thao?ve=" + draft);
        citizen.choose("stance", "Không đồng ý");
        citizen.type("text", "Nên để từng dòng họ tự quy ước.");
        citizen.type("name", "Lê Văn Tư");
        citizen.tick("publicName");
        String kept = citizen.send();
        deliver();

        InboxScreen head = member(browser.desk(), BoardFixture.HEAD);
        InboxScreen editor = member(browser.desk(), BoardFixture.EDITOR);
        reply(
                head,
                editor,
                "Nên là 36 giờ.",
                "Cơ quan soạn thảo tiếp thu, sửa Điều 2 thành 36 giờ.");
        reply(
                head,
                editor,
                "Nên để từng dòng họ tự quy ước.",
                "Không tiếp thu, vì quy chế cần thống nhất trong toàn xã.");

        open(editor.page(), DRAFT, draft);
        BoardPage.button(editor.page(), "Đính chính, sửa bài đã đăng").click();
        BoardPage.confirm(editor.page());
        BoardPage.waitForState(editor.page(), "Đang biên tập");
        rich(editor.page(), "opinionsSummary", "Đã nhận 2 ý kiến: 1 tiếp thu, 1 không tiếp thu.");
        rich(editor.page(), "explanation", "Điều 2 sửa thành 36 giờ; quy chế giữ thống nhất.");
        sendToReview(editor.page());
        open(head.page(), DRAFT, draft);
        BoardPage.button(head.page(), "Duyệt và đăng").click();
        BoardPage.waitForState(head.page(), "Đã đăng");
        Browser.picture(head.page(), "walk-draft-result-board-1400");

        visit(citizen.page(), "gop-y");
        link(citizen.page(), title).click();
        assertThat(citizen.page().locator("main").textContent())
                .contains("Đã công bố kết quả")
                .contains("1 tiếp thu, 1 không tiếp thu")
                .contains("Điều 2 sửa thành 36 giờ")
                .contains("Không tiếp thu, vì quy chế cần thống nhất")
                .contains("Một công dân")
                .contains("Lê Văn Tư")
                .doesNotContain("Trần Thị Mai");
        assertThat(citizen.page().locator(".draft-links a[rel]").count()).isZero();
        seen(citizen.page(), "walk-draft-result-360");
        assertThat(citizen.follow(accepted)).contains("Đã trả lời").contains("36 giờ");
        assertThat(citizen.follow(kept)).contains("Không tiếp thu");
    }

    private static void reply(InboxScreen head, InboxScreen editor, String opinion, String reply) {
        head.open(opinion);
        head.show();
        head.assign("Trần Văn Bình");
        head.waitForState("Đang xử lý");
        editor.open(opinion);
        editor.propose(reply);
        editor.waitForState("Chờ duyệt trả lời");
        head.open(opinion);
        head.answer();
        head.waitForState("Đã trả lời");
    }

    @Test
    void feedbackIsPassedOnToldOfAndItsAnswerPublished(Browser browser) throws Exception {
        CitizenScreen citizen = citizen(browser.phone());
        visit(citizen.page(), "phan-hoi");
        citizen.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Phản ánh"))
                .first()
                .click();
        citizen.press();
        assertThat(citizen.page().locator(".form-problems li").count()).isEqualTo(5);
        seen(citizen.page(), "walk-feedback-problems-360");
        citizen.type("subject", "Thủ tục xác nhận tạm trú");
        citizen.type("regulation", "Thủ tục đăng ký tạm trú");
        citizen.type("text", "Phải nộp bản sao sổ đỏ hai lần, đề nghị bỏ một lần.");
        citizen.type("name", "Vũ Thị Lành");
        citizen.type("address", "Thôn Hòa Đam");
        citizen.type("telephone", "0912 345 678");
        String code = citizen.send();
        seen(citizen.page(), "walk-feedback-received-360");
        deliver();

        InboxScreen head = member(browser.desk(), BoardFixture.HEAD);
        head.open("Thủ tục xác nhận tạm trú");
        head.forward("Công an xã");
        head.waitForState("Đã chuyển đơn vị");
        head.tellProgress(
                LocalDate.now(Vietnamese.ZONE).plusDays(10), "Đang rà soát với Công an xã.");
        head.waitForState("Đã thông báo tiến độ");
        Browser.picture(head.page(), "walk-feedback-matter-1400");
        assertThat(citizen.follow(code))
                .contains("Đã thông báo tiến độ")
                .contains("Công an xã")
                .contains("Đang rà soát với Công an xã.");
        seen(citizen.page(), "walk-feedback-progress-360");

        InboxScreen editor = member(browser.desk(), BoardFixture.EDITOR);
        head.assign("Trần Văn Bình");
        head.waitForState("Đang xử lý");
        editor.open("Thủ tục xác nhận tạm trú");
        editor.propose("Từ nay chỉ nộp một bản sao.");
        editor.waitForState("Chờ duyệt trả lời");
        head.open("Thủ tục xác nhận tạm trú");
        head.answer();
        head.waitForState("Đã trả lời");
        assertThat(citizen.follow(code)).contains("Từ nay chỉ nộp một bản sao.");

        editor.openAll();
        editor.pick("Thủ tục xác nhận tạm trú");
        publish(
                DISCLOSURE,
                editor.makeItem(),
                Transition.SUBMIT,
                Transition.CLAIM,
                Transition.SEND_TO_REVIEW);
        visit(citizen.page(), "phan-hoi");
        link(citizen.page(), "Thủ tục xác nhận tạm trú").click();
        assertThat(citizen.page().locator("main").textContent())
                .contains("Từ nay chỉ nộp một bản sao.")
                .doesNotContain("Vũ Thị Lành");
        assertThat(citizen.page().locator("main h2").allTextContents()).contains("Trả lời");
        seen(citizen.page(), "walk-feedback-published-360");
    }

    @Test
    void anErrorThatSomebodyReportsIsCorrected(Browser browser) throws Exception {
        String id = publishArticle("Mức thu phí chợ xã");
        CitizenScreen citizen = citizen(browser.phone());
        visit(citizen.page(), "tin-tuc/muc-thu-phi-cho-xa");
        link(citizen.page(), "Báo sai sót").click();
        assertThat(citizen.page().locator(".form-about").textContent())
                .contains("Mức thu phí chợ xã");
        citizen.type("text", "Mức thu ghi 50.000 đồng là sai.");
        citizen.type("right", "5.000 đồng.");
        seen(citizen.page(), "walk-error-360");
        String code = citizen.send();
        deliver();

        InboxScreen editor = member(browser.desk(), BoardFixture.EDITOR);
        editor.open("Mức thu ghi 50.000 đồng là sai.");
        Browser.picture(editor.page(), "walk-error-matter-1400");
        editor.take();
        editor.waitForState("Đang xử lý");
        open(editor.page(), ARTICLE, id);
        BoardPage.button(editor.page(), "Đính chính, sửa bài đã đăng").click();
        editor.page()
                .getByLabel("Lời đính chính cho người đọc")
                .fill("Bài đăng ngày đầu ghi nhầm mức thu; đúng là 5.000 đồng.");
        BoardPage.confirm(editor.page());
        BoardPage.waitForState(editor.page(), "Đang biên tập");
        rich(editor.page(), "body", "Mức thu 5.000 đồng mỗi ngày.");
        sendToReview(editor.page());
        editor.open("Mức thu ghi 50.000 đồng là sai.");
        editor.propose("Đã đính chính, cảm ơn ông/bà.");
        editor.waitForState("Chờ duyệt trả lời");

        InboxScreen head = member(browser.desk(), BoardFixture.HEAD);
        open(head.page(), ARTICLE, id);
        BoardPage.button(head.page(), "Duyệt và đăng").click();
        BoardPage.waitForState(head.page(), "Đã đăng");
        head.open("Mức thu ghi 50.000 đồng là sai.");
        head.answer();
        head.waitForState("Đã trả lời");
        assertThat(citizen.follow(code)).contains("Đã đính chính, cảm ơn ông/bà.");
        visit(citizen.page(), "tin-tuc/muc-thu-phi-cho-xa");
        assertThat(citizen.page().locator("main").textContent())
                .contains("Mức thu 5.000 đồng mỗi ngày.")
                .contains("đúng là 5.000 đồng")
                .doesNotContain("Mức thu 50.000");
        seen(citizen.page(), "walk-error-corrected-360");
    }

    private static String publishArticle(String title) throws Exception {
        String id =
                portal.server()
                        .components()
                        .desk()
                        .create(
                                BoardFixture.EDITOR,
                                BoardFixture.COMMUNE,
                                ARTICLE,
                                Content.empty()
                                        .with("title", title)
                                        .with("section", "TT-01")
                                        .with("body", "<p>Mức thu 50.000 đồng mỗi ngày.</p>")
                                        .with("genre", "news")
                                        .with("origin", "own")
                                        .with("language", "vi"))
                        .item()
                        .id();
        publish(ARTICLE, id, Transition.SUBMIT, Transition.CLAIM, Transition.SEND_TO_REVIEW);
        return id;
    }

    @Test
    void ratingsAreSummedAndTheRaterStaysUnknown(Browser browser) throws Exception {
        CitizenScreen citizen = citizen(browser.phone());
        visit(citizen.page(), "danh-gia");
        citizen.page().locator(".form-ways a").first().click();
        rate(citizen, 5, "Dễ tìm.");
        seen(citizen.page(), "walk-rating-thanks-360");
        publishArticle("Lịch tiêm chủng tháng 12");
        visit(citizen.page(), "tin-tuc/lich-tiem-chung-thang-12");
        link(citizen.page(), "Đánh giá nội dung này").click();
        rate(citizen, 2, "");
        deliver();
        InboxScreen head = member(browser.desk(), BoardFixture.HEAD);
        head.open();
        head.page().locator(".cp-ratings").scrollIntoViewIfNeeded();
        Browser.picture(head.page(), "walk-ratings-1400");
        assertThat(head.page().locator(".cp-ratings-sums").textContent())
                .contains("2 lượt đánh giá")
                .contains("3,5/5")
                .contains("Bài “Lịch tiêm chủng tháng 12”: 2,0/5, 1 lượt")
                .contains("Dễ tìm.");
    }

    private static void rate(CitizenScreen citizen, int mark, String remark) throws Exception {
        for (String criterion : new String[] {"interface", "content", "quality", "support"}) {
            citizen.mark(criterion, mark);
        }
        citizen.type("remark", remark);
        seen(citizen.page(), "walk-rating-360");
        assertThat(citizen.send()).isEmpty();
    }

    private static void open(Page page, ContentType type, String id) {
        String place = BoardPlace.item(BoardFixture.COMMUNE, type, id).address();
        page.navigate(portal.uri("/.board/").toString() + "#!" + place);
        page.reload();
        page.locator(".cp-item").waitFor();
    }

    private static void sendToReview(Page page) {
        BoardPage.button(page, "Trình duyệt").click();
        Browser.picture(page, "walk-sent-to-review-1400");
        BoardPage.waitForState(page, "Chờ duyệt");
    }

    private static void rich(Page page, String field, String words) {
        page.frameLocator(".cp-f-" + field + " iframe").locator("body").fill(words);
    }
}
