package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.communeportal.webapp.board.BoardPage.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.content.Commune;
import vn.communeportal.host.Person;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.administration.TwoCommunes;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;

/** The settings of a commune, closing and merging by clicks, on a desk and on a phone. */
@BrowserTest
class SettingsBrowserTest {

    private static final String ON_DESK = "hoa-phong";
    private static final String ON_PHONE = "nam-chinh";
    private static final String STAYS = "cong-hoa";
    private static final String PROVINCE = "tinh.quantri";
    private static final String GOOD =
            "{\"type\":\"Polygon\",\"coordinates\":[[[106.2,20.8],[106.25,20.79],[106.26,20.83],"
                    + "[106.23,20.86],[106.19,20.84],[106.2,20.8]]]}";

    @TempDir private static Path folder;

    private static TwoCommunes portal;

    @BeforeAll
    static void start() throws Exception {
        portal = TwoCommunes.start(folder.resolve("data"), ON_DESK, ON_PHONE, STAYS);
        portal.components()
                .accounts()
                .save(
                        new Person(PROVINCE, "Đỗ Quản Trị", "", Vietnamese.LOCALE, true),
                        BoardFixture.PASSWORD);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void englishAndBoundaryAreSavedAndACommuneIsMerged(Browser browser) {
        Page page = settings(browser.desk(), ON_DESK);
        assertThat(page.locator(".cp-f-fullNameEnglish").getAttribute("placeholder"))
                .isEqualTo("Hoa Phong Commune");
        page.locator(".cp-f-addressEnglish").fill("Hoa Dam Village, Hoa Phong Commune");
        button(page, "Lưu").click();
        page.getByText("Địa chỉ bằng tiếng Anh: “” → “Hoa Dam Village").waitFor();
        assertThat(portal.get("/" + ON_DESK + "/en/lien-he").body())
                .contains("Hoa Dam Village, Hoa Phong Commune");

        boundary(page, ON_DESK);
        picture(page, ".cp-boundary", "settings-boundary-1400");
        picture(page, ".cp-history", "settings-history-1400");
        picture(page, ".cp-section-GT-01", "settings-section-1400");
        merge(page, ON_DESK, "1400");
        assertThat(portal.get("/" + ON_DESK).statusCode()).isEqualTo(301);
        assertThat(page.locator(".cp-settings").textContent())
                .doesNotContain("Đóng cổngSáp nhập", "Mở lại cổng");
    }

    @Test
    void onAPhoneACommuneIsClosedAndOpenedAgain(Browser browser) {
        Page page = settings(browser.phone(), ON_PHONE);
        boundary(page, ON_PHONE);
        Browser.picture(page, "settings-360");
        picture(page, ".cp-boundary", "settings-boundary-360");
        picture(page, ".cp-history", "settings-history-360");
        picture(page, ".cp-section-GT-01", "settings-section-360");
        assertThat(Browser.fits(page)).isTrue();

        button(page, "Đóng cổng").click();
        Locator window = page.locator(".cp-window");
        window.waitFor();
        press(window, "Đóng cổng");
        window.getByText("Chưa điền").waitFor();
        page.locator(".cp-window textarea").fill("Từ 01/7/2025 mời xem cổng xã Cộng Hòa.");
        Browser.picture(page, "close-window-360");
        press(window, "Đóng cổng");
        window.waitFor(BoardPage.hidden());
        page.getByText("Đã đóng").first().waitFor();
        assertThat(portal.get("/" + ON_PHONE).body()).contains("mời xem cổng xã Cộng Hòa");
        assertThat(portal.commune(ON_PHONE).status()).isEqualTo(Commune.Status.CLOSED);
        Browser.picture(page, "settings-closed-360");

        button(page, "Mở lại cổng").click();
        page.getByText("Đang hoạt động").first().waitFor();
        assertThat(portal.get("/" + ON_PHONE).body()).doesNotContain("mời xem cổng xã Cộng Hòa");
        merge(page, ON_PHONE, "360");
    }

    @Test
    void allViewsOfTheProvinceFitOnAPhone(Browser browser) {
        for (Page page : List.of(browser.phone(), browser.desk())) {
            String width = String.valueOf(page.viewportSize().width);
            BoardPage.signIn(portal.server(), page, PROVINCE);
            for (String view : List.of("communes", "overview", "completeness")) {
                open(page, STAYS, view);
                page.locator(".cp-heading").first().waitFor();
                Browser.picture(page, "province-" + view + "-" + width);
                assertThat(Browser.fits(page)).as(view + " " + width).isTrue();
            }
            open(page, STAYS, "communes");
            button(page, "Thiết lập chung của tỉnh").click();
            page.locator(".cp-window .cp-f-footerNoteEnglish").fill("Hotline 1022");
            page.waitForFunction("() => !document.querySelector('.v-window-animate-in')");
            Browser.picture(page, "province-window-" + width);
            press(page.locator(".cp-window"), "Để sau");
            page.locator(".cp-window").waitFor(BoardPage.hidden());
            button(page, "Thêm xã, phường").click();
            page.locator(".cp-window .cp-f-name").waitFor();
            Browser.picture(page, "province-new-" + width);
            assertThat(Browser.fits(page)).isTrue();
        }
    }

    /** Of a part of the page that scrolls. */
    private static void picture(Page page, String part, String name) {
        Browser.picture(page.locator(part).first(), name);
    }

    private Page settings(Page page, String commune) {
        BoardPage.signIn(portal.server(), page, PROVINCE);
        open(page, commune, "settings");
        page.locator(".cp-settings").waitFor();
        return page;
    }

    private void open(Page page, String commune, String view) {
        page.navigate(portal.server().uri("/.board/#!" + commune + "/" + view).toString());
        page.reload();
        page.locator(".cp-stage").waitFor();
        page.locator(".cp-heading").first().waitFor();
    }

    private void boundary(Page page, String commune) {
        upload(page, "{\"type\":\"Point\",\"coordinates\":[106,20]}");
        page.getByText("Ranh giới: Tệp không phải GeoJSON").waitFor();
        upload(page, GOOD);
        page.locator(".cp-boundary-drawing svg path").waitFor();
        page.getByText("Xem trước, chưa lưu: ranh-gioi.geojson").waitFor();
        assertThat(portal.commune(commune).setting(Commune.BOUNDARY)).isEmpty();
        button(page, "Lưu ranh giới").click();
        page.getByText("Ranh giới do tỉnh tải lên").waitFor();
        assertThat(portal.commune(commune).setting(Commune.BOUNDARY)).contains("MultiPolygon");
        page.locator(".cp-boundary-drawing svg path").waitFor();
    }

    private static void upload(Page page, String geoJson) {
        page.locator(".cp-boundary input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "ranh-gioi.geojson",
                                "application/geo+json",
                                geoJson.getBytes(StandardCharsets.UTF_8)));
    }

    private void merge(Page page, String commune, String width) {
        String merge = "Sáp nhập vào xã, phường khác";
        button(page, merge).click();
        Locator window = page.locator(".cp-window");
        window.waitFor();
        press(window, merge);
        window.getByText("Hãy chọn nơi tiếp nhận.").waitFor();
        window.locator("input").first().pressSequentially("cong hoa");
        page.locator(".v-filterselect-suggestmenu .gwt-MenuItem").first().click();
        Browser.picture(page, "merge-window-" + width);
        press(window, merge);
        window.waitFor(BoardPage.hidden());
        page.getByText("Đã sáp nhập vào cong-hoa").first().waitFor();
        assertThat(portal.commune(commune).status()).isEqualTo(Commune.Status.MERGED);
    }

    private static void press(Locator window, String caption) {
        window.locator(".v-button", new Locator.LocatorOptions().setHasText(caption))
                .last()
                .click();
    }
}
