package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

/** What is planned, until when, how long it took, and what was done: on a desk and on a phone. */
@BrowserTest
class TimeBrowserTest extends FurnishedPortal {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final String ADDRESS = "/.board/#!" + BoardFixture.COMMUNE + "/";

    @Test
    void theBoardSeesItsTime(Browser browser) throws Exception {
        String published = inReview("Hội nghị tổng kết công tác Mặt trận năm 2026");
        perform(BoardFixture.HEAD, published, TransitionRequest.of(Transition.APPROVE));
        perform(BoardFixture.HEAD, published, TransitionRequest.of(Transition.PUBLISH));
        String scheduled = inReview("Lịch tiếp công dân tháng sau của Chủ tịch UBND xã");
        perform(BoardFixture.HEAD, scheduled, TransitionRequest.of(Transition.APPROVE));
        perform(
                BoardFixture.HEAD,
                scheduled,
                TransitionRequest.of(Transition.SCHEDULE)
                        .at(Instant.now().plus(2, ChronoUnit.HOURS)));
        inReview("Ra quân vệ sinh môi trường thôn Hòa Đam");

        Page desk = browser.desk();
        BoardPage.signIn(portal, desk, BoardFixture.HEAD);
        desk.locator(".cp-work .cp-card").first().waitFor();
        assertThat(desk.locator(".cp-work").textContent()).contains("Hạn ");
        Browser.picture(desk, "time-work-1400");
        absence(desk);
        for (String view : List.of("plan", "times", "timeliness", "trace")) {
            look(desk, view, "1400");
        }
        exported(desk);
        verified(desk);

        Page phone = browser.phone();
        BoardPage.signIn(portal, phone, BoardFixture.HEAD);
        for (String view : List.of("plan", "times", "timeliness", "trace")) {
            look(phone, view, "360");
        }
        phone.navigate(portal.uri(ADDRESS + "item/articles/" + published).toString());
        phone.getByText("Quá trình", new Page.GetByTextOptions().setExact(true)).first().click();
        phone.locator(".cp-history-entry").first().waitFor();
        Browser.picture(phone, "time-history-360");
        assertThat(Browser.fits(phone)).isTrue();
    }

    private void look(Page page, String view, String width) {
        page.navigate(portal.uri(ADDRESS + view).toString());
        page.locator(".cp-stage .cp-" + view).waitFor();
        Browser.picture(page, "time-" + view + "-" + width);
        assertThat(Browser.fits(page)).as(view + " at " + width).isTrue();
    }

    /** The head notes that she is away tomorrow and who acts for her. */
    private void absence(Page page) {
        page.navigate(portal.uri(ADDRESS + "times").toString());
        BoardPage.button(page, "Ghi vắng mặt").click();
        page.locator(".cp-window select").nth(1).selectOption("Trần Văn Bình");
        String tomorrow =
                DateTimeFormatter.ofPattern("dd/MM/uuuu")
                        .format(LocalDate.now(Vietnamese.ZONE).plusDays(1));
        page.locator(".cp-window .v-datefield input").nth(1).fill(tomorrow);
        page.locator(".cp-window .v-datefield input").nth(1).press("Tab");
        page.getByLabel("Lý do").fill("Họp tại tỉnh");
        Browser.picture(page, "time-absence-1400");
        page.locator(".cp-window .cp-primary").click();
        page.locator(".cp-window").waitFor(BoardPage.hidden());
        assertThat(page.locator(".cp-times .cp-card").textContent())
                .contains("Lê Thị Hạnh vắng mặt", "Trần Văn Bình thay mặt");
    }

    private void exported(Page page) throws Exception {
        page.navigate(portal.uri(ADDRESS + "trace").toString());
        page.locator(".cp-history-entry").first().waitFor();
        Download file = page.waitForDownload(() -> BoardPage.button(page, "Tải CSV").click());
        String csv = Files.readString(file.path());
        assertThat(csv.lines().count()).isGreaterThan(12);
        assertThat(csv).contains("Lê Thị Hạnh", "Hội nghị tổng kết công tác Mặt trận năm 2026");
    }

    private void verified(Page page) {
        BoardPage.button(page, "Kiểm tra toàn bộ").click();
        page.locator(".cp-audit").waitFor();
        assertThat(page.locator(".cp-audit").textContent()).contains("lịch sử nguyên vẹn, 3 tin");
        Browser.picture(page, "time-audit-1400");
    }

    private static String inReview(String title) throws TransitionRefusedException {
        String id =
                desk().create(
                                BoardFixture.CONTRIBUTOR,
                                BoardFixture.COMMUNE,
                                ARTICLE,
                                Content.empty()
                                        .with("title", title)
                                        .with("body", "<p>Nội dung.</p>")
                                        .with("section", "TT-01")
                                        .with("genre", "news")
                                        .with("origin", "own")
                                        .with("unit", "Thôn Hòa Đam")
                                        .with("language", "vi"))
                        .item()
                        .id();
        perform(BoardFixture.CONTRIBUTOR, id, TransitionRequest.of(Transition.SUBMIT));
        perform(BoardFixture.EDITOR, id, TransitionRequest.of(Transition.CLAIM));
        perform(BoardFixture.EDITOR, id, TransitionRequest.of(Transition.SEND_TO_REVIEW));
        return id;
    }

    private static void perform(String login, String id, TransitionRequest request)
            throws TransitionRefusedException {
        desk().perform(login, ARTICLE, id, request);
    }

    private static EditorialDesk desk() {
        return portal.server().components().desk();
    }
}
