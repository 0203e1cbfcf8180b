package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.Photos;

/**
 * An article's way from a contributor's phone over the board's desks in AdminCentral to a citizen's
 * page on the public instance.
 */
@OnMagnolia
class ArticleSuite {

    private static final String TITLE = "Ra quân vệ sinh đường làng thôn Cầu Tre";
    private static final String FIRST_PHOTO = "Người dân quét dọn đường làng";
    private static final String SECOND_PHOTO = "Đoàn thanh niên trồng hoa";
    private static final String REASON = "Nêu rõ số hộ tham gia.";
    private static final String LIST = "/nam-chinh/tin-tuc-su-kien";

    @TempDir private static Path folder;

    private final Magnolia magnolia;

    ArticleSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    @Test
    void anArticleGoesFromAPhoneToThePublicInstance(Browser browser) throws Exception {
        AdminCentral contributor =
                AdminCentral.signIn(magnolia, browser.phone(), "nc-ctv1").openBoard("");
        write(contributor, TITLE);
        contributor.awaitState("Đã gửi");
        Browser.picture(contributor.page(), "magnolia-sent-360");

        AdminCentral editor =
                AdminCentral.signIn(magnolia, browser.desk(), "nc-bientap1").openBoard("");
        Browser.picture(editor.page(), "magnolia-work-1400");
        editor.openItem(TITLE);
        editor.press("Nhận biên tập");
        editor.awaitState("Đang biên tập");
        Browser.picture(editor.page(), "magnolia-claimed-1400");
        editor.press("Trả lại");
        AdminCentral.fill(editor.page().getByLabel("Lý do"), REASON);
        Browser.picture(editor.page(), "magnolia-return-1400");
        AdminCentral.press(editor.page().locator(".cp-confirm"));
        editor.awaitState("Trả lại để sửa");

        contributor.openBoard("nam-chinh/work");
        contributor.openItem(TITLE);
        contributor.page().getByText(REASON).first().waitFor();
        Browser.picture(contributor.page(), "magnolia-returned-360");
        assertThat(Browser.fits(contributor.page())).isTrue();
        AdminCentral.fill(
                contributor.page().locator(".cp-f-body textarea"),
                "Sáng 18/7, 120 hộ dân ra quân.\nĐường làng sạch đẹp.");
        contributor.press("Gửi Ban biên tập");
        contributor.awaitState("Đã gửi");

        editor.openBoard("nam-chinh/work");
        editor.openItem(TITLE);
        editor.press("Nhận biên tập");
        editor.awaitState("Đang biên tập");
        editor.press("Trình duyệt");
        editor.awaitState("Chờ duyệt");
        Browser.picture(editor.page(), "magnolia-review-1400");

        approve(AdminCentral.signIn(magnolia, browser.desk(), "nc-truongban").openBoard(""));

        Magnolia.await(
                Duration.ofSeconds(60),
                () -> magnolia.get(Magnolia.PUBLIC + LIST, null).body().contains(TITLE));
        readAsCitizen(browser.phone());
        assertNothingPersonalOnThePublicInstance();
    }

    @Test
    void aPhoneHasTheBoardInAWindowOfItsOwn(Browser browser) {
        String title = "Trạm y tế xã tiêm phòng cho trẻ";
        AdminCentral contributor = AdminCentral.signInAtBoard(magnolia, browser.phone(), "nc-ctv1");
        write(contributor, title);
        contributor.awaitState("Đã gửi");
        assertThat(Browser.fits(contributor.page())).isTrue();
        Browser.picture(contributor.page(), "magnolia-window-sent-360");
        String address = contributor.page().url();
        assertThat(address).contains("/.board/#!nam-chinh/item/articles/");
        contributor.page().reload();
        contributor.awaitState("Đã gửi");

        contributor.page().getByText("Đăng xuất").click();
        contributor.page().locator("input[name=mgnlUserId]").waitFor();
        assertThat(magnolia.status(Magnolia.AUTHOR + "/.board/", null)).isEqualTo(401);
        assertThat(magnolia.status(Magnolia.PUBLIC + "/.board/", null)).isEqualTo(404);
    }

    private static void write(AdminCentral contributor, String title) {
        Page phone = contributor.page();
        phone.locator(".cp-f-title textarea").waitFor();
        assertThat(Browser.fits(phone)).isTrue();
        Browser.picture(phone, "magnolia-new-360");
        AdminCentral.fill(phone.locator(".cp-f-title textarea"), title);
        AdminCentral.fill(
                phone.locator(".cp-f-body textarea"),
                "Sáng 18/7, bà con ra quân.\nĐường làng sạch.");
        phone.locator(".cp-f-section select").selectOption("Tin tức sự kiện");
        photo(phone, "mot.jpg", new Color(200, 60, 40));
        photo(phone, "hai.jpg", new Color(40, 120, 60));
        AdminCentral.fill(phone.locator(".cp-part .cp-f-alt input").nth(0), FIRST_PHOTO);
        AdminCentral.fill(phone.locator(".cp-part .cp-f-alt input").nth(1), SECOND_PHOTO);
        assertThat(Browser.fits(phone)).isTrue();
        Browser.picture(phone, "magnolia-filled-360");
        contributor.press("Gửi Ban biên tập");
    }

    private static void photo(Page phone, String name, Color color) {
        int before = phone.locator(".cp-part").count();
        phone.locator(".cp-f-images .cp-parts + .cp-upload input[type=file]")
                .setInputFiles(Photos.take(folder, name, color));
        phone.locator(".cp-part").nth(before).waitFor();
    }

    private static void approve(AdminCentral head) {
        head.openItem(TITLE);
        AdminCentral.press(
                head.page()
                        .getByText("Xem trước", new Page.GetByTextOptions().setExact(true))
                        .first());
        FrameLocator preview = head.page().frameLocator(".cp-preview iframe");
        preview.getByText("120 hộ dân").waitFor();
        assertThat(preview.locator("h1").textContent()).contains(TITLE);
        Browser.picture(head.page(), "magnolia-preview-1400");
        head.press("Duyệt và đăng");
        head.awaitState("Đã đăng");
        Browser.picture(head.page(), "magnolia-published-1400");
    }

    private void readAsCitizen(Page citizen) {
        citizen.navigate(magnolia.address(Magnolia.PUBLIC) + LIST);
        citizen.locator("a", new Page.LocatorOptions().setHasText(TITLE)).first().click();
        assertThat(citizen.locator("h1").textContent()).contains(TITLE);
        assertThat(citizen.locator("main").textContent()).contains("120 hộ dân");
        for (String photo : List.of(FIRST_PHOTO, SECOND_PHOTO)) {
            Locator image = citizen.locator("main img[alt='" + photo + "']").first();
            image.scrollIntoViewIfNeeded();
            citizen.waitForCondition(
                    () -> (Boolean) image.evaluate("image => image.naturalWidth > 0"));
        }
        assertThat(Browser.fits(citizen)).isTrue();
        assertThat(citizen.content()).doesNotContain(REASON);
        Browser.picture(citizen, "magnolia-citizen-360");
    }

    private void assertNothingPersonalOnThePublicInstance() {
        String author = magnolia.tree(Magnolia.AUTHOR, "articles", "/nam-chinh", 8);
        assertThat(author).contains(REASON, "cp:case");
        assertThat(magnolia.tree(Magnolia.PUBLIC, "articles", "/nam-chinh", 8))
                .contains(TITLE)
                .doesNotContain(REASON, "cp:case", "nc-bientap1");
    }
}
