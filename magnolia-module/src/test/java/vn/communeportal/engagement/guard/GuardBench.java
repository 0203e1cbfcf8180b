package vn.communeportal.engagement.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.communeportal.engagement.transfer.SharedKey;
import vn.communeportal.host.Installation;
import vn.communeportal.testing.ServletExchange;
import vn.communeportal.testing.TestClock;

/** The guard with everything it needs, a visitor, and a clock that only tests turn. */
final class GuardBench implements Installation {

    static final String COMMUNE = "hoa-phong";

    private static final FormLimits LIMITS =
            new FormLimits(
                    Map.of("name", 100, "email", 100, "question", 5000),
                    Set.of("question"),
                    Set.of("file"),
                    3);

    final Map<String, String> settings = new HashMap<>();
    final Map<String, String> headers = new HashMap<>();
    final FormTokens tokens;
    final FormGuard guard;
    String form = "question";
    String commune = COMMUNE;
    String address = "192.0.2.9";
    private final Secret secret;
    private final Path folder;
    private Instant now = Instant.parse("2026-11-21T03:00:00Z");

    GuardBench() {
        try {
            folder = Files.createTempDirectory(Path.of("target"), "guard");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TestClock clock = new TestClock(() -> now);
        secret = new Secret(new SharedKey(this), this);
        tokens = new FormTokens(secret, clock);
        guard =
                new FormGuard(
                        tokens, new RateLimits(this, clock), new FileChecks(this), secret, clock);
    }

    static MultipartBody body() {
        return new MultipartBody();
    }

    void pass(long seconds) {
        now = now.plusSeconds(seconds);
    }

    ServletExchange exchange() {
        return new ServletExchange("GET", headers, new byte[0]).from(address);
    }

    String visitor() {
        return Visitor.of(exchange().request(), secret);
    }

    String place() {
        return form + ' ' + commune;
    }

    FormToken open() {
        return guard.open(form, commune, exchange().request());
    }

    /** As somebody sends it who opened the form ten seconds before. */
    GuardedForm send(MultipartBody body) {
        return sendAsIs(signed(body));
    }

    MultipartBody signed(MultipartBody body) {
        FormToken token = open();
        pass(10);
        return body.field(FormToken.FIELD, token.text());
    }

    GuardedForm sendAsIs(MultipartBody body) {
        byte[] bytes = body.bytes();
        return sendRaw(MultipartBody.TYPE, new ByteArrayInputStream(bytes), bytes.length);
    }

    GuardedForm sendRaw(String type, InputStream body, int length) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", type);
        ServletExchange exchange = new ServletExchange("POST", all, body, length).from(address);
        return guard.check(form, commune, LIMITS, exchange.request());
    }

    /** As a script sends it that did the work. */
    GuardedForm sendQuickly(String name) {
        FormToken token = open();
        return sendAsIs(
                body().field("name", name)
                        .field(FormToken.FIELD, token.text())
                        .field(FormToken.WORK, work(token)));
    }

    static String work(FormToken token) {
        int number = 0;
        while (!ProofOfWork.isDone(token.text(), Integer.toString(number))) {
            number++;
        }
        return Integer.toString(number);
    }

    static void assertRefused(Refusal refusal, GuardedForm form) {
        assertThat(form.refusal()).contains(refusal);
        assertThat(form.submission()).isNull();
        assertThat(form.files()).isEmpty();
    }

    static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    static byte[] pdf() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public String version() {
        return "test";
    }

    @Override
    public Instant startedAt() {
        return now;
    }

    @Override
    public boolean isAuthor() {
        return false;
    }

    @Override
    public String contextPath() {
        return "";
    }

    @Override
    public String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    @Override
    public Path folder() {
        return folder;
    }
}
