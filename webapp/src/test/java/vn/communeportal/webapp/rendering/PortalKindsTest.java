package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Section;

/** Pages of special kinds of information, and what a reader can do with every item. */
class PortalKindsTest {

    private static final String HOME = "/" + FullCommune.ID;
    private static final String SITE = "https://nguyenluongbang.haiphong.gov.vn";

    private static PortalFixture portal;
    private static Commune commune;

    @BeforeAll
    static void open() throws Exception {
        portal = new PortalFixture();
        FullCommune.fill(portal);
        commune = portal.items.commune(FullCommune.ID).orElseThrow();
        portal.serve();
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void theOrganisationIsANestedList() throws Exception {
        Document page = portal.page(HOME + "/to-chuc-bo-may");
        Element top = page.selectFirst("main .chart > li");

        assertThat(top.selectFirst(".chart-unit > a").text()).isEqualTo("Ủy ban nhân dân xã");
        assertThat(top.selectFirst(".chart-unit").text()).contains("Chủ tịch: Trần Văn Mẫu");
        assertThat(top.select("> .chart > li > .chart-unit > a").eachText())
                .containsExactly(
                        "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
                        "Phòng Kinh tế",
                        "Phòng Văn hóa – Xã hội",
                        "Trung tâm Phục vụ hành chính công");
        assertThat(top.select("> .chart > li > .chart > li a").eachText())
                .containsExactly("Bộ phận tiếp nhận và trả kết quả");
    }

    @Test
    void anOfficialHasTheFiveContactFields() throws Exception {
        Document page = portal.page(HOME + "/lanh-dao");

        assertThat(page.select(".person h2").eachText()).startsWith("Trần Văn Mẫu", "Lê Thị Ví Dụ");
        Element first = page.selectFirst(".person");
        assertThat(first.text())
                .contains("Chủ tịch", "Ủy ban nhân dân xã", "0220 000 0011", "Người phát ngôn");
        assertThat(first.select("a[href^=mailto]").attr("href"))
                .isEqualTo("mailto:mau1@nguyenluongbang.example");
        assertThat(first.select("a[href^=tel]").attr("href")).isEqualTo("tel:02200000011");
    }

    @Test
    void theBoundaryIsDrawnAndSaidInWords() throws Exception {
        Document page = portal.page(HOME + "/ban-do-dia-gioi");

        assertThat(page.select("svg[role=img] title").text())
                .isEqualTo("Bản đồ địa giới Xã Nguyễn Lương Bằng");
        assertThat(page.select("svg path.map-area").attr("d")).matches("(M[0-9 L]+Z)+");
        assertThat(page.select(".map figcaption").text()).contains("khoảng 22 km²");
        assertThat(page.select("svg image, svg use")).isEmpty();
    }

    @Test
    void recordingsPlayWithoutAnybodyElse() throws Exception {
        Document page = portal.page(path(ContentTypes.MEDIA, "Mẫu media video"));

        assertThat(page.select("video[controls] source").attr("src")).startsWith(HOME + "/tep/");
        assertThat(page.select("video track[kind=captions]").attr("src"))
                .startsWith(HOME + "/tep/");
        assertThat(page.select("video[autoplay], iframe")).isEmpty();
        Document audio = portal.page(path(ContentTypes.MEDIA, "Mẫu media audio"));
        assertThat(audio.select("audio[controls]")).isNotEmpty();
        assertThat(audio.select("main details").text()).contains("Bản chép lời");
    }

    @Test
    void everySectionIsInTheMenuBelowAFewHeadings() throws Exception {
        Document page = portal.page(HOME + "/cong-khai-ngan-sach");

        assertThat(page.select(".menu-list > li").size()).isBetween(6, 10);
        List<String> hrefs = page.select(".menu-list a").eachAttr("href");
        for (Section section : commune.sections()) {
            assertThat(hrefs).as(section.name()).contains(HOME + "/" + section.slug());
        }
        assertThat(hrefs).contains(HOME + "/lien-he", HOME + "/so-do-cong").doesNotHaveDuplicates();
        Element open = page.selectFirst("summary.current");
        assertThat(open.text()).isEqualTo("Công khai");
        assertThat(open.parent().select(".menu-part").eachText())
                .startsWith("Quy hoạch, kế hoạch, dự án", "Ngân sách, tài sản công");
        Document sitemap = portal.page(HOME + "/so-do-cong");
        for (String href : page.select(".footer nav a").eachAttr("href")) {
            if (href.contains("#")) {
                assertThat(sitemap.getElementById(href.substring(href.indexOf('#') + 1)))
                        .as(href)
                        .isNotNull();
            }
        }
    }

    @Test
    void sectionsAreNarrowedToTheGroupsOfTheirKind() throws Exception {
        ContentType project = ContentTypes.shipped().named(ContentTypes.PROJECT);
        for (String stage : List.of("preparing", "finished", "finished")) {
            portal.publish(
                    FullCommune.ID,
                    project,
                    Content.empty()
                            .with("title", "Công trình " + stage)
                            .with("section", "DA-01")
                            .with("stage", stage)
                            .with("language", "vi"),
                    PortalFixture.NOW);
        }
        String list = HOME + "/" + commune.section("DA-01").orElseThrow().slug();
        Document page = portal.page(list + "/nhom/da-hoan-tat");
        assertThat(page.select(".news-item h2").eachText())
                .contains("Công trình finished")
                .doesNotContain("Công trình preparing");
        assertThat(page.select(".filter [aria-current]").text()).isEqualTo("Đã hoàn tất");
        assertThat(portal.status(list + "/nhom/khong-co")).isEqualTo(404);

        String democracy = HOME + "/" + commune.section("DC-01").orElseThrow().slug();
        Document section = portal.page(democracy);
        assertThat(portal.status(section.select("main a.button").attr("href"))).isEqualTo(200);
        Element groups = section.selectFirst(".filter");
        assertThat(groups.select("li")).as("all of the fourteen, and the whole").hasSize(15);
        assertThat(groups.select(".filter-none").first().text()).endsWith("(chưa có nội dung)");
        assertThat(groups.select("a").size()).isLessThan(15);
    }

    @Test
    void picturesOfPeopleAlbumsAndBannersComeInForms() throws Exception {
        portal.publish(
                FullCommune.ID,
                ContentTypes.shipped().named(ContentTypes.LINK),
                Content.empty()
                        .with("kind", "banner")
                        .with("title", "Ngày hội")
                        .with("section", "LK")
                        .with(
                                "leadImage",
                                TestContent.image(
                                                TestContent.photo("banner.jpg", 3),
                                                "Ngày hội của xã",
                                                "")
                                        .with("focus", "top"))
                        .with("language", "vi"),
                PortalFixture.NOW);
        Document home = portal.page(HOME);
        Element banner = home.select(".banners img[alt=Ngày hội của xã]").first();
        assertThat(banner.hasClass("focus-top")).isTrue();
        for (String place : List.of(HOME, HOME + "/lanh-dao", HOME + "/thu-vien")) {
            Document page = portal.page(place);
            assertThat(page.select("main img")).as(place).isNotEmpty();
            for (Element image : page.select("main img")) {
                assertThat(image.attr("width")).as(place + image).matches("[1-9][0-9]+");
                assertThat(image.attr("height")).as(place + image).matches("[1-9][0-9]+");
                assertThat(image.attr("srcset")).as(place + image).contains("?rong=320 320w");
                assertThat(image.previousElementSibling().attr("type")).isEqualTo("image/webp");
            }
        }
        assertThat(
                        portal.page(path(ContentTypes.MEDIA, "Mẫu media video"))
                                .select("video")
                                .attr("poster"))
                .endsWith("?rong=960");
    }

    @Test
    void anEmptySectionSaysSoAndWhomToAsk() throws Exception {
        for (String code : List.of("TT-01", "GT-03")) {
            String slug = commune.section(code).orElseThrow().slug();
            Document page = portal.page(HOME + "/" + slug);
            assertThat(page.select(".empty-section").text()).startsWith("Chưa có thông tin;");
            assertThat(page.select(".empty-section a").attr("href")).isEqualTo(HOME + "/lien-he");
        }
    }

    @Test
    void theContactPageNamesTheOfficialChannels() throws Exception {
        portal.publish(
                FullCommune.ID,
                ContentTypes.shipped().named(ContentTypes.LINK),
                Content.empty()
                        .with("kind", "channel")
                        .with("title", "Trang Facebook của xã")
                        .with("section", "LK")
                        .with("platform", "facebook")
                        .with("url", "https://www.facebook.com/xa.mau")
                        .with("language", "vi"),
                PortalFixture.NOW);

        Document page = portal.page(HOME + "/lien-he");

        assertThat(page.select(".channels .channel-name").eachText())
                .containsExactly("Trang Facebook của xã");
        assertThat(page.select(".channels a").attr("href"))
                .isEqualTo("https://www.facebook.com/xa.mau");
    }

    @Test
    void anItemCanBeKeptAsOneFile() throws Exception {
        String path = path(ContentTypes.MEDIA, "Mẫu media album");
        String saved = portal.page(path).select(".actions a[download]").attr("href");
        HttpResponse<byte[]> answer = portal.get(saved);
        Document file = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));

        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"mau-media-album.html\"");
        assertThat(file.select("h1").text()).isEqualTo("Mẫu media album");
        assertThat(file.select("img").eachAttr("src"))
                .isNotEmpty()
                .allMatch(src -> src.startsWith("data:image/jpeg;base64,"));
        assertThat(file.select("img").eachAttr("alt")).contains("Cánh đồng lúa của xã");
        assertThat(file.select("script, link, iframe")).isEmpty();
        assertThat(file.select("footer a").attr("href")).isEqualTo(SITE + path);
    }

    @Test
    void whatIsNotPublicCannotBeKept() throws Exception {
        String draft =
                portal.put(
                        FullCommune.ID,
                        PortalFixture.ARTICLE,
                        TestContent.article("Bản nháp"),
                        PortalFixture.NOW,
                        "draft",
                        "");

        assertThat(portal.status(HOME + "/luu/" + draft)).isEqualTo(404);
        assertThat(portal.status("/khong-co/luu/" + draft)).isEqualTo(404);
    }

    @Test
    void sharingLoadsNothingAndNamesTheItem() throws Exception {
        String path = path(ContentTypes.MEDIA, "Mẫu media album");
        Document page = portal.page(path);

        assertThat(page.select(".actions a[href^=mailto]").attr("href"))
                .isEqualTo(
                        "mailto:?subject=M%E1%BA%ABu%20media%20album&body="
                                + (SITE + path).replace(":", "%3A").replace("/", "%2F"));
        assertThat(page.select(".actions a[href*=facebook]").attr("href"))
                .startsWith("https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2F");
        assertThat(page.select("script[src^=http], img[src^=http], iframe[src^=http]")).isEmpty();
    }

    @Test
    void aCommuneShowsItsOwnCrest() throws Exception {
        portal.repository.published(
                Communes.WORKSPACE,
                session -> {
                    Communes.writeCrest(
                            session, FullCommune.ID, TestContent.photo("Biểu trưng.jpg", 3));
                    session.save();
                    return null;
                });

        String crest = HOME + "/tep/bieu-trung/bieu-trung.jpg";
        assertThat(portal.status(crest)).isEqualTo(200);
        assertThat(portal.status(HOME + "/tep/bieu-trung/khac.jpg")).isEqualTo(404);
    }

    @Test
    void anEventIsOneForMachines() throws Exception {
        ContentType type = ContentTypes.shipped().named(ContentTypes.SCHEDULE);
        String id =
                portal.publish(
                        FullCommune.ID,
                        type,
                        Content.empty()
                                .with("kind", "event")
                                .with("title", "Lễ hội đền")
                                .with("section", "TT-05")
                                .with("place", "Sân đền")
                                .with("periodFrom", PortalFixture.TODAY)
                                .with("periodTo", PortalFixture.TODAY.plusDays(2))
                                .with("language", "vi"),
                        PortalFixture.NOW);

        String data =
                portal.page(portal.path(commune, type, id))
                        .selectFirst("script[type=application/ld+json]")
                        .data();

        assertThat(data).contains("\"@type\":\"Event\"", "\"startDate\":\"2025-08-20\"", "Sân đền");
    }

    private static String path(String typeName, String title) {
        ContentType type = ContentTypes.shipped().named(typeName);
        return portal
                .items
                .list(type, portal.items.query(commune, type).page(1, 100))
                .items()
                .stream()
                .filter(item -> item.title().equals(title))
                .map(item -> portal.path(commune, type, item.id()))
                .findFirst()
                .orElseThrow();
    }
}
