package vn.communeportal.engagement.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks by the form itself: its size, its shape, whose it is; and what becomes of each. */
class FormAttacksTest {

    private GuardBench bench;

    @BeforeEach
    void begin() {
        bench = new GuardBench();
    }

    @Test
    void anHonestFormIsTaken() throws IOException {
        GuardedForm form =
                bench.send(
                        GuardBench.body()
                                .field("name", "Nguyễn Văn An")
                                .field("question", "Đường thôn 7?\r\nBao giờ sửa?")
                                .file("file", "C:\\Users\\an\\ảnh đường.PNG", GuardBench.png()));

        assertThat(form.refusal()).isEmpty();
        assertThat(form.fields())
                .containsEntry("name", "Nguyễn Văn An")
                .containsEntry("question", "Đường thôn 7?\nBao giờ sửa?");
        assertThat(form.files().get(0).name()).isEqualTo("ảnh đường.png");
        assertThat(form.files().get(0).mediaType()).isEqualTo("image/png");
    }

    @Test
    void oversizedBySaying() {
        GuardBench.assertRefused(
                Refusal.TOO_LARGE,
                bench.sendRaw(
                        "multipart/form-data; boundary=b",
                        new ByteArrayInputStream(new byte[0]),
                        200_000_000));
    }

    @Test
    void oversizedWithoutSaying() {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'a';
                    }
                };
        GuardBench.assertRefused(
                Refusal.TOO_LARGE, bench.sendRaw("application/x-www-form-urlencoded", endless, -1));
    }

    @Test
    void oversizedFile() {
        GuardBench.assertRefused(
                Refusal.FILE_TOO_LARGE,
                bench.send(
                        GuardBench.body()
                                .file("file", "a.pdf", new byte[FormLimits.LARGEST_FILE + 1])));
    }

    @Test
    void oversizedText() {
        GuardBench.assertRefused(
                Refusal.TOO_LONG, bench.send(GuardBench.body().field("name", "a".repeat(101))));
    }

    @Test
    void manyParts() {
        MultipartBody many = GuardBench.body();
        for (int i = 0; i < 10_000; i++) {
            many.field("x" + i, "");
        }
        GuardBench.assertRefused(Refusal.UNREADABLE, bench.send(many));
    }

    @Test
    void manyFiles() throws IOException {
        MultipartBody many = GuardBench.body();
        for (int i = 0; i < 4; i++) {
            many.file("file", i + ".png", GuardBench.png());
        }
        GuardBench.assertRefused(Refusal.TOO_MANY_FILES, bench.send(many));
    }

    @Test
    void slowBody() {
        byte[] slow = bench.signed(GuardBench.body().field("name", "a".repeat(90))).bytes();
        InputStream drip =
                new ByteArrayInputStream(slow) {
                    @Override
                    public synchronized int read(byte[] bytes, int from, int most) {
                        bench.pass(5);
                        return super.read(bytes, from, 1);
                    }
                };
        GuardBench.assertRefused(
                Refusal.TOO_SLOW, bench.sendRaw(MultipartBody.TYPE, drip, slow.length));
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site,cross-site,FOREIGN",
        "Sec-Fetch-Site,same-site,FOREIGN",
        "Origin,https://evil.example,FOREIGN",
        "Origin,https://localhost.evil.example,FOREIGN",
        "Origin,not a uri,FOREIGN",
        "Sec-Fetch-Site,same-origin,",
        "Origin,http://localhost,",
    })
    void sentFromAnotherPage(String header, String value, Refusal refusal) {
        bench.headers.put(header, value);
        GuardedForm form = bench.send(GuardBench.body().field("name", "An"));
        assertThat(form.refusal().orElse(null)).isEqualTo(refusal);
    }

    @Test
    void anotherPlacesToken() {
        MultipartBody stolen = bench.signed(GuardBench.body().field("name", "An"));
        bench.address = "198.51.100.7";
        GuardBench.assertRefused(Refusal.EXPIRED, bench.sendAsIs(stolen));
    }

    @Test
    void anotherCommunesForm() {
        MultipartBody form = bench.signed(GuardBench.body().field("name", "An"));
        bench.commune = "khac";
        GuardBench.assertRefused(Refusal.EXPIRED, bench.sendAsIs(form));
        bench.commune = GuardBench.COMMUNE;
        bench.form = "rating";
        GuardBench.assertRefused(Refusal.EXPIRED, bench.sendAsIs(form));
    }

    @Test
    void noForgedOrOldToken() {
        GuardBench.assertRefused(
                Refusal.EXPIRED, bench.sendAsIs(GuardBench.body().field("name", "An")));
        for (String forged : List.of("", "x", "AAAA", "!", "A".repeat(75), "A".repeat(100_000))) {
            GuardBench.assertRefused(
                    Refusal.EXPIRED,
                    bench.sendAsIs(GuardBench.body().field(FormToken.FIELD, forged)));
        }
        MultipartBody old = bench.signed(GuardBench.body().field("name", "An"));
        bench.pass(FormTokens.VALIDITY.plusSeconds(1).toSeconds());
        GuardBench.assertRefused(Refusal.EXPIRED, bench.sendAsIs(old));
    }

    @Test
    void everyBitOfATokenCounts() {
        FormToken token = bench.open();
        byte[] bytes = Base64.getUrlDecoder().decode(token.text());
        bench.pass(10);
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertThat(bench.tokens.open(text, bench.place(), bench.visitor())).isEmpty();
        }
        assertThat(bench.tokens.open(token.text(), bench.place(), bench.visitor())).isPresent();
    }

    @Test
    void aReplayedTokenIsTheSameSubmission() {
        MultipartBody form = bench.signed(GuardBench.body().field("name", "An"));
        UUID first = bench.sendAsIs(form).submission();
        UUID second = bench.sendAsIs(form).submission();
        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/plain",
                "text/xml",
                "",
                "multipart/form-data",
                "multipart/mixed; boundary=b",
                "application/x-java-serialized-object",
            })
    void wrongContentType(String type) {
        byte[] body = "{\"name\":\"An\"}".getBytes(StandardCharsets.US_ASCII);
        GuardBench.assertRefused(
                Refusal.UNREADABLE,
                bench.sendRaw(type, new ByteArrayInputStream(body), body.length));
    }

    @Test
    void cutOffForm() {
        byte[] whole = bench.signed(GuardBench.body().field("name", "An")).bytes();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(
                        bench.sendRaw(
                                        MultipartBody.TYPE,
                                        new ByteArrayInputStream(half),
                                        half.length)
                                .refusal())
                .isPresent();
    }

    @Test
    void brokenEscapes() {
        byte[] body = "name=%zz&%=%".getBytes(StandardCharsets.US_ASCII);
        GuardBench.assertRefused(
                Refusal.UNREADABLE,
                bench.sendRaw(
                        "application/x-www-form-urlencoded",
                        new ByteArrayInputStream(body),
                        body.length));
    }
}
