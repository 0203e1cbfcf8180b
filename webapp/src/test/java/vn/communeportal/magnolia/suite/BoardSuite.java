package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.communeportal.webapp.testing.Browser;

/** One item on its whole way: everybody of a commune's board at a screen of their own. */
@OnMagnolia
class BoardSuite {

    private static final String TITLE = "Tìm chủ nhân ví da nhặt được ở chợ phiên";
    private static final String SECRETARY = "ch-thuky";
    private static final String CODE = "270845";
    private static final String BASIS = "Giấy đồng ý ngày 20/11/2026";
    private static final String REASON = "Đã tìm được chủ nhân.";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Magnolia magnolia;

    BoardSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    @Test
    void anItemGoesThroughTheBoardAndIsTakenDown(Browser browser) throws Exception {
        String place =
                write(AdminCentral.signInAtBoard(magnolia, browser.phone(), Magnolia.CONTRIBUTOR));

        AdminCentral editor = at(browser.desk(), Magnolia.EDITOR, place);
        editor.press("Nhận biên tập");
        editor.awaitState("Đang biên tập");
        editor.press("Trình duyệt");
        editor.awaitState("Chờ duyệt");

        AdminCentral head = at(browser.desk(), Magnolia.HEAD, place);
        decideOnWhatWasFound(head);

        AdminCentral secretary = at(browser.desk(), SECRETARY, place);
        assertThat(taken(secretary.page(), secretary.page().locator(".cp-do-sheet-pdf")))
                .startsWith("%PDF");
        setCode(head);
        Page phone = browser.phone();
        approveByLink(link(secretary), phone);

        head.open(place);
        head.awaitState("Đã duyệt");
        head.press("Đăng");
        confirmIfAsked(head);
        head.awaitState("Đã đăng");
        Magnolia.await(PATIENCE, () -> citizens().contains(TITLE));

        head.press("Gỡ xuống");
        AdminCentral.fill(head.page().getByLabel("Lý do"), REASON);
        AdminCentral.pressUntilGone(head.page().locator(".cp-confirm"));
        head.awaitState("Đã gỡ");
        Magnolia.await(PATIENCE, () -> !citizens().contains(TITLE));

        head.page()
                .getByText("Quá trình", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        head.page().locator(".cp-history-entry").first().waitFor();
        Browser.picture(head.page(), "magnolia-history-1400");
        assertThat(head.page().locator(".cp-history").textContent())
                .contains("đã gửi Ban biên tập", "đã nhận biên tập", "đã trình duyệt", REASON);
        traceIsTakenAway(head);
    }

    /** Writes the item and sends it to the board; its place in the app. */
    private static String write(AdminCentral contributor) {
        Page phone = contributor.page();
        AdminCentral.fill(phone.locator(".cp-f-title textarea"), TITLE);
        AdminCentral.fill(
                phone.locator(".cp-f-body textarea"),
                "Sáng 20/11, anh Nguyễn Văn Nam nhặt được một ví da."
                        + " Ai mất xin gọi anh Nam theo số 0912345678.");
        phone.locator(".cp-f-section select").selectOption("Tin tức, sự kiện");
        contributor.press("Gửi Ban biên tập");
        contributor.awaitState("Đã gửi");
        return phone.url().substring(phone.url().indexOf('#') + 1);
    }

    private static void decideOnWhatWasFound(AdminCentral head) {
        Page page = head.page();
        head.press("Duyệt và đăng");
        page.locator(".cp-problems").getByText("P-03").first().waitFor();
        page.getByText("Kiểm tra trước khi đăng", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.locator(".cp-check-box").first().waitFor();
        assertThat(page.locator(".cp-checks").textContent())
                .contains("Cần quyết định", "P-03")
                .doesNotContain("0912345678");
        page.locator(".cp-check-decide").click();
        AdminCentral.fill(page.getByLabel("Lý do"), "Người nhặt được đồng ý.");
        AdminCentral.fill(page.getByLabel("Căn cứ pháp lý"), BASIS);
        page.locator(".cp-waiver .cp-primary").click();
        page.locator(".cp-check-lifted").first().waitFor();
        Browser.picture(page, "magnolia-waiver-1400");
    }

    /** With which the head confirms what a link asks. */
    private static void setCode(AdminCentral head) {
        head.open("!" + Magnolia.COMMUNE + "/times");
        AdminCentral.fill(head.page().locator(".cp-review-code input"), CODE);
        head.press("Đặt mã");
        head.page().getByText("Đã đặt mã.").waitFor();
    }

    /** Has a link sent to the head; it as the head's letter has it. */
    private String link(AdminCentral secretary) throws InterruptedException {
        String address = Magnolia.HEAD + "@mau.example";
        secretary.page().locator(".cp-do-link").click();
        Locator window = secretary.page().locator(".cp-window");
        Locator refusal = window.locator(".cp-problem");
        window.locator(".cp-primary").click();
        secretary.page().waitForCondition(() -> !window.isVisible() || refusal.isVisible());
        assertThat(refusal.allTextContents()).isEmpty();
        Magnolia.await(PATIENCE, () -> !SuiteMail.newest(address, "/.review/").isEmpty());
        return SuiteMail.newest(address, "/.review/")
                .replaceAll("(?s).*(/\\.review/[\\w-]+).*", "$1");
    }

    private void approveByLink(String link, Page phone) {
        String address = magnolia.address(Magnolia.AUTHOR) + link;
        phone.navigate(address);
        assertThat(phone.locator("body").textContent()).doesNotContain(TITLE);
        phone.locator("#code").fill(CODE);
        phone.locator("button").click();
        phone.locator("h1").getByText(TITLE).waitFor();
        phone.locator("#remark").fill("Đồng ý");
        phone.locator("#code").fill(CODE);
        phone.locator("button[value=approve]").click();
        phone.locator(".done").waitFor();
        Browser.picture(phone, "magnolia-link-360");
        phone.navigate(address);
        assertThat(phone.locator(".problem").textContent()).contains("đã được dùng");
    }

    private static void confirmIfAsked(AdminCentral head) {
        Locator confirm = head.page().locator(".cp-confirm");
        Locator done =
                head.page()
                        .locator(
                                ".cp-item-head .cp-badge",
                                new Page.LocatorOptions().setHasText("Đã đăng"));
        confirm.or(done).first().waitFor();
        if (confirm.count() > 0) {
            AdminCentral.pressUntilGone(confirm);
        }
    }

    private void traceIsTakenAway(AdminCentral head) throws IOException {
        head.open("!" + Magnolia.COMMUNE + "/trace");
        head.page().locator(".cp-trace .cp-history-entry").first().waitFor();
        assertThat(taken(head.page(), head.button("Tải CSV"))).contains(TITLE, REASON);
        assertThat(taken(head.page(), head.button("Tải XLSX"))).startsWith("PK");
        assertThat(taken(head.page(), head.button("Tải về PDF"))).startsWith("%PDF");
    }

    private AdminCentral at(Page page, String login, String place) {
        AdminCentral central = AdminCentral.signInAtBoard(magnolia, page, login);
        central.open(place);
        page.locator(".cp-item").waitFor();
        return central;
    }

    private String citizens() {
        return magnolia.get(Magnolia.PUBLIC + "/" + Magnolia.COMMUNE + "/tin-tuc-su-kien", null)
                .body();
    }

    private static String taken(Page page, Locator button) throws IOException {
        Download download = page.waitForDownload(button::click);
        return new String(Files.readAllBytes(download.path()), StandardCharsets.UTF_8);
    }
}
