package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Visibility;

/** The search box on every page and the plain page that it leads to. */
class PortalSearchTest {

    private static PortalFixture portal;

    @BeforeAll
    static void open() throws Exception {
        portal = new PortalFixture();
        portal.commune("hoa-phong", "Hòa Phong");
        portal.commune("nam-chinh", "Nam Chính");
        publish("hoa-phong", "Đăng ký khai sinh lưu động", Visibility.PUBLISHED);
        publish("hoa-phong", "Khai sinh: bản nháp", "draft");
        publish("nam-chinh", "Khai sinh ở xã bên", Visibility.PUBLISHED);
        portal.publish(
                "hoa-phong",
                PortalFixture.DOCUMENT,
                PortalFixture.document("26/QĐ-UBND", "Về Ban Biên tập"),
                PortalFixture.NOW);
        portal.serve();
    }

    private static void publish(String commune, String title, String state) {
        portal.put(
                commune,
                PortalFixture.ARTICLE,
                PortalFixture.article(title),
                PortalFixture.NOW,
                state,
                "");
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void everyPageAsksTheSearchPageWithoutAScript() throws Exception {
        for (String path : new String[] {"/hoa-phong", "/hoa-phong/tin-tuc", "/hoa-phong/x"}) {
            Document page = portal.page(path);
            assertThat(page.select("header form[role=search]").attr("action"))
                    .isEqualTo("/hoa-phong/tim-kiem");
            assertThat(page.select("header form[role=search]").attr("method")).isEqualTo("get");
            assertThat(page.select("header input[name=q]")).hasSize(1);
        }
        assertThat(portal.page("/hoa-phong/en").select("header form[role=search]").attr("action"))
                .isEqualTo("/hoa-phong/en/tim-kiem");
    }

    @Test
    void findsWithAndWithoutMarksOnlyWhatIsPublicHere() throws Exception {
        for (String query : new String[] {"KHAI%20SINH", "khai+sinh", "sinh%20%C4%91%C4%83ng"}) {
            assertThat(titles(query)).as(query).containsExactly("Đăng ký khai sinh lưu động");
        }
    }

    @Test
    void findsDocumentsByNumber() throws Exception {
        assertThat(titles("26/q%C4%91-ubnd")).containsExactly("Về Ban Biên tập");
    }

    @Test
    void saysWhatWasLookedForAndThatNothingWasFound() throws Exception {
        Document page = portal.page("/hoa-phong/tim-kiem?q=%3Cb%3E%25_'%22");

        assertThat(page.select("main [role=status]").text()).isEqualTo("0 kết quả cho “<b>%_'\"”");
        assertThat(page.select("main input[name=q]").val()).isEqualTo("<b>%_'\"");
        assertThat(page.select("main .empty")).hasSize(1);
        assertThat(portal.page("/hoa-phong/tim-kiem").select("main .empty, main [role=status]"))
                .isEmpty();
    }

    private static List<String> titles(String query) throws Exception {
        return portal.page("/hoa-phong/tim-kiem?q=" + query)
                .select("main .news-item a, main .document-title a")
                .eachText();
    }
}
