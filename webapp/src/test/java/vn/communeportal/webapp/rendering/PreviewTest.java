package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.communeportal.webapp.rendering.PortalFixture.NOW;

import java.util.List;
import javax.jcr.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Content;
import vn.communeportal.content.Item;
import vn.communeportal.content.Items;

class PreviewTest {

    private PortalFixture portal;
    private Commune commune;

    @BeforeEach
    void open() throws Exception {
        portal = new PortalFixture();
        commune = portal.commune("hoa-phong", "Hòa Phong");
        portal.serve();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void showsWhatIsNotSavedAsItWillBeWhileNoAddressDoes() throws Exception {
        Item draft =
                draft(
                        TestContent.article("Bản nháp")
                                .with(
                                        "leadImage",
                                        TestContent.image(
                                                TestContent.photo("a.jpg", 1), "Đã lưu", ""))
                                .with(
                                        "attachments",
                                        List.of(
                                                Content.empty()
                                                        .with("file", TestContent.pdf("K.pdf"))
                                                        .with("title", "Kế hoạch"))));
        Item unsaved =
                draft.withContent(
                        draft.content()
                                .with("title", "Tiêu đề mới")
                                .with(
                                        "images",
                                        List.of(
                                                TestContent.image(
                                                        TestContent.photo("b.jpg", 2),
                                                        "Chưa lưu",
                                                        ""))));

        Document page = Jsoup.parse(portal.renderer.render(commune, unsaved));

        assertThat(page.select("h1").text()).isEqualTo("Tiêu đề mới");
        assertThat(page.select(".banner-preview")).hasSize(1);
        assertThat(page.select("main img").eachAttr("alt")).containsExactly("Đã lưu", "Chưa lưu");
        assertThat(page.select("main img").eachAttr("src"))
                .allMatch(src -> src.startsWith("data:image/jpeg;base64,/9j/"));
        assertThat(page.select(".files").text()).contains("Kế hoạch");
        assertThat(page.select(".files a")).isEmpty();
        assertThat(portal.status("/hoa-phong/tin-tuc/ban-nhap")).isEqualTo(404);
        assertThat(portal.page("/hoa-phong").html()).doesNotContain("Tiêu đề mới", "Bản nháp");
    }

    @Test
    void anItemWithHardlyAnythingHasAPreviewToo() {
        Item document =
                portal.repository.editing(
                        PortalFixture.DOCUMENT.workspace(),
                        session ->
                                Items.read(
                                        PortalFixture.DOCUMENT,
                                        Items.create(
                                                session,
                                                PortalFixture.DOCUMENT,
                                                "hoa-phong",
                                                Content.empty().with("title", "Trống"),
                                                NOW)));

        assertThat(Jsoup.parse(portal.renderer.render(commune, document)).select("h1").text())
                .isEqualTo("Trống");
    }

    private Item draft(Content content) {
        return portal.repository.editing(
                PortalFixture.ARTICLE.workspace(),
                session -> {
                    Node node =
                            Items.create(session, PortalFixture.ARTICLE, "hoa-phong", content, NOW);
                    session.save();
                    return Items.read(PortalFixture.ARTICLE, node);
                });
    }
}
