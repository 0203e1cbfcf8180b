package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.Transition;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.testing.Axe;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;
import vn.communeportal.webapp.testing.CitizenScreen;
import vn.communeportal.webapp.testing.InboxScreen;

/** From the citizen's form to the published answer, each at a screen of their own. */
@BrowserTest
class CitizensBrowserTest extends CitizensPortal {

    private static final ContentType QUESTION = ContentTypes.shipped().named(ContentTypes.QUESTION);
    private static String draft;

    @BeforeAll
    static void openDraft() throws Exception {
        LocalDate today = LocalDate.now(Vietnamese.ZONE);
        draft = publishDraft("Dự thảo Quy ước nếp sống văn minh", today, today.plusDays(30));
    }

    @Test
    @Tag("thorough")
    void aQuestionBecomesAPublishedAnswer(Browser browser) throws Exception {
        CitizenScreen form = citizen(browser.phone());
        Page citizen = form.page();
        visit(citizen, "hoi-dap");
        citizen.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Gửi câu hỏi").setExact(true))
                .first()
                .click();
        form.press();
        assertThat(citizen.locator(".form-problems li").count()).isEqualTo(3);
        assertThat(citizen.evaluate("() => document.activeElement.className"))
                .isEqualTo("form-problems");
        Browser.picture(citizen, "citizen-problems-360");
        Axe.findsNothing(citizen);
        citizen.getByLabel("Tiêu đề").fill("Đường vào thôn Hòa Đam");
        citizen.getByLabel("Nội dung câu hỏi").fill("Khi nào xã sửa đường vào thôn Hòa Đam?");
        citizen.getByLabel("Họ và tên").fill("Phạm Văn Minh");
        String code = form.send();
        Browser.picture(citizen, "citizen-received-360");
        deliver();

        InboxScreen head = member(browser.desk(), BoardFixture.HEAD);
        head.open();
        head.page().locator(".cp-card").first().waitFor();
        Browser.picture(head.page(), "inbox-1400");
        head.pick("Đường vào thôn Hòa Đam");
        Browser.picture(head.page(), "matter-1400");
        Page secondWindow = head.page().context().newPage();
        secondWindow.navigate(head.page().url());
        secondWindow.locator(".cp-matter").waitFor();
        head.assign("Trần Văn Bình");
        head.waitForState("Đang xử lý");
        secondWindow.reload();
        new InboxScreen(secondWindow).waitForState("Đang xử lý");

        InboxScreen editor = member(browser.phone(), BoardFixture.EDITOR);
        editor.open();
        editor.page().locator(".cp-card").first().waitFor();
        Browser.picture(editor.page(), "inbox-360");
        editor.pick("Đường vào thôn Hòa Đam");
        Browser.picture(editor.page(), "matter-360");
        editor.propose("Xã sửa đường trong quý II.");
        editor.waitForState("Chờ duyệt trả lời");

        head.open("Đường vào thôn Hòa Đam");
        Browser.picture(head.page(), "matter-proposed-1400");
        head.answer();
        head.waitForState("Đã trả lời");
        assertThat(form.follow(code)).contains("Đã trả lời").contains("quý II");
        Browser.picture(citizen, "citizen-answer-360");
        Axe.findsNothing(citizen);

        editor.openAll();
        editor.pick("Đường vào thôn Hòa Đam");
        String id = editor.makeItem();
        editor.page().locator(".cp-f-frequent label").click();
        BoardPage.button(editor.page(), "Lưu").click();
        editor.page().locator(".v-Notification").waitFor();
        publish(QUESTION, id, Transition.SUBMIT, Transition.CLAIM, Transition.SEND_TO_REVIEW);
        visit(citizen, "hoi-dap");
        assertThat(citizen.locator(".frequent summary").textContent())
                .contains("Đường vào thôn Hòa Đam");
        citizen.locator(".frequent summary").click();
        Browser.picture(citizen, "citizen-frequent-360");
        Axe.findsNothing(citizen);
        assertThat(citizen.locator(".frequent details").textContent())
                .contains("Xã sửa đường trong quý II.");
        citizen.locator(".frequent details a").click();
        assertThat(citizen.locator("main").textContent())
                .contains("Xã sửa đường trong quý II.")
                .doesNotContain("Phạm Văn Minh");
        Browser.picture(citizen, "citizen-published-360");
    }

    @Test
    void anOpinionOnAParagraphIsShownAndAnswered(Browser browser) throws Exception {
        CitizenScreen form = citizen(browser.desk());
        Page citizen = form.page();
        visit(citizen, "gop-y");
        citizen.getByRole(AriaRole.LINK, named("Dự thảo Quy ước nếp sống văn minh"))
                .first()
                .click();
        Browser.picture(citizen, "draft-1400");
        Axe.findsNothing(citizen);
        citizen.locator(".draft-links a[rel]").nth(1).click();
        assertThat(citizen.locator(".form-paragraph").textContent()).contains("Điều 2");
        citizen.getByLabel("Ý kiến của bạn").fill("Nên là 36 giờ.");
        citizen.getByLabel("Họ và tên").fill("Trần Thị Mai");
        assertThat(form.send()).isNotEmpty();
        deliver();

        InboxScreen head = member(browser.desk(), BoardFixture.HEAD);
        head.open("Nên là 36 giờ.");
        head.show();

        visit(citizen, "gop-y");
        citizen.getByRole(AriaRole.LINK, named("Dự thảo Quy ước nếp sống văn minh"))
                .first()
                .click();
        assertThat(citizen.locator(".opinion").textContent())
                .contains("Nên là 36 giờ.")
                .contains("Một công dân")
                .doesNotContain("Trần Thị Mai");
        Browser.picture(citizen, "draft-opinion-1400");
    }

    @Test
    @Tag("thorough")
    void everyFormFitsAPhoneAndIsAccessibleInBothLanguages(Browser browser) throws Exception {
        Page page = browser.phone();
        for (String language : List.of("", "en/")) {
            for (String form :
                    List.of(
                            "gui-cau-hoi",
                            "gui-phan-anh",
                            "bao-sai-sot",
                            "yeu-cau-thong-tin",
                            "danh-gia-su-hai-long",
                            "tra-cuu-ho-so",
                            "gop-y-du-thao?ve=" + draft)) {
                page.navigate(portal.uri(FORMS + language + form).toString());
                assertThat(page.locator("h1").count()).as(form).isEqualTo(1);
                assertThat(Browser.fits(page)).as(form).isTrue();
                Axe.findsNothing(page);
                Browser.picture(
                        page, "form-" + language.replace("/", "-") + form.split("\\?")[0] + "-360");
            }
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
