package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Content;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Visibility;
import vn.communeportal.testing.TestPdf;

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
                TestContent.document("26/QĐ-UBND", "Về Ban Biên tập"),
                PortalFixture.NOW);
        publishInForceSoonAndNow();
        portal.serve();
    }

    private static void publishInForceSoonAndNow() throws Exception {
        portal.commune("phu-an", "Phú An");
        portal.publish(
                "phu-an",
                PortalFixture.DOCUMENT,
                TestContent.document("28/QĐ-UBND", "Về lịch tiếp dân")
                        .with("effectiveDate", LocalDate.of(2025, 8, 10)),
                PortalFixture.NOW);
        byte[] pdf = TestPdf.of("Trang bia", "Bai giu xe phia dong cho", "Noi nhan");
        portal.publish(
                "phu-an",
                PortalFixture.DOCUMENT,
                TestContent.document("27/QĐ-UBND", "Về quy hoạch")
                        .with("effectiveDate", LocalDate.of(2025, 9, 1))
                        .with(
                                "files",
                                List.of(
                                        Content.empty()
                                                .with(
                                                        "file",
                                                        FileContent.fresh(
                                                                "quy-hoach.pdf",
                                                                "application/pdf",
                                                                pdf.length,
                                                                () ->
                                                                        new ByteArrayInputStream(
                                                                                pdf))))),
                PortalFixture.NOW);
    }

    private static void publish(String commune, String title, String state) {
        portal.put(
                commune,
                PortalFixture.ARTICLE,
                TestContent.article(title),
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

    @Test
    void narrowsByLinksThatSayHowManyRemain() throws Exception {
        Document all = portal.page("/hoa-phong/tim-kiem?q=ban");
        assertThat(all.select("main [role=status]").text()).isEqualTo("1 kết quả cho “ban”");

        Document kinds = portal.page("/hoa-phong/tim-kiem?from=2025-01-01");
        String link = kinds.select(".filter a[href*=kind=legalDocument]").attr("href");
        assertThat(kinds.select(".filter a[href*=kind=legalDocument] .choice-count").text())
                .isEqualTo("1");
        assertThat(link).isEqualTo("/hoa-phong/tim-kiem?kind=legalDocument&from=2025-01-01");
        Document documents = portal.page(link);
        assertThat(documents.select(".result-title").eachText()).containsExactly("Về Ban Biên tập");
        assertThat(documents.select(".filter a[aria-current]:contains(Văn bản)").attr("href"))
                .isEqualTo("/hoa-phong/tim-kiem?from=2025-01-01");
    }

    @Test
    void marksWhatWasLookedForAndProposesWhatWasMeant() throws Exception {
        assertThat(portal.page("/hoa-phong/tim-kiem?q=khai+sinh").select(".result-title mark"))
                .extracting(Element::text)
                .containsExactly("khai", "sinh");
        Document page = portal.page("/hoa-phong/tim-kiem?q=khai+sihn");
        assertThat(page.select(".meant a").text()).isEqualTo("khai sinh");
        assertThat(portal.page(page.select(".meant a").attr("href")).select(".result")).hasSize(1);
    }

    @Test
    void theEnglishPageSpeaksEnglish() throws Exception {
        Document page = portal.page("/hoa-phong/en/tim-kiem?q=khai+sinh");
        assertThat(page.select("main [role=status]").text()).isEqualTo("1 results for “khai sinh”");
        assertThat(page.select(".result-title a").attr("href")).startsWith("/hoa-phong/en/");
        assertThat(page.select(".orders a[aria-current]").text()).isEqualTo("Best match");
    }

    @Test
    void programsGetTheSameInJson() throws Exception {
        JsonNode here = json("/.portal/search?commune=hoa-phong&q=khai%20sinh");
        assertThat(here.get("version").asInt()).isOne();
        assertThat(here.get("total").asInt()).isOne();
        JsonNode found = here.get("results").get(0);
        assertThat(found.get("title").asText()).isEqualTo("Đăng ký khai sinh lưu động");
        assertThat(portal.status(found.get("path").asText())).isEqualTo(200);
        assertThat(here.at("/facets/kind/0/label").asText()).isEqualTo("Tin, bài");
        assertThat(here.at("/facets/commune").size()).isOne();

        JsonNode everywhere = json("/.portal/search?q=khai%20sinh&size=100");
        assertThat(everywhere.get("total").asInt()).isEqualTo(2);
        assertThat(everywhere.get("size").asInt()).isEqualTo(100);
        assertThat(json("/.portal/search?q=khai%20sinh&page=2&size=1").get("results").size())
                .isOne();
        assertThat(
                        json("/.portal/search?commune=hoa-phong&kind=legalDocument")
                                .get("total")
                                .asInt())
                .isOne();
        assertThat(portal.status("/.portal/search?commune=khong-co")).isEqualTo(404);
    }

    @Test
    void allCommunesAreSearchedAtTheRoot() throws Exception {
        assertThat(portal.page("/").select("form[role=search]").attr("action"))
                .isEqualTo("/tim-kiem");
        assertThat(portal.page("/tim-kiem").select("main .results, main .empty")).isEmpty();
        Document all = portal.page("/tim-kiem?q=khai+sinh");
        assertThat(all.select(".result-title a").eachText())
                .containsExactlyInAnyOrder("Đăng ký khai sinh lưu động", "Khai sinh ở xã bên");
        assertThat(all.select(".result .meta a[href=/nam-chinh]")).hasSize(1);

        String link = all.select(".filter a[href*=commune=nam-chinh]").attr("href");
        assertThat(link).isEqualTo("/tim-kiem?q=khai+sinh&commune=nam-chinh");
        assertThat(portal.page(link).select(".result-title a").attr("href"))
                .startsWith("/nam-chinh/");
        assertThat(portal.page("/tim-kiem?q=khongco").select("main .empty a").eachAttr("href"))
                .containsExactly("/");
    }

    @Test
    void aQuestionForADayNarrowsToWhatIsInForceThen() throws Exception {
        for (String path : new String[] {"/hoa-phong/tim-kiem", "/tim-kiem"}) {
            assertThat(portal.page(path + "?inForceOn=2025-08-01").select(".result-title"))
                    .as(path)
                    .hasSize(1);
            assertThat(portal.page(path + "?inForceOn=1999-01-01").select(".result-title"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void countsByValiditySayWhatChoosingThemGives() throws Exception {
        Document all = portal.page("/phu-an/tim-kiem?q=quyet+dinh");
        assertThat(all.select(".filter a[href*=validity]").eachText())
                .containsExactly("Còn hiệu lực 1", "Chưa có hiệu lực 1");
        Document later = portal.page("/phu-an/tim-kiem?q=quyet+dinh&inForceOn=2025-09-02");
        assertThat(later.select(".filter a[aria-current]:contains(hiệu lực)").eachText())
                .containsExactly("Còn hiệu lực 2");
        assertThat(later.select(".results .result")).hasSize(2);
        Element chosen = later.select(".filter a[aria-current]:contains(hiệu lực)").first();
        assertThat(chosen.attr("href")).isEqualTo("/phu-an/tim-kiem?q=quyet+dinh");

        Document notYet =
                portal.page(all.select(".filter a[href*=validity=not-yet-in-force]").attr("href"));
        assertThat(notYet.select(".result-title").eachText()).containsExactly("Về quy hoạch");
        assertThat(notYet.select("form.dates input[type=hidden]").eachAttr("name"))
                .containsExactly("q", "validity");
        JsonNode json = json("/.portal/search?commune=phu-an&q=quyet+dinh&validity=in-force");
        assertThat(json.at("/results/0/number").asText()).isEqualTo("28/QĐ-UBND");
        assertThat(json.at("/facets/validity/1/label").asText()).isEqualTo("Chưa có hiệu lực");
        assertThat(portal.status("/.portal/search?validity=often")).isEqualTo(400);
    }

    @Test
    void whatIsFoundWithinAPdfSaysOnWhichPage() throws Exception {
        String path = "/phu-an/tim-kiem?q=b%C3%A3i+gi%E1%BB%AF+xe";
        Document page = portal.page(path);
        for (long end = System.nanoTime() + 30_000_000_000L;
                page.select(".result").isEmpty() && System.nanoTime() < end; ) {
            page = portal.page(path);
        }
        assertThat(page.select(".result-title").eachText()).containsExactly("Về quy hoạch");
        Element file = page.select(".result a[href*=quy-hoach.pdf]").first();
        assertThat(file.text()).isEqualTo("quy-hoach.pdf, trang 2");
        assertThat(file.attr("href")).endsWith("/quy-hoach.pdf#page=2");
        assertThat(page.select(".result-passage mark").eachText()).contains("giu", "xe");
        assertThat(portal.status(file.attr("href").replaceAll("#.*", ""))).isEqualTo(200);
        assertThat(
                        json("/.portal/search?commune=phu-an&q=bai+giu+xe")
                                .at("/results/0/file/page")
                                .asInt())
                .isEqualTo(2);
    }

    @Test
    void programsGetSuggestions() throws Exception {
        JsonNode numbers = json("/.portal/search/suggestions?commune=hoa-phong&q=26");
        assertThat(numbers.at("/suggestions/0/number").asText()).isEqualTo("26/QĐ-UBND");
        JsonNode titles = json("/.portal/search/suggestions?commune=hoa-phong&q=dang+ky+kh");
        assertThat(titles.get("suggestions").size()).isOne();
        assertThat(titles.at("/suggestions/0/title").asText())
                .isEqualTo("Đăng ký khai sinh lưu động");
        assertThat(json("/.portal/search/suggestions?q=").get("suggestions").size()).isZero();
    }

    private static JsonNode json(String path) throws Exception {
        return new ObjectMapper().readTree(portal.get(path).body());
    }

    private static List<String> titles(String query) throws Exception {
        return portal.page("/hoa-phong/tim-kiem?q=" + query)
                .select("main .result-title a")
                .eachText();
    }
}
