package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.content.Visibility;

/** robots.txt, sitemaps and feeds. */
class PortalFeedsTest {

    private static final String SITE = "https://hoaphong.hungyen.gov.vn";
    private static final String EVIL = "]]></title> & <b> \u0007 đẹp";

    private static PortalFixture portal;
    private static String first;
    private static String second;

    @BeforeAll
    static void open() throws Exception {
        portal = new PortalFixture();
        var commune = portal.commune("hoa-phong", "Hòa Phong");
        portal.commune("nam-chinh", "Nam Chính");
        first =
                portal.path(
                        commune,
                        PortalFixture.ARTICLE,
                        put("Họp giao ban", 3, Visibility.PUBLISHED));
        second =
                portal.path(
                        commune,
                        PortalFixture.ARTICLE,
                        put("Họp giao ban", 2, Visibility.PUBLISHED));
        put("Bản nháp", 1, "draft");
        put(EVIL, 0, Visibility.PUBLISHED);
        portal.publish(
                "hoa-phong",
                PortalFixture.DOCUMENT,
                TestContent.document("26/QĐ-UBND", "Về Ban Biên tập"),
                PortalFixture.NOW);
        portal.serve();
    }

    private static String put(String title, int daysAgo, String state) {
        return portal.put(
                "hoa-phong",
                PortalFixture.ARTICLE,
                TestContent.article(title),
                PortalFixture.NOW.minus(Duration.ofDays(daysAgo * 40L)),
                state,
                "");
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void theSitemapHasEveryPublicAddressAndNothingElse() throws Exception {
        List<String> places = xml("/hoa-phong/sitemap.xml").select("url > loc").eachText();

        assertThat(places)
                .doesNotHaveDuplicates()
                .contains(
                        SITE + "/hoa-phong",
                        SITE + "/hoa-phong/en",
                        SITE + "/hoa-phong/tin-tuc",
                        SITE + "/hoa-phong/en/lien-he",
                        SITE + first,
                        SITE + second)
                .allMatch(place -> place.startsWith(SITE + "/hoa-phong"))
                .noneMatch(place -> place.contains("ban-nhap") || place.contains("tim-kiem"));
        for (String place : places) {
            assertThat(portal.status(place.substring(SITE.length()))).as(place).isEqualTo(200);
        }
        assertThat(xml("/hoa-phong/sitemap.xml").select("lastmod").eachText())
                .contains("2025-08-20");
    }

    @Test
    void robotsAreToldWhereSitemapsAre() throws Exception {
        HttpResponse<byte[]> answer = portal.get("/robots.txt");

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8).lines())
                .contains(
                        "User-agent: *",
                        "Disallow: /hoa-phong/tim-kiem",
                        "Sitemap: " + SITE + "/hoa-phong/sitemap.xml",
                        "Sitemap: https://namchinh.hungyen.gov.vn/nam-chinh/sitemap.xml");
    }

    @Test
    void aFeedHasTheNewestOfItsSection() throws Exception {
        Document feed = xml("/hoa-phong/tin-tuc/rss.xml");

        assertThat(feed.select("channel > title").text())
                .isEqualTo("Tin tức, sự kiện – Xã Hòa Phong");
        assertThat(feed.select("item > title").eachText())
                .containsExactly("]]></title> & <b>  đẹp", "Họp giao ban", "Họp giao ban");
        assertThat(feed.select("item > link").eachText()).contains(SITE + first, SITE + second);
        assertThat(feed.select("item > pubDate").get(0).text())
                .isEqualTo("Wed, 20 Aug 2025 09:00:00 +0700");
        assertThat(xml("/hoa-phong/van-ban/rss.xml").select("item > title").eachText())
                .containsExactly("Về Ban Biên tập");
        assertThat(xml("/nam-chinh/rss.xml").select("item")).as("another commune").isEmpty();
    }

    @Test
    void pagesNameTheirFeeds() throws Exception {
        for (String path : List.of("/hoa-phong/tin-tuc", "/hoa-phong/en/tin-tuc", first)) {
            assertThat(portal.page(path).select("link[type=application/rss+xml]").eachAttr("href"))
                    .containsExactly("/hoa-phong/tin-tuc/rss.xml", "/hoa-phong/rss.xml");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hoa-phong/sitemap-1.xml",
                "/hoa-phong/khong-co/rss.xml",
                "/khong-co/sitemap.xml",
                "/hoa-phong/en/rss.xml"
            })
    void whatIsNotThereIsNotFound(String path) throws Exception {
        assertThat(portal.status(path)).isEqualTo(404);
    }

    @Test
    void aFeedThatIsNotThereIsThePageOfWhatIsNotThere() throws Exception {
        HttpResponse<byte[]> answer = portal.get("/hoa-phong/khong-co/rss.xml");

        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(portal.page("/hoa-phong/khong-co/rss.xml").select("h1").text())
                .isEqualTo(portal.page("/hoa-phong/khong-co").select("h1").text());
    }

    /** Read as XML twice: strictly, then so that it can be asked. */
    private static Document xml(String path) throws Exception {
        HttpResponse<byte[]> answer = portal.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body()));
        return Jsoup.parse(
                new String(answer.body(), StandardCharsets.UTF_8), "", Parser.xmlParser());
    }
}
