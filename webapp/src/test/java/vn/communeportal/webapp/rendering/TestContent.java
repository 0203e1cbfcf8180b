package vn.communeportal.webapp.rendering;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import vn.communeportal.content.Content;
import vn.communeportal.content.FileContent;

/** What tests publish: contents with what is required, and files. */
final class TestContent {

    private static final Map<Integer, byte[]> PHOTOS = new ConcurrentHashMap<>();

    private TestContent() {}

    static Content article(String title) {
        return Content.empty()
                .with("title", title)
                .with("section", "TT-01")
                .with("genre", "news")
                .with("origin", "own")
                .with("language", "vi");
    }

    static Content document(String number, String title) {
        return Content.empty()
                .with("number", number)
                .with("title", title)
                .with("documentType", "decision")
                .with("section", "VB-02")
                .with("issuingBody", "Ủy ban nhân dân xã")
                .with("issuingLevel", "commune")
                .with("issueDate", LocalDate.of(2025, 7, 18));
    }

    static Content procedure(String code, String title, String field) {
        return Content.empty()
                .with("code", code)
                .with("title", title)
                .with("field", field)
                .with("section", "TC-01")
                .with("level", List.of("commune"))
                .with("applicants", List.of("Công dân Việt Nam"))
                .with("performingAgency", "Ủy ban nhân dân cấp xã")
                .with("status", "inForce");
    }

    static FileContent file(String name, String mediaType, byte[] bytes) {
        return FileContent.fresh(
                name, mediaType, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    static FileContent pdf(String name) {
        return file(name, "application/pdf", "%PDF-1.4 test".getBytes(StandardCharsets.US_ASCII));
    }

    /** A landscape: sky, hills, fields. */
    static FileContent photo(String name, int seed) {
        return file(name, "image/jpeg", PHOTOS.computeIfAbsent(seed, TestContent::paint));
    }

    private static byte[] paint(int seed) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        float hue = random.nextFloat() * .12f + .52f;
        graphics.setPaint(
                new GradientPaint(
                        0, 0, Color.getHSBColor(hue, .5f, .85f), 0, 520, new Color(0xfde7c0)));
        graphics.fillRect(0, 0, 1200, 800);
        graphics.setColor(new Color(0xfff2c9));
        graphics.fillOval(200 + random.nextInt(700), 120 + random.nextInt(120), 130, 130);
        for (int layer = 0; layer < 5; layer++) {
            graphics.setColor(
                    Color.getHSBColor(
                            .28f + layer * .015f, .35f + layer * .1f, .62f - layer * .08f));
            int base = 430 + layer * 75;
            double phase = random.nextDouble() * 6;
            int[] x = new int[122];
            int[] y = new int[122];
            for (int i = 0; i < 120; i++) {
                x[i] = i * 1200 / 119;
                y[i] = base + (int) (Math.sin(i / (9.0 + layer * 3) + phase) * (50 - layer * 8));
            }
            x[120] = 1200;
            y[120] = 800;
            x[121] = 0;
            y[121] = 800;
            graphics.fillPolygon(x, y, 122);
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Content image(FileContent file, String alt, String caption) {
        return Content.empty().with("file", file).with("alt", alt).with("caption", caption);
    }
}
