package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Content;

/** What pages tell machines of themselves. */
class PortalMetadataTest {

    private static final String SITE = "https://hoaphong.hungyen.gov.vn";
    private static final String EVIL = "</script><script>alert(1)</script> & \u2028 <!-- x";

    private static PortalFixture portal;
    private static Commune commune;
    private static String article;
    private static String document;
    private static String procedure;
    private static String englishArticle;

    @BeforeAll
    static void open() throws Exception {
        portal = new PortalFixture();
        commune = portal.commune("hoa-phong", "Hòa Phong");
        article =
                publish(
                        TestContent.article("Họp giao ban")
                                .with("summary", EVIL)
                                .with("author", "Nguyễn Văn Mẫu")
                                .with("unit", "Văn phòng")
                                .with("origin", "reposted")
                                .with("sourceName", "Báo Hưng Yên")
                                .with("sourceUrl", "https://baohungyen.vn/x")
                                .with("tags", List.of("họp", "giao ban"))
                                .with(
                                        "leadImage",
                                        TestContent.image(
                                                TestContent.photo("a.jpg", 1), "Phòng họp", "")));
        englishArticle = publish(TestContent.article("About the commune").with("language", "en"));
        document =
                portal.path(
                        commune,
                        PortalFixture.DOCUMENT,
                        portal.publish(
                                "hoa-phong",
                                PortalFixture.DOCUMENT,
                                TestContent.document("26/QĐ-UBND", "Về Ban Biên tập")
                                        .with("signer", "Trần Thị Mẫu")
                                        .with("effectiveDate", LocalDate.of(2025, 8, 1)),
                                PortalFixture.NOW));
        procedure =
                portal.path(
                        commune,
                        PortalFixture.PROCEDURE,
                        portal.publish(
                                "hoa-phong",
                                PortalFixture.PROCEDURE,
                                TestContent.procedure("1.001193", "Đăng ký khai sinh", "Hộ tịch")
                                        .with("serviceUrl", "https://dichvucong.gov.vn/"),
                                PortalFixture.NOW));
        portal.serve();
    }

    private static String publish(Content content) {
        return portal.path(
                commune,
                PortalFixture.ARTICLE,
                portal.publish("hoa-phong", PortalFixture.ARTICLE, content, PortalFixture.NOW));
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void everyPageHasTheMandatoryElementsOfDublinCore() throws Exception {
        for (String path :
                List.of(
                        "/hoa-phong",
                        "/hoa-phong/tin-tuc",
                        "/hoa-phong/en/van-ban",
                        article,
                        document,
                        procedure,
                        "/hoa-phong/lien-he")) {
            Document page = portal.page(path);
            for (String element :
                    List.of("title", "creator", "date", "description", "publisher", "identifier")) {
                assertThat(meta(page, "DC." + element)).as(path + " " + element).isNotBlank();
            }
        }
    }

    @Test
    void dublinCoreOfAnArticle() throws Exception {
        Document page = portal.page(article);

        assertThat(meta(page, "DC.title")).isEqualTo("Họp giao ban");
        assertThat(meta(page, "DC.creator")).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(meta(page, "DC.contributor")).isEqualTo("Văn phòng");
        assertThat(meta(page, "DC.date")).isEqualTo("2025-08-20T09:00:00+07:00");
        assertThat(meta(page, "DC.publisher")).isEqualTo("Ủy ban nhân dân xã Hòa Phong");
        assertThat(meta(page, "DC.identifier")).isEqualTo(SITE + article);
        assertThat(meta(page, "DC.language")).isEqualTo("vi");
        assertThat(meta(page, "DC.source")).isEqualTo("https://baohungyen.vn/x; Báo Hưng Yên");
        assertThat(meta(page, "DC.subject")).isEqualTo("Tin tức, sự kiện; họp; giao ban");
    }

    @Test
    void dublinCoreOfADocument() throws Exception {
        Document page = portal.page(document);

        assertThat(meta(page, "DC.identifier")).isEqualTo("26/QĐ-UBND; " + SITE + document);
        assertThat(meta(page, "DC.date")).isEqualTo("2025-07-18");
        assertThat(meta(page, "DC.creator")).isEqualTo("Ủy ban nhân dân xã");
        assertThat(meta(page, "DC.contributor")).isEqualTo("Trần Thị Mẫu");
    }

    @Test
    void openGraphOfAnArticle() throws Exception {
        Document page = portal.page(article);

        assertThat(property(page, "og:type")).isEqualTo("article");
        assertThat(property(page, "og:title")).isEqualTo("Họp giao ban");
        assertThat(property(page, "og:url")).isEqualTo(SITE + article);
        assertThat(property(page, "og:image")).startsWith(SITE + "/hoa-phong/tep/");
        assertThat(property(page, "og:image:alt")).isEqualTo("Phòng họp");
        assertThat(property(page, "article:published_time")).startsWith("2025-08-20T09:00");
    }

    @Test
    void schemaOrgByKind() throws Exception {
        JsonNode home = data("/hoa-phong");
        assertThat(home.at("/0/@type").asText()).isEqualTo("GovernmentOrganization");
        assertThat(home.at("/0/parentOrganization/name").asText())
                .isEqualTo("Ủy ban nhân dân tỉnh Hưng Yên");
        assertThat(home.at("/1/potentialAction/target").asText())
                .isEqualTo(SITE + "/hoa-phong/tim-kiem?q={search_term_string}");

        JsonNode news = data(article);
        assertThat(news.at("/0/@type").asText()).isEqualTo("NewsArticle");
        assertThat(news.at("/0/headline").asText()).isEqualTo("Họp giao ban");
        assertThat(news.at("/0/author/name").asText()).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(news.at("/1/itemListElement/2/item").asText()).isEqualTo(SITE + article);

        JsonNode law = data(document);
        assertThat(law.at("/0/@type").asText()).isEqualTo("Legislation");
        assertThat(law.at("/0/legislationIdentifier").asText()).isEqualTo("26/QĐ-UBND");
        assertThat(law.at("/0/legislationDateOfApplicability").asText()).isEqualTo("2025-08-01");
        assertThat(law.at("/0/legislationLegalForce").asText())
                .isEqualTo("https://schema.org/InForce");

        JsonNode service = data(procedure);
        assertThat(service.at("/0/@type").asText()).isEqualTo("GovernmentService");
        assertThat(service.at("/0/availableChannel/serviceUrl").asText())
                .isEqualTo("https://dichvucong.gov.vn/");
    }

    @Test
    void nothingThatSomebodyWroteEndsTheScript() throws Exception {
        Document page = portal.page(article);

        assertThat(page.select("script:not([src])")).hasSize(1);
        assertThat(page.selectFirst("script[type=application/ld+json]").data())
                .doesNotContain("<", ">", "&", "\u2028");
        assertThat(data(article).at("/0/description").asText()).isEqualTo(EVIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/tin-tuc", "/van-ban/loai/quyet-dinh", "/lien-he"})
    void pagesNameTheirOtherLanguage(String rest) throws Exception {
        for (String language : List.of("", "/en")) {
            Document page = portal.page("/hoa-phong" + language + rest);

            assertThat(canonical(page)).isEqualTo(SITE + "/hoa-phong" + language + rest);
            assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
                    .containsExactly("vi", "en", "x-default");
            assertThat(page.select("link[hreflang]").eachAttr("href"))
                    .containsExactly(
                            SITE + "/hoa-phong" + rest,
                            SITE + "/hoa-phong/en" + rest,
                            SITE + "/hoa-phong" + rest);
            assertThat(page.selectFirst("a.language").attr("href"))
                    .isEqualTo("/hoa-phong" + (language.isEmpty() ? "/en" : "") + rest);
        }
    }

    @Test
    void anItemHasOneAddressInItsOwnLanguage() throws Exception {
        String inEnglish = article.replace("/hoa-phong/", "/hoa-phong/en/");
        Document page = portal.page(inEnglish);

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(canonical(page)).isEqualTo(SITE + article);
        assertThat(page.select("link[hreflang]")).isEmpty();
        assertThat(page.selectFirst("h1").attr("lang")).isEqualTo("vi");
        assertThat(page.selectFirst("a.language").attr("href")).isEqualTo(article);
        assertThat(canonical(portal.page(englishArticle)))
                .isEqualTo(SITE + englishArticle.replace("/hoa-phong/", "/hoa-phong/en/"));
        assertThat(portal.page(englishArticle).selectFirst("h1").attr("lang")).isEqualTo("en");
    }

    @Test
    void whatIsNotThereOrMadeUpIsNothingForSearchEngines() throws Exception {
        assertThat(meta(portal.page("/hoa-phong/khong-co"), "robots")).isEqualTo("noindex");
        assertThat(portal.page("/hoa-phong/khong-co").select("link[rel=canonical]")).isEmpty();
        assertThat(meta(portal.page("/hoa-phong"), "robots")).as("a sample").isEqualTo("noindex");
    }

    private static JsonNode data(String path) throws Exception {
        Element script = portal.page(path).selectFirst("script[type=application/ld+json]");
        JsonNode document = new ObjectMapper().readTree(script.data());
        assertThat(document.get("@context").asText()).isEqualTo("https://schema.org");
        return document.get("@graph");
    }

    private static String canonical(Document page) {
        return page.selectFirst("link[rel=canonical]").attr("href");
    }

    private static String meta(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }
}
