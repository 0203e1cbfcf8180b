package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.communeportal.webapp.rendering.PortalFixture.NOW;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.content.Content;

class FileServletTest {

    private static final byte[] BYTES = "0123456789".getBytes(StandardCharsets.US_ASCII);

    private static PortalFixture portal;
    private static String base;

    @BeforeAll
    static void open() throws Exception {
        portal = new PortalFixture();
        portal.commune("hoa-phong", "Hòa Phong");
        Content content =
                TestContent.article("Tin có tệp")
                        .with("tags", List.of("a"))
                        .with("leadImage", TestContent.image(file("Họp.png", "image/png"), "A", ""))
                        .with(
                                "attachments",
                                List.of(
                                        attachment("Kế hoạch.pdf", "application/pdf"),
                                        attachment("Trang.html", "text/html"),
                                        attachment("Hình.svg", "image/svg+xml")));
        base = "/hoa-phong/tep/" + portal.publish("hoa-phong", PortalFixture.ARTICLE, content, NOW);
        portal.serve();
    }

    private static Content attachment(String name, String type) {
        return Content.empty().with("file", file(name, type)).with("title", name);
    }

    private static vn.communeportal.content.FileContent file(String name, String type) {
        return TestContent.file(name, type, BYTES);
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/leadImage/file/hop.png, image/png, inline, H%E1%BB%8Dp.png",
        "/attachments/0/file/ke-hoach.pdf, application/pdf, inline, K%E1%BA%BF%20ho%E1%BA%A1ch.pdf",
        "/attachments/1/file/trang.html, text/html, attachment, Trang.html",
        "/attachments/2/file/hinh.svg, image/svg+xml, attachment, H%C3%ACnh.svg",
    })
    void servesWithItsTypeAndName(String path, String type, String disposition, String name)
            throws Exception {
        HttpResponse<byte[]> answer = portal.get(base + path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(BYTES);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(header(answer, "Content-Disposition"))
                .startsWith(disposition + ";")
                .endsWith("filename*=UTF-8''" + name);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void aKnownFileIsNotSentAgain() throws Exception {
        String path = base + "/leadImage/file/hop.png";
        String tag = header(portal.get(path), "ETag");

        HttpResponse<byte[]> answer = portal.get(path, "If-None-Match", tag);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(portal.get(path, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
    }

    @Test
    void aRangeOfIt() throws Exception {
        String path = base + "/attachments/0/file/ke-hoach.pdf";

        HttpResponse<byte[]> answer = portal.get(path, "Range", "bytes=3-5");

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(new String(answer.body(), StandardCharsets.US_ASCII)).isEqualTo("345");
        assertThat(header(answer, "Content-Range")).isEqualTo("bytes 3-5/10");
        assertThat(portal.get(path, "Range", "bytes=10-").statusCode()).isEqualTo(416);
        assertThat(portal.get(path, "Range", "bytes=3-5", "If-Range", "\"old\"").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/leadImage/file/khac.png",
                "/leadImage/file/Hop.png",
                "/leadImage/hop.png",
                "/leadImage/alt/hop.png",
                "/leadImage/0/file/hop.png",
                "/attachments/file/ke-hoach.pdf",
                "/attachments/3/file/ke-hoach.pdf",
                "/attachments/0/ke-hoach.pdf",
                "/tags/0/hop.png",
                "/tags/0/file/hop.png",
                "/title/hop.png",
                "/khong-co/file/hop.png",
                "/leadImage/file/jcr:data/hop.png",
                "/leadImage/file/../file/hop.png",
                "/leadImage/%66ile/hop.png"
            })
    void nothingElse(String path) throws Exception {
        assertThat(portal.status(base + path)).isNotEqualTo(200).isLessThan(500);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
