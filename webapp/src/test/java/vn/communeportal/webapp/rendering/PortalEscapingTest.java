package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.communeportal.webapp.rendering.PortalFixture.ARTICLE;
import static vn.communeportal.webapp.rendering.PortalFixture.DOCUMENT;
import static vn.communeportal.webapp.rendering.PortalFixture.NOW;
import static vn.communeportal.webapp.rendering.PortalFixture.PROCEDURE;

import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.templating.PageTree;

/** Text is shown as it was written, once escaped, wherever it was entered. */
class PortalEscapingTest {

    private static final String EVIL =
            "<script>alert(1)</script> \"x\" 'y' &amp; <img src=x onerror=alert(2)> ${7*7} [#if]";

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
    void inEveryTextFieldOfEveryKindOfItem() throws Exception {
        for (Map.Entry<ContentType, Content> kind :
                Map.of(
                                ARTICLE, TestContent.article(EVIL),
                                DOCUMENT, TestContent.document("1/QĐ-UBND", EVIL),
                                PROCEDURE, TestContent.procedure("1", EVIL, "Hộ tịch"))
                        .entrySet()) {
            ContentType type = kind.getKey();
            Content content = fill(type.fields(), kind.getValue());
            String id = portal.publish("hoa-phong", type, content, NOW);

            Document page = portal.page(portal.path(commune, type, id));

            harmless(page);
            assertThat(page.select("h1").text()).isEqualTo(EVIL);
            assertThat(page.title()).startsWith(EVIL);
        }
        for (String list : List.of("", "/tin-tuc", "/van-ban", "/thu-tuc")) {
            Document page = portal.page("/hoa-phong" + list);
            harmless(page);
            assertThat(page.select("main").text()).contains(EVIL);
        }
    }

    /** Writes the text in all fields that take one, but those that the test needs. */
    private static Content fill(List<Field> fields, Content given) {
        Content content = given;
        for (Field field : fields) {
            if (content.has(field.name()) || field.name().equals("section")) {
                continue;
            }
            if (field.type() == FieldType.PART) {
                Content part = fill(field.parts(), Content.empty());
                content = content.with(field.name(), field.isMultiple() ? List.of(part) : part);
            } else if (field.type() == FieldType.FILE) {
                content = content.with(field.name(), TestContent.photo(EVIL + ".jpg", 1));
            } else if (field.type() == FieldType.STRING
                    || field.type() == FieldType.TEXT
                    || field.type() == FieldType.RICH_TEXT) {
                content = content.with(field.name(), field.isMultiple() ? List.of(EVIL) : EVIL);
            }
        }
        return content;
    }

    @Test
    void inSettingsAndInDialogsOfComponents() throws Exception {
        portal.repository.published(
                PageTree.WORKSPACE,
                session -> {
                    Node main = session.getNode("/hoa-phong/main");
                    for (String component :
                            List.of("notice", "text", "links", "latest", "procedures")) {
                        Node node = main.addNode("evil-" + component, "mgnl:component");
                        node.setProperty("mgnl:template", "commune-portal:components/" + component);
                        node.setProperty("section", "TT-01");
                        node.setProperty("title", EVIL);
                        node.setProperty("text", EVIL);
                        node.setProperty("linkLabel", EVIL);
                        node.setProperty("href", "javascript:alert(3)");
                        node.setProperty("serviceUrl", "//evil.example/");
                        Node links = node.addNode("links", "mgnl:contentNode");
                        Node good = links.addNode("links0", "mgnl:contentNode");
                        good.setProperty("href", "https://example.vn/?a=1&b=\"2\"");
                        good.setProperty("label", EVIL);
                        Node bad = links.addNode("links1", "mgnl:contentNode");
                        bad.setProperty("href", "data:text/html,x");
                    }
                    session.save();
                    return null;
                });

        Document page = portal.page("/hoa-phong");

        harmless(page);
        assertThat(page.select("main h2").eachText()).filteredOn(EVIL::equals).hasSize(5);
        assertThat(page.select(".link-list a").eachAttr("href"))
                .containsExactly("https://example.vn/?a=1&b=\"2\"");
    }

    private static void harmless(Document page) {
        assertThat(page.select("script:not([type=application/ld+json])").eachAttr("src"))
                .extracting(address -> address.replaceFirst("[?]v=[0-9a-f]+$", ""))
                .containsExactly(
                        "/.resources/commune-portal/webresources/portal.js",
                        "/.resources/commune-portal/webresources/suggestions.js");
        assertThat(page.select("[onerror], [src=x]")).isEmpty();
        assertThat(page.select("a[href^=javascript], a[href^=data], a[href*=evil]")).isEmpty();
        assertThat(page.html()).doesNotContain("&amp;lt;", "&amp;quot;");
    }
}
