package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.webapp.testing.Browser;

/** A commune is made by clicks of the province's administrator; made again, nothing changes. */
@OnMagnolia
class NewCommuneSuite {

    /** None of the samples. */
    private static final String ID = "ke-sat";

    private static final String DOMAIN = "kesat.haiphong.gov.vn";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Magnolia magnolia;

    NewCommuneSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    @Test
    @Order(1)
    void aCommuneIsMadeByClicksAndItsHomePageIsPublic(Browser browser) throws Exception {
        assertThat(magnolia.status(Magnolia.PUBLIC + "/" + ID, null)).isEqualTo(404);
        AdminCentral province =
                AdminCentral.signIn(magnolia, browser.desk(), new TestAccounts(magnolia).province())
                        .openBoard(Magnolia.COMMUNE + "/communes");
        make(province);
        Browser.picture(province.page(), "magnolia-new-commune-settings");

        for (ContentType type : ContentTypes.shipped().all()) {
            assertIsThere(type.workspace(), "/" + ID);
        }
        assertIsThere("communes", "/" + ID);
        assertIsThere("website", "/" + ID);
        assertIsThere("userroles", "/commune-portal-" + ID);
        assertIsThere("userroles", "/commune-portal-" + ID + "-site");
        assertIsThere("usergroups", "/commune-portal-" + ID + "-site");
        assertThat(magnolia.tree(Magnolia.AUTHOR, "communes", "/" + ID, 3))
                .contains(DOMAIN, "10945", "GT-01");
        Magnolia.await(
                PATIENCE,
                () -> {
                    var home = magnolia.get(Magnolia.PUBLIC + "/" + ID, null);
                    return home.statusCode() == 200
                            && home.body().contains("Kẻ Sặt")
                            && home.body().contains("</html>");
                });
        Page citizen = browser.phone();
        citizen.navigate(magnolia.address(Magnolia.PUBLIC) + "/" + ID);
        assertThat(Browser.fits(citizen)).isTrue();
        Browser.picture(citizen, "magnolia-new-commune-360");
    }

    @Test
    @Order(2)
    void itsBoardIsEmptyAndCompletenessTellsWhatIsMissing(Browser browser) throws Exception {
        AdminCentral province =
                AdminCentral.signIn(magnolia, browser.desk(), new TestAccounts(magnolia).province())
                        .openBoard(ID + "/board");
        assertThat(province.page().locator(".cp-stage .cp-card").count()).isZero();
        province.press("Đủ mục theo luật");
        province.page().locator(".cp-law-PL-01").waitFor();
        assertThat(province.page().locator("[class*=cp-law-]").count()).isGreaterThan(20);
        Browser.picture(province.page(), "magnolia-completeness-1400");
    }

    @Test
    @Order(3)
    void madeAgainNothingChanges(Browser browser) throws Exception {
        Map<String, String> before = everything();
        make(
                AdminCentral.signIn(magnolia, browser.desk(), new TestAccounts(magnolia).province())
                        .openBoard(Magnolia.COMMUNE + "/communes"));

        assertThat(everything()).isEqualTo(before);
    }

    private static void make(AdminCentral province) {
        Page page = province.page();
        province.press("Thêm xã, phường");
        choose(page, ".cp-f-province input", "hai phong", "Hải Phòng");
        choose(page, ".cp-f-unit input", "ke sat", "Kẻ Sặt");
        page.waitForFunction("() => document.querySelector('.cp-f-domain').value != ''");
        assertThat(page.locator(".cp-f-domain").inputValue()).isEqualTo(DOMAIN);
        province.press("Tạo cổng");
        page.locator(".cp-settings").waitFor();
    }

    private static void choose(Page page, String input, String typed, String option) {
        Locator field = page.locator(input).first();
        field.focus();
        field.pressSequentially(typed);
        Locator offered =
                page.locator(
                                ".v-filterselect-suggestmenu .gwt-MenuItem",
                                new Page.LocatorOptions().setHasText(option))
                        .first();
        offered.waitFor();
        AdminCentral.pressUntilGone(offered);
    }

    private void assertIsThere(String workspace, String path) {
        assertThat(
                        magnolia.status(
                                Magnolia.AUTHOR + "/.rest/nodes/v1/" + workspace + path,
                                Magnolia.SUPERUSER))
                .as(workspace + path)
                .isEqualTo(200);
    }

    /** All that belongs to the commune. */
    private Map<String, String> everything() {
        Map<String, String> trees = new TreeMap<>();
        for (String place : List.of("communes/", "website/")) {
            trees.put(place, tree(place.replace("/", ""), "/" + ID));
        }
        for (String role : List.of("", "-site")) {
            trees.put("role" + role, tree("userroles", "/commune-portal-" + ID + role));
        }
        trees.put("group", tree("usergroups", "/commune-portal-" + ID + "-site"));
        for (ContentType type : ContentTypes.shipped().all()) {
            trees.put(type.name(), tree(type.workspace(), "/" + ID));
        }
        return trees;
    }

    private String tree(String workspace, String path) {
        return magnolia.tree(Magnolia.AUTHOR, workspace, path, 9);
    }
}
