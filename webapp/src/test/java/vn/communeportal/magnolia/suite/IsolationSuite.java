package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.webapp.testing.Browser;

/**
 * Who works for one commune neither sees nor changes another: through Magnolia's REST services, the
 * content apps, the Pages and Assets apps and the board's app. Who arranges one commune's portal
 * does it for that one; the province sees all.
 */
@OnMagnolia
class IsolationSuite {

    private static final String NODES = "/.rest/nodes/v1/";
    private static final String ADMINISTRATOR = "ch-quantri";
    private static final String OTHERS = "/" + Magnolia.OTHER_COMMUNE;
    private static final String OWN = "/" + Magnolia.COMMUNE;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Magnolia magnolia;

    IsolationSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    /** Roles follow the boards within seconds. */
    @BeforeEach
    void awaitRoles() throws Exception {
        new TestAccounts(magnolia).province();
        Magnolia.await(
                PATIENCE,
                () ->
                        magnolia.status(Magnolia.AUTHOR + NODES + "website" + OWN, ADMINISTRATOR)
                                == 200);
    }

    @Test
    void restShowsNothingOfAnotherCommune() throws Exception {
        for (String login : List.of(Magnolia.HEAD, Magnolia.EDITOR, ADMINISTRATOR)) {
            RestCalls member = new RestCalls(magnolia, Magnolia.AUTHOR, login);
            for (String workspace : workspaces()) {
                assertThat(member.get(workspace + OTHERS).statusCode())
                        .as(login + " " + workspace)
                        .isNotEqualTo(200);
                assertThat(member.get(workspace + Magnolia.VERSIONS).statusCode())
                        .as(login + " " + workspace + ", versions of everybody's nodes")
                        .isNotEqualTo(200);
                assertThat(member.get(workspace + "/?depth=9").body())
                        .as(login + " " + workspace)
                        .doesNotContain(Magnolia.OTHER_COMMUNE);
            }
        }
    }

    @Test
    void restChangesNothingButTheOwnPages() throws Exception {
        Map<String, String> before = trees();
        for (String login :
                List.of(
                        Magnolia.EDITOR,
                        Magnolia.CONTRIBUTOR,
                        ADMINISTRATOR,
                        TestAccounts.PROVINCE)) {
            RestCalls member = new RestCalls(magnolia, Magnolia.AUTHOR, login);
            for (String workspace : workspaces()) {
                assertRefused(member, workspace + OTHERS);
                if (!workspace.equals("website")) {
                    assertRefused(member, workspace + OWN);
                }
            }
        }
        assertRefused(new RestCalls(magnolia, Magnolia.AUTHOR, Magnolia.EDITOR), "website" + OWN);
        assertThat(trees()).isEqualTo(before);

        RestCalls administrator = new RestCalls(magnolia, Magnolia.AUTHOR, ADMINISTRATOR);
        assertThat(administrator.set("website" + OWN, "introduction", "Của quản trị cổng"))
                .isEqualTo(200);
        assertThat(
                        Magnolia.property(
                                magnolia.node(Magnolia.AUTHOR, "website", OWN, 0), "introduction"))
                .isEqualTo("Của quản trị cổng");
    }

    private static void assertRefused(RestCalls member, String place) throws Exception {
        assertThat(member.set(place, "title", "Đổi trộm")).as("change " + place).isNotEqualTo(200);
        assertThat(member.delete(place)).as("delete " + place).isNotEqualTo(200);
    }

    @Test
    void appsShowTheOwnCommuneOnly(Browser browser) throws Exception {
        AdminCentral editor = AdminCentral.signIn(magnolia, browser.desk(), Magnolia.EDITOR);
        for (ContentType type : ContentTypes.shipped().all()) {
            String app = ContentApps.of(type);
            editor.open("app:" + app + ":browser;");
            awaitRow(editor, Magnolia.COMMUNE);
            assertThat(editor.page().content()).as(app).doesNotContain(Magnolia.OTHER_COMMUNE);
        }
        Browser.picture(editor.page(), "magnolia-own-items");
        editor.open("app:commune-portal-articles:detail;" + othersArticle() + ":edit");
        editor.page().getByText("Không mở được biểu mẫu này").waitFor();

        editor.openBoard(Magnolia.OTHER_COMMUNE + "/items");
        assertThat(editor.page().locator(".cp-stage").innerText())
                .contains("thuộc xã khác")
                .doesNotContain("Nam Chính");
        for (String app :
                List.of("pages-app:browser", "dam:jcrBrowser", "jcr-browser-app:browser")) {
            editor.open("app:" + app + ";");
            editor.page().waitForLoadState();
            editor.answerQuestions();
            assertThat(editor.page().content()).as(app).doesNotContain(Magnolia.OTHER_COMMUNE);
        }
    }

    @Test
    void theAdministratorOfAPortalSetsItAndArrangesItsPages(Browser browser) throws Exception {
        AdminCentral administrator =
                AdminCentral.signIn(magnolia, browser.desk(), ADMINISTRATOR)
                        .openBoard(Magnolia.COMMUNE + "/settings");
        Page page = administrator.page();
        AdminCentral.fill(page.locator(".cp-f-address"), "Thôn Chi Điền, xã Cộng Hòa");
        administrator.press("Lưu");
        page.getByText("sửa thiết lập").first().waitFor();
        assertThat(page.getByText("Sáp nhập").count()).isZero();
        Browser.picture(page, "magnolia-portal-settings");
        Magnolia.await(
                PATIENCE,
                () ->
                        magnolia.get(Magnolia.PUBLIC + OWN, null)
                                .body()
                                .contains("Thôn Chi Điền, xã Cộng Hòa"));

        administrator.openBoard(Magnolia.OTHER_COMMUNE + "/settings");
        assertThat(page.locator(".cp-settings").count()).isZero();
        administrator.open("app:pages-app:browser;");
        awaitRow(administrator, Magnolia.COMMUNE);
        assertThat(page.content()).doesNotContain(Magnolia.OTHER_COMMUNE);
        Browser.picture(page, "magnolia-own-pages");
    }

    @Test
    void theProvinceHasItsAppsAndAllCommunes(Browser browser) {
        AdminCentral province =
                AdminCentral.signIn(magnolia, browser.desk(), TestAccounts.PROVINCE);
        province.answerQuestions();
        List<String> apps = province.apps();
        assertThat(apps).contains("Ban Biên tập", "Tin, bài", "Văn bản");
        for (ContentType type : ContentTypes.shipped().all()) {
            province.open("app:" + ContentApps.of(type) + ":browser;");
            awaitRow(province, Magnolia.COMMUNE);
            if (isThere(type.workspace() + OTHERS)) {
                awaitRow(province, Magnolia.OTHER_COMMUNE);
            }
        }
        for (String view : List.of("communes", "regulation", "settings", "items")) {
            province.openBoard(Magnolia.OTHER_COMMUNE + "/" + view);
            assertThat(province.page().locator(".cp-stage .cp-nothing").count()).as(view).isZero();
        }
        Browser.picture(province.page(), "magnolia-province-1400");
    }

    @Test
    void contributorsHaveTheBoardsAppAndNoEmptyLists(Browser browser) {
        AdminCentral contributor =
                AdminCentral.signIn(magnolia, browser.desk(), Magnolia.CONTRIBUTOR);
        contributor.answerQuestions();
        assertThat(contributor.apps())
                .contains("Ban Biên tập")
                .doesNotContain("Tin, bài", "Văn bản", "Thủ tục hành chính");
        Browser.picture(contributor.page(), "magnolia-contributor-1400");
        contributor.open("app:commune-portal-articles:browser;");
        contributor.answerQuestions();
        assertThat(contributor.page().getByText("Sửa lúc").count()).isZero();
        contributor.open("app:commune-portal-articles:detail;" + OWN + ":add");
        contributor.answerQuestions();
        assertThat(contributor.page().locator(".v-formlayout").count()).isZero();
    }

    /** In the list of an app, not among what Magnolia's search has found behind it. */
    private static void awaitRow(AdminCentral window, String name) {
        window.page()
                .getByText(name, new Page.GetByTextOptions().setExact(true))
                .locator("visible=true")
                .first()
                .waitFor();
    }

    /** The sample communes have not something of every type. */
    private boolean isThere(String place) {
        return magnolia.status(Magnolia.AUTHOR + NODES + place, Magnolia.SUPERUSER) == 200;
    }

    private String othersArticle() throws Exception {
        for (JsonNode year : magnolia.node(Magnolia.AUTHOR, "articles", OTHERS, 3).path("nodes")) {
            for (JsonNode month : year.path("nodes")) {
                return month.path("nodes").path(0).path("path").asText();
            }
        }
        throw new AssertionError("The other commune has no articles");
    }

    private static List<String> workspaces() {
        List<String> workspaces = new ArrayList<>(List.of("communes", "website", "dam"));
        ContentTypes.shipped().all().forEach(type -> workspaces.add(type.workspace()));
        return workspaces;
    }

    /** Both communes as they are. */
    private Map<String, String> trees() {
        Map<String, String> trees = new TreeMap<>();
        for (String workspace : List.of("communes", "website", "units", "links")) {
            for (String place : List.of(OWN, OTHERS)) {
                trees.put(workspace + place, magnolia.tree(Magnolia.AUTHOR, workspace, place, 3));
            }
        }
        return trees;
    }
}
