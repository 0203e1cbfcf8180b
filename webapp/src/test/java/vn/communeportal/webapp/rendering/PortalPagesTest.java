package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The HTML of every template, with realistic content: landmarks, headings, texts for images, and
 * nothing from other hosts (Circular 32/2017, article 18; WCAG 2.1).
 */
class PortalPagesTest {

    private static PortalFixture portal;

    /** What any page asks for, each asked for once. */
    private static final Set<String> found = new HashSet<>();

    @BeforeAll
    static void open() throws Exception {
        portal = new PortalFixture();
        DemoServer.fill(portal);
        FullCommune.fill(portal);
        portal.serve();
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    static List<String> pages() throws Exception {
        List<String> pages = new ArrayList<>(PortalPaths.ofEveryTemplate(portal));
        PortalPaths.ofEveryTemplate(portal)
                .forEach(path -> pages.add(path.replaceFirst("^/[a-z-]+", "$0/en")));
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasLandmarksAndHeadings(String path) throws Exception {
        Document page = portal.page(path);

        assertThat(page.select("html").attr("lang"))
                .isEqualTo(path.matches("/[a-z-]+/en(/.*)?") ? "en" : "vi");
        assertThat(page.title())
                .isNotBlank()
                .containsAnyOf(
                        "Xã Hòa Phong",
                        "Hoa Phong Commune",
                        "Xã Nguyễn Lương Bằng",
                        "Nguyen Luong Bang Commune");
        assertThat(page.select("body > header, body > main, body > footer")).hasSize(3);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.selectFirst("a.skip").attr("href"))
                .isEqualTo("#" + page.selectFirst("main").id());
        assertThat(page.select("nav")).allMatch(nav -> nav.hasAttr("aria-label"));
        int level = 1;
        for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWhole(String path) throws Exception {
        Document page = portal.page(path);

        Set<String> ids = new LinkedHashSet<>();
        for (Element element : page.select("[id]")) {
            assertThat(ids.add(element.id())).as("id twice: " + element.id()).isTrue();
        }
        for (Element element : page.select("[aria-labelledby]")) {
            assertThat(ids).contains(element.attr("aria-labelledby").split(" "));
        }
        assertThat(page.select("img:not([alt])")).isEmpty();
        assertThat(page.select("main img[alt='']")).isEmpty();
        assertThat(page.select("a")).allMatch(link -> !link.attr("href").isEmpty());
        assertThat(page.select("a"))
                .noneMatch(link -> link.text().isBlank() && link.select("img").isEmpty());
        assertThat(page.select("button:not([type]), marquee, blink, [style], style")).isEmpty();
        assertThat(page.text())
                .doesNotContainPattern("\\b(portal|legalDocument|procedure|article)\\.\\w")
                .doesNotContain("${");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksOnlyThisHostAndFindsEverything(String path) throws Exception {
        Document page = portal.page(path);

        Set<String> parts = new LinkedHashSet<>();
        page.select("[src]").forEach(element -> parts.add(element.attr("src")));
        page.select("link[rel=stylesheet], link[rel=icon]")
                .forEach(element -> parts.add(element.attr("href")));
        assertThat(parts).isNotEmpty().allMatch(part -> part.matches("/[^/].*"));
        // Forms have a servlet of their own, see CitizenFormsTest.
        page.select("a[href^=/]:not([href^=/.portal/gui/])")
                .forEach(link -> parts.add(link.attr("href")));
        for (String part : parts) {
            if (found.add(part)) {
                assertThat(portal.status(part)).as(part).isEqualTo(200);
            }
        }
        assertThat(page.select("script:not([src], [type=application/ld+json])")).isEmpty();
    }

    @Test
    void stylesAskOnlyThisHost() throws Exception {
        String css =
                new String(
                        portal.get("/.resources/commune-portal/webresources/portal.css").body(),
                        java.nio.charset.StandardCharsets.UTF_8);

        assertThat(css).doesNotContain("//", "@import").contains("fonts/be-vietnam-pro");
        java.util.regex.Matcher urls =
                java.util.regex.Pattern.compile("url\\(([^)]+)\\)").matcher(css);
        while (urls.find()) {
            assertThat(portal.status("/.resources/commune-portal/webresources/" + urls.group(1)))
                    .as(urls.group(1))
                    .isEqualTo(200);
        }
    }

    @Test
    void saysWhoAnswersForItAndThatItIsASample() throws Exception {
        Document page = portal.page("/hoa-phong");

        assertThat(page.select("footer").text())
                .contains(
                        "Cơ quan quản lý Ủy ban nhân dân xã Hòa Phong",
                        "Cơ quan chủ quản Ủy ban nhân dân tỉnh Hưng Yên",
                        "0221 3 000 000",
                        "ubnd.hoa-phong@hungyen.gov.vn")
                .as("what is not set is left out")
                .doesNotContain("Chịu trách nhiệm");
        assertThat(page.select(".banner-sample").text()).startsWith("Dữ liệu mẫu");
    }

    @Test
    void aDocumentShowsItsFieldsFilesRelationsAndValidity() throws Exception {
        Document page =
                portal.page(
                        portal.page("/hoa-phong/van-ban")
                                .selectFirst(".document:has(p:containsOwn(26/QĐ-UBND)) a")
                                .attr("href"));

        assertThat(page.select(".validity").text()).isEqualTo("Hết hiệu lực toàn bộ");
        assertThat(page.select("article").text())
                .contains(
                        "từ ngày 15/8/2025, theo văn bản 161/QĐ-UBND",
                        "Người ký Trần Thị Mẫu",
                        "Ngày ban hành 18/7/2025",
                        "Bản ký số PDF, 13 B Bản gốc ký số",
                        "DOCX, 47 KB",
                        "Được thay thế bởi 161/QĐ-UBND");
        assertThat(page.select(".tag-good")).hasSize(1);
    }

    @Test
    void aProcedureShowsEveryMandatoryPart() throws Exception {
        Document page = portal.page("/hoa-phong/thu-tuc/thu-tuc-dang-ky-khai-sinh");

        assertThat(page.select("h2").eachText())
                .contains(
                        "Trình tự thực hiện",
                        "Cách thức thực hiện",
                        "Thành phần, số lượng hồ sơ",
                        "Kết quả thực hiện",
                        "Yêu cầu, điều kiện",
                        "Căn cứ pháp lý",
                        "Mẫu đơn, tờ khai để tải về");
        assertThat(page.select("dt").eachText())
                .contains("Mã thủ tục", "Đối tượng thực hiện", "Cơ quan thực hiện");
        assertThat(page.select("a.button-main").attr("href"))
                .isEqualTo("https://dichvucong.gov.vn/");
        assertThat(page.select("th[scope=row]").eachText())
                .containsExactly("Trực tiếp", "Trực tuyến", "Dịch vụ bưu chính");
    }

    @Test
    void theRootListsTheCommunes() throws Exception {
        Document page = portal.page("/");

        assertThat(page.select(".communes a").eachAttr("href"))
                .containsExactly("/hoa-phong", "/nguyen-luong-bang");
        assertThat(page.select("main .button").attr("href")).isEqualTo("/.board/");
    }
}
