package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.host.Person;
import vn.communeportal.insight.SectionCheck;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.PortalComponents;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;
import vn.communeportal.webapp.testing.TestPortal;

/**
 * A commune that did not exist this morning has a complete portal, by an administrator's clicks.
 */
@BrowserTest
class CommunesBrowserTest {

    private static final String PROVINCE = "tinh.quantri";
    private static final String ID = "nguyen-luong-bang";
    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);

    @TempDir private static Path folder;

    private static TestPortal portal;

    @BeforeAll
    static void start() throws Exception {
        portal = TestPortal.start(folder.resolve("data"));
        account(PROVINCE, "Đỗ Quản Trị", true);
        account("bien.tap", "Trần Biên Tập", false);
        account("truong.ban", "Lê Trưởng Ban", false);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static void account(String login, String name, boolean province) {
        components()
                .accounts()
                .save(
                        new Person(login, name, "", Vietnamese.LOCALE, province),
                        BoardFixture.PASSWORD);
    }

    private static PortalComponents components() {
        return portal.server().components();
    }

    @Test
    void aCommuneIsMadeByClicksFilledAndComplete(Browser browser) throws Exception {
        Page province = browser.desk();
        signIn(province, PROVINCE);
        makeCommune(province);
        assertThat(portal.visitor().get("/" + ID).statusCode()).isEqualTo(200);
        saveSettings(province);
        makeBoard(province);
        assertThat(open()).isGreaterThan(20);

        Page editor = browser.desk();
        signIn(editor, "bien.tap");
        writeThroughForm(editor);
        for (SectionCheck check : checks()) {
            if (check.isOpen()) {
                publish(
                        check.section().orElseThrow().code(),
                        check.law().name(),
                        check.law().atLeast());
            }
        }

        assertThat(checks()).filteredOn(SectionCheck::isOpen).isEmpty();
        province.navigate(portal.uri("/.board/#!" + ID + "/completeness").toString());
        province.reload();
        province.getByText("đủ cả").first().waitFor();
        Browser.picture(province, "completeness-done-1400");
        button(province, "Đủ mục toàn tỉnh").click();
        province.locator(".cp-overview-row").first().waitFor();
        Browser.picture(province, "overview-1400");
        Page citizen = browser.phone();
        citizen.navigate(portal.uri("/" + ID).toString());
        assertThat(citizen.locator("footer").textContent()).contains("0220 3 765 432");
        Browser.picture(citizen, "new-commune-360");
    }

    private static void makeCommune(Page page) {
        page.getByText("Chưa có xã, phường nào").waitFor();
        button(page, "Thêm xã, phường").click();
        choose(page, ".cp-f-province input", "hai phong");
        choose(page, ".cp-f-unit input", "nguyen luong bang");
        page.waitForFunction("() => document.querySelector('.cp-f-domain').value != ''");
        assertThat(page.locator(".cp-f-domain").inputValue())
                .isEqualTo("nguyenluongbang.haiphong.gov.vn");
        page.locator(".cp-f-domain").fill("http://nguyenluongbang.haiphong.gov.vn");
        Browser.picture(page, "new-commune-1400");
        button(page, "Tạo cổng").click();
        page.getByText("không đúng dạng tenphuongxa").waitFor();
        page.locator(".cp-f-domain").fill("nguyenluongbang.haiphong.gov.vn");
        button(page, "Tạo cổng").click();
        page.locator(".cp-settings").waitFor();
        page.locator(".v-window").waitFor(BoardPage.hidden());
        assertThat(page.url()).endsWith("#!" + ID + "/settings");
    }

    private static void saveSettings(Page page) {
        page.locator(".cp-f-address").fill("Thôn Đồng Sen, xã Nguyễn Lương Bằng");
        page.locator(".cp-f-telephone").fill("0220 3 765 432");
        page.locator(".cp-f-email").fill("ubnd@nguyenluongbang.haiphong.gov.vn");
        page.locator(".cp-f-responsible").fill("Lê Trưởng Ban, Phó Chủ tịch UBND xã");
        button(page, "Lưu").click();
        page.getByText("sửa thiết lập").first().waitFor();
        Browser.picture(page, "settings-1400");
        page.locator(".cp-section-GT-01").getByText("Ẩn khỏi cổng").click();
        button(page, "Lưu chuyên mục").click();
        page.getByText("Không bỏ hoặc ẩn được").first().waitFor();
    }

    private static void makeBoard(Page page) {
        page.navigate(portal.uri("/.board/#!" + ID + "/board").toString());
        page.reload();
        button(page, "Ban biên tập mới").click();
        page.getByLabel("Số quyết định").fill("26/QĐ-UBND");
        page.getByLabel("Ngày ký").fill("01/07/2025");
        page.getByLabel("Cơ quan ban hành").fill("Ủy ban nhân dân xã");
        button(page, "Lưu").click();
        page.getByText("Quyết định số 26/QĐ-UBND").waitFor();
        member(page, "bien tap", "Trần Biên Tập", "Thành viên");
        member(page, "truong ban", "Lê Trưởng Ban", "Trưởng ban");
        Browser.picture(page, "board-made-1400");
    }

    private static void member(Page page, String typed, String name, String role) {
        button(page, "Thêm thành viên").click();
        choose(page, ".cp-window .v-filterselect-input", typed);
        page.locator(".cp-window")
                .getByText(role, new Locator.GetByTextOptions().setExact(true))
                .click();
        page.locator(".cp-window .v-datefield input").first().fill("01/07/2025");
        button(page, "Lưu").click();
        page.locator(".cp-card").getByText(name).waitFor();
    }

    /** From the list of what is missing to the form, with the section chosen. */
    private static void writeThroughForm(Page page) {
        button(page, "Đủ mục theo luật").click();
        page.locator(".cp-law-PL-01").waitFor();
        Browser.picture(page, "completeness-1400");
        button(page.locator(".cp-law-PL-01"), "Viết bài cho mục này").click();
        page.locator(".cp-f-title input").fill("Hướng dẫn đăng ký khai sinh");
        page.frameLocator(".cp-f-body iframe").locator("body").fill("Cha, mẹ đến bộ phận Một cửa.");
        button(page, "Gửi Ban biên tập").click();
        page.locator(".cp-item-head .cp-badge").waitFor();
    }

    private static void publish(String section, String title, int times) throws Exception {
        EditorialDesk desk = components().desk();
        for (int i = 0; i < times; i++) {
            Content content =
                    Content.empty()
                            .with("title", title)
                            .with("body", "<p>" + title + "</p>")
                            .with("section", section)
                            .with("genre", "news")
                            .with("origin", "own")
                            .with("language", "vi");
            String id = desk.create("bien.tap", ID, ARTICLE, content).item().id();
            for (Transition step :
                    List.of(Transition.SUBMIT, Transition.CLAIM, Transition.SEND_TO_REVIEW)) {
                desk.perform("bien.tap", ARTICLE, id, TransitionRequest.of(step));
            }
            for (Transition step : List.of(Transition.APPROVE, Transition.PUBLISH)) {
                desk.perform("truong.ban", ARTICLE, id, TransitionRequest.of(step));
            }
        }
    }

    private static List<SectionCheck> checks() {
        Commune commune =
                components()
                        .repositories()
                        .published(
                                Communes.WORKSPACE,
                                session -> Communes.find(session, ID).orElseThrow());
        return components().administration().completeness().of(commune);
    }

    private static long open() {
        return checks().stream().filter(SectionCheck::isOpen).count();
    }

    private static void choose(Page page, String input, String typed) {
        page.locator(input).first().click();
        page.locator(input).first().pressSequentially(typed);
        page.locator(".v-filterselect-suggestmenu .gwt-MenuItem").first().waitFor();
        page.waitForFunction(
                "() => document.querySelectorAll('.v-filterselect-suggestmenu .gwt-MenuItem').length"
                        + " == 1");
        page.locator(".v-filterselect-suggestmenu .gwt-MenuItem").first().click();
    }

    private static void signIn(Page page, String login) {
        page.navigate(portal.uri("/.board/").toString());
        page.getByLabel("Tên đăng nhập").fill(login);
        page.getByLabel("Mật khẩu").fill(BoardFixture.PASSWORD);
        page.getByRole(AriaRole.BUTTON).click();
        page.locator(".cp-stage").waitFor();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    private static Locator button(Locator in, String name) {
        return in.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
