package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.communeportal.webapp.rendering.PortalFixture.NOW;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists: their pages, what narrows them, and one address for each. */
class PortalListsTest {

    private static final int ARTICLES = 40;

    private static PortalFixture portal;

    @BeforeAll
    static void open() throws Exception {
        portal = new PortalFixture();
        portal.commune("hoa-phong", "Hòa Phong");
        for (int i = 0; i < ARTICLES; i++) {
            portal.publish(
                    "hoa-phong",
                    PortalFixture.ARTICLE,
                    TestContent.article("Tin số " + i),
                    NOW.minus(Duration.ofHours(i)));
        }
        document("1/QĐ-UBND", "decision", 2025);
        document("2/QĐ-UBND", "decision", 2024);
        document("3/KH-UBND", "plan", 2025);
        for (String field : List.of("Hộ tịch", "Đất đai", "Hộ tịch")) {
            portal.publish(
                    "hoa-phong",
                    PortalFixture.PROCEDURE,
                    TestContent.procedure("1", "Thủ tục " + field, field),
                    NOW);
        }
        portal.serve();
    }

    private static void document(String number, String type, int year) {
        portal.publish(
                "hoa-phong",
                PortalFixture.DOCUMENT,
                TestContent.document(number, "Về việc " + number)
                        .with("documentType", type)
                        .with("issueDate", LocalDate.of(year, 12, 31)),
                NOW);
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void everyArticleIsOnOnePage() throws Exception {
        List<String> titles = new ArrayList<>();
        String next = "/hoa-phong/tin-tuc";
        int pages = 0;
        while (!next.isEmpty()) {
            Document page = portal.page(next);
            pages++;
            titles.addAll(page.select(".news-item h2").eachText());
            assertThat(page.select(".pages [aria-current=page]").text())
                    .isEqualTo(String.valueOf(pages));
            next = page.select("a[rel=next]").attr("href");
        }

        assertThat(pages).isEqualTo(4);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            expected.add("Tin số " + i);
        }
        assertThat(titles).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hoa-phong/tin-tuc/trang-5",
                "/hoa-phong/tin-tuc/trang-999999",
                "/hoa-phong/tin-tuc/nam/2025",
                "/hoa-phong/van-ban/loai/khong-co",
                "/hoa-phong/van-ban/nam/25",
                "/hoa-phong/van-ban/linh-vuc/ho-tich",
                "/hoa-phong/van-ban/dang/van-ban",
                "/hoa-phong/thu-tuc/linh-vuc/khong-co",
                "/hoa-phong/thu-tuc/loai/quyet-dinh",
                "/hoa-phong/lien-he/trang-2/x"
            })
    void thereIsNothingElse(String path) throws Exception {
        assertThat(portal.status(path)).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/hoa-phong/van-ban, 1/QĐ-UBND 3/KH-UBND 2/QĐ-UBND",
        "/hoa-phong/van-ban/loai/quyet-dinh, 1/QĐ-UBND 2/QĐ-UBND",
        "/hoa-phong/van-ban/nam/2025, 1/QĐ-UBND 3/KH-UBND",
        "/hoa-phong/van-ban/loai/ke-hoach/nam/2025, 3/KH-UBND",
        "/hoa-phong/van-ban/loai/ke-hoach/nam/2024, ''",
    })
    void documentsByTypeAndYear(String path, String numbers) throws Exception {
        Document page = portal.page(path);

        assertThat(page.select(".document-number").eachText())
                .containsExactlyInAnyOrder(numbers.isEmpty() ? new String[0] : numbers.split(" "));
        assertThat(page.select(".filter a").eachText())
                .containsExactly("Tất cả", "Quyết định", "Kế hoạch", "Tất cả", "2025", "2024");
    }

    @Test
    void proceduresByField() throws Exception {
        assertThat(portal.page("/hoa-phong/thu-tuc").select(".group").eachText())
                .containsExactly("Đất đai", "Hộ tịch");
        Document page = portal.page("/hoa-phong/thu-tuc/linh-vuc/ho-tich");
        assertThat(page.select(".procedures a")).hasSize(2);
        assertThat(page.select(".filter [aria-current]").text()).isEqualTo("Hộ tịch");
    }

    @Test
    void itemsOfOtherKindsInASectionHaveAListToo() throws Exception {
        portal.commune("nam-chinh", "Nam Chính");
        for (int i = 1; i <= 25; i++) {
            portal.publish(
                    "nam-chinh",
                    PortalFixture.DOCUMENT,
                    TestContent.document(i + "/QĐ-UBND", "Về việc " + i).with("section", "TT-01"),
                    NOW);
        }
        portal.publish(
                "nam-chinh",
                PortalFixture.ARTICLE,
                TestContent.article("Tin về thủ tục").with("section", "TC-01"),
                NOW);

        assertThat(portal.page("/nam-chinh/tin-tuc").select(".filter a").eachAttr("href"))
                .containsExactly("/nam-chinh/tin-tuc", "/nam-chinh/tin-tuc/dang/van-ban");
        Document documents = portal.page("/nam-chinh/tin-tuc/dang/van-ban/trang-2");
        assertThat(documents.select(".document")).hasSize(5);
        assertThat(portal.status(documents.selectFirst(".document a").attr("href"))).isEqualTo(200);
        Document articles = portal.page("/nam-chinh/thu-tuc/dang/tin-bai");
        assertThat(articles.select(".news-item").text()).contains("Tin về thủ tục");
        assertThat(portal.status("/nam-chinh/tin-tuc/dang/khong-co")).isEqualTo(404);
        assertThat(portal.page("/nam-chinh/thong-bao").select(".filter")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/hoa-phong/, /hoa-phong",
        "/hoa-phong/tin-tuc/, /hoa-phong/tin-tuc",
        "/hoa-phong/tin-tuc/trang-1, /hoa-phong/tin-tuc",
        "/hoa-phong/van-ban/nam/2025/loai/ke-hoach, /hoa-phong/van-ban/nam/2025/loai/ke-hoach",
        "/hoa-phong/thong-bao/tin-so-3, /hoa-phong/tin-tuc/tin-so-3",
    })
    void oneAddressForEach(String path, String canonical) throws Exception {
        HttpResponse<byte[]> answer = portal.get(path);

        if (path.equals(canonical)) {
            assertThat(answer.statusCode()).isEqualTo(200);
        } else {
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location")).contains(canonical);
        }
    }
}
