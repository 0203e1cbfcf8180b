package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Item;
import vn.communeportal.content.Items;
import vn.communeportal.templating.PageTree;

/** Components of the province's page on the communes' pages, and what a commune makes of them. */
class InheritanceTest {

    private static final String NEWS = "/hoa-phong/tin-tuc";

    private static PortalFixture portal;
    private static Commune commune;

    @BeforeAll
    static void open() throws Exception {
        portal = new PortalFixture();
        commune = portal.commune("hoa-phong", "Hòa Phong");
        portal.commune("cong-hoa", "Cộng Hòa");
        portal.publish(
                "hoa-phong",
                PortalFixture.ARTICLE,
                TestContent.article("Chỉ ở Hòa Phong"),
                PortalFixture.NOW);
        portal.serve();
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @AfterEach
    void clear() {
        portal.repository.published(
                PageTree.WORKSPACE,
                session -> {
                    for (String area :
                            List.of(
                                    "/province/header",
                                    "/province/main",
                                    "/province/footer",
                                    "/hoa-phong/header")) {
                        session.getNode(area).setProperty("inheritance", (String) null);
                        for (NodeIterator nodes = session.getNode(area).getNodes();
                                nodes.hasNext(); ) {
                            nodes.nextNode().remove();
                        }
                    }
                    session.save();
                    return null;
                });
    }

    @Test
    void allCommunesShowTheProvincesComponentsOnEveryPage() throws Exception {
        put("/province/header", "notice", "Bão số 3");
        put("/province/footer", "text", "Đường dây nóng của tỉnh");
        put("/province/main", "notice", "Chỉ ở trang chủ");
        for (String path :
                List.of(
                        "/hoa-phong",
                        NEWS,
                        NEWS + "/chi-o-hoa-phong",
                        "/hoa-phong/lien-he",
                        "/hoa-phong/tim-kiem?q=x",
                        "/hoa-phong/khong-co",
                        "/hoa-phong/en",
                        "/cong-hoa",
                        "/cong-hoa/van-ban")) {
            Document page = portal.page(path);
            assertThat(shown(page, "header")).as(path).containsExactly("Bão số 3");
            assertThat(shown(page, "footer")).as(path).containsExactly("Đường dây nóng của tỉnh");
            assertThat(page.select("main").text().contains("Chỉ ở trang chủ"))
                    .as(path)
                    .isEqualTo(path.matches("/[a-z-]+(/en)?"));
        }
    }

    /** For one commune only: the other goes on showing what the province has. */
    @ParameterizedTest
    @CsvSource({
        "'',      Của tỉnh|Liên hệ tỉnh|Của xã",
        "before,  Của tỉnh|Liên hệ tỉnh|Của xã",
        "after,   Của xã|Của tỉnh|Liên hệ tỉnh",
        "replace, Liên hệ tỉnh|Của xã",
        "none,    Của xã"
    })
    void aCommuneTakesThemAsItLikes(String inheritance, String expected) throws Exception {
        put("/province/header", "notice", "Của tỉnh");
        put("/province/header", "text", "Liên hệ tỉnh");
        put("/hoa-phong/header", "notice", "Của xã");
        set("/hoa-phong/header", "inheritance", inheritance);
        for (String path : List.of("/hoa-phong", NEWS, "/hoa-phong/lien-he")) {
            assertThat(shown(portal.page(path), "header"))
                    .as(path)
                    .containsExactly(expected.split("\\|"));
        }
        assertThat(shown(portal.page("/cong-hoa"), "header"))
                .containsExactly("Của tỉnh", "Liên hệ tỉnh");
    }

    /** The items that a province's component lists are those of the commune that shows it. */
    @Test
    void aProvincesComponentShowsTheCommunesOwnItems() throws Exception {
        put("/province/main", "latest", "Tin mới của xã");
        set("/province/main/c0", "section", "TT-01");
        assertThat(
                        portal.page("/hoa-phong")
                                .select(".band:has(h2:contains(Tin mới của xã))")
                                .text())
                .contains("Chỉ ở Hòa Phong");
        assertThat(portal.page("/cong-hoa").select("main").text())
                .contains("Tin mới của xã")
                .doesNotContain("Chỉ ở Hòa Phong");
    }

    /** What the province has not published is on no side that a preview is made of. */
    @Test
    void aPreviewHasThemToo() {
        put("/province/header", "notice", "Của tỉnh");
        Item draft =
                portal.repository.editing(
                        PortalFixture.ARTICLE.workspace(),
                        session ->
                                Items.read(
                                        PortalFixture.ARTICLE,
                                        Items.create(
                                                session,
                                                PortalFixture.ARTICLE,
                                                commune.id(),
                                                TestContent.article("Bản nháp"),
                                                PortalFixture.NOW)));

        Document preview = Jsoup.parse(portal.renderer.render(commune, draft));

        assertThat(preview.select("h1").text()).isEqualTo("Bản nháp");
        assertThat(shown(preview, "header")).containsExactly("Của tỉnh");
    }

    @Test
    void whatTheProvinceOrTheCommuneChangesIsSeenAtOnce() throws Exception {
        assertThat(shown(portal.page(NEWS), "header")).isEmpty();
        put("/province/header", "notice", "Mới của tỉnh");
        assertThat(shown(portal.page(NEWS), "header")).containsExactly("Mới của tỉnh");
        assertThat(shown(portal.page("/cong-hoa"), "header")).containsExactly("Mới của tỉnh");
        set("/hoa-phong/header", "inheritance", "none");
        assertThat(shown(portal.page(NEWS), "header")).isEmpty();
        assertThat(shown(portal.page("/cong-hoa"), "header")).containsExactly("Mới của tỉnh");
    }

    @Test
    void whatIsWrittenIsCleanAndTheProvincesPageIsNoCitizens() throws Exception {
        put("/province/header", "notice", "<script>alert(1)</script>\"&");
        assertThat(portal.page("/hoa-phong").select("main, .frame").select("script")).isEmpty();
        assertThat(shown(portal.page("/hoa-phong"), "header"))
                .containsExactly("<script>alert(1)</script>\"&");
        assertThat(portal.status("/province")).isEqualTo(404);
        assertThat(portal.status("/province/header")).isEqualTo(404);
        assertThat(portal.renderer.render("/province", "", Map.of()).orElseThrow().status())
                .isEqualTo(404);
    }

    private static List<String> shown(Document page, String area) {
        int at = area.equals("header") ? 0 : 1;
        return page.select(".frame").get(at).select("h2").eachText();
    }

    private void put(String area, String component, String title) {
        portal.repository.published(
                PageTree.WORKSPACE,
                session -> {
                    Node parent = session.getNode(area);
                    Node node = parent.addNode("c" + parent.getNodes().getSize(), "mgnl:component");
                    node.setProperty("mgnl:template", "commune-portal:components/" + component);
                    node.setProperty("title", title);
                    session.save();
                    return null;
                });
    }

    private void set(String area, String name, String value) {
        portal.repository.published(
                PageTree.WORKSPACE,
                session -> {
                    session.getNode(area).setProperty(name, value);
                    session.save();
                    return null;
                });
    }
}
