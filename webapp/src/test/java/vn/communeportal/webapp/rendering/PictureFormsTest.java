package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Visibility;

/** Pictures in several sizes and formats, and headers by which browsers keep what they have. */
class PictureFormsTest {

    private static final String SECRET = "GPS 20.9 N 106.0 E";

    private static PortalFixture portal;
    private static Commune commune;

    @BeforeAll
    static void open() throws Exception {
        portal = new PortalFixture().serve();
        commune = portal.commune("hoa-phong", "Hòa Phong");
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    private static String publish(String title, FileContent file) {
        return portal.publish(
                commune.id(),
                PortalFixture.ARTICLE,
                TestContent.article(title)
                        .with("leadImage", TestContent.image(file, "Cánh đồng", "")),
                PortalFixture.NOW);
    }

    private static Element picture(String id) throws Exception {
        Document page = portal.page(portal.path(commune, PortalFixture.ARTICLE, id));
        return page.selectFirst(".lead-image img");
    }

    private static BufferedImage image(String path) throws Exception {
        HttpResponse<byte[]> answer = portal.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return ImageIO.read(new ByteArrayInputStream(answer.body()));
    }

    @Test
    void aPageOffersAPictureInTheWidthsThatItHas() throws Exception {
        Element image = picture(publish("Có ảnh", TestContent.photo("dong.jpg", 1)));
        assertThat(image.attr("width")).isEqualTo("1200");
        assertThat(image.attr("height")).isEqualTo("800");
        assertThat(image.hasAttr("loading")).isFalse();
        assertThat(image.attr("srcset").split(", ")).hasSize(4);
        for (String candidate : image.attr("srcset").split(", ")) {
            String[] form = candidate.split(" ");
            BufferedImage sent = image(form[0]);
            assertThat(sent.getWidth() + "w").isEqualTo(form[1]);
            assertThat((double) sent.getWidth() / sent.getHeight()).isBetween(1.49, 1.51);
        }
    }

    @Test
    void webpIsSmallerAndOfferedWhereItCanBeMade() throws Exception {
        Element image = picture(publish("WebP", TestContent.photo("dong.jpg", 2)));
        Element source = image.parent().selectFirst("source[type=image/webp]");
        assertThat(source).as("the encoder works on the machine of this test").isNotNull();
        String webp = source.attr("srcset").split(" ")[0];
        HttpResponse<byte[]> answer = portal.get(webp);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/webp");
        assertThat(new String(answer.body(), 8, 4, StandardCharsets.US_ASCII)).isEqualTo("WEBP");
        String jpeg = image.attr("srcset").split(" ")[0];
        assertThat(answer.body().length).isLessThan(portal.get(jpeg).body().length);
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(portal.get(webp, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(portal.get(jpeg, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void whatTheCameraWroteIsNeverSent() throws Exception {
        byte[] bytes = withExif(TestContent.photo("dong.jpg", 3));
        Element image =
                picture(publish("Máy ảnh", TestContent.file("may.jpg", "image/jpeg", bytes)));
        assertThat(image.attr("width")).as("turned upright").isEqualTo("800");
        BufferedImage whole = image(image.attr("src"));
        assertThat(whole.getWidth()).isEqualTo(800);
        assertThat(whole.getHeight()).isEqualTo(1200);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains(SECRET);
        for (String form : (image.attr("src") + " 1w, " + image.attr("srcset")).split(", ")) {
            byte[] sent = portal.get(form.split(" ")[0]).body();
            assertThat(new String(sent, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
        }
    }

    @Test
    void aPictureThatIsFitIsSentAsItIs() throws Exception {
        FileContent photo = TestContent.photo("dong.jpg", 4);
        Element image = picture(publish("Gọn", photo));
        try (InputStream in = photo.open()) {
            assertThat(portal.get(image.attr("src")).body()).isEqualTo(in.readAllBytes());
        }
        assertThat(portal.get(image.attr("src") + "?rong=777").statusCode()).isEqualTo(200);
        assertThat(portal.get(image.attr("src") + "?rong=-1").statusCode()).isEqualTo(200);
    }

    @Test
    void noFormOutlivesItsItem() throws Exception {
        String id = publish("Gỡ", TestContent.photo("dong.jpg", 5));
        String form = picture(id).attr("srcset").split(" ")[0];
        assertThat(portal.get(form).statusCode()).isEqualTo(200);
        portal.repository.published(
                PortalFixture.ARTICLE.workspace(),
                session -> {
                    session.getNodeByIdentifier(id)
                            .setProperty(ItemNodes.STATE, Visibility.WITHDRAWN);
                    session.save();
                    return null;
                });
        assertThat(portal.get(form).statusCode()).isEqualTo(404);
    }

    @Test
    void aPageIsSentCompressedAndOnlyOnce() throws Exception {
        HttpResponse<byte[]> plain = portal.get("/hoa-phong");
        HttpResponse<byte[]> compressed = portal.get("/hoa-phong", "Accept-Encoding", "br, gzip");
        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(compressed.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(compressed.body().length).isLessThan(plain.body().length / 2);
        assertThat(
                        portal.get("/hoa-phong", "Accept-Encoding", "gzip;q=0")
                                .headers()
                                .firstValue("Content-Encoding"))
                .isEmpty();
        for (HttpResponse<byte[]> answer : Arrays.asList(plain, compressed)) {
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            HttpResponse<byte[]> again = portal.get("/hoa-phong", "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        }
        String modified = plain.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(portal.get("/hoa-phong", "If-Modified-Since", modified).statusCode())
                .isEqualTo(304);
    }

    @Test
    void styleSheetsAndTheirFontsAreKeptForEver() throws Exception {
        Document page = portal.page("/hoa-phong");
        String css = page.selectFirst("link[rel=stylesheet]").attr("href");
        HttpResponse<byte[]> answer = portal.get(css, "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        String bare = css.substring(0, css.indexOf('?'));
        assertThat(portal.get(bare).headers().firstValue("Cache-Control").orElseThrow())
                .doesNotContain("immutable");
        String text = new String(portal.get(bare).body(), StandardCharsets.UTF_8);
        String font = text.replaceAll("(?s).*?url\\((fonts/[^)]+)\\).*", "$1");
        assertThat(
                        portal.get(bare.replace("portal.css", font))
                                .headers()
                                .firstValue("Cache-Control")
                                .orElseThrow())
                .contains("immutable");
    }

    /** The picture lying on its side, as a telephone writes it, with a text among its data. */
    private static byte[] withExif(FileContent photo) throws Exception {
        byte[] jpeg;
        try (InputStream in = photo.open()) {
            jpeg = in.readAllBytes();
        }
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        exif.write("Exif\0\0MM\0*\0\0\0\u0008".getBytes(StandardCharsets.US_ASCII));
        exif.write(new byte[] {0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0});
        exif.write(SECRET.getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.size() + 2)});
        exif.writeTo(out);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
