package vn.communeportal.webapp.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** What is sent of a page or of a file of the light module, plain and compressed. Thread-safe. */
final class ReadyPage {

    private static final int TAG_BYTES = 12;

    private final int status;
    private final byte[] plain;
    private final String hash;
    private final Instant made;
    private volatile byte[] compressed;

    ReadyPage(int status, byte[] plain, Instant made) {
        this.status = status;
        this.plain = plain;
        this.made = made;
        hash = hash(plain);
    }

    static ReadyPage of(RenderedPage page, Instant made) {
        return new ReadyPage(page.status(), page.html().getBytes(StandardCharsets.UTF_8), made);
    }

    int status() {
        return status;
    }

    byte[] plain() {
        return plain;
    }

    Instant made() {
        return made;
    }

    /** The same for the same bytes, and only for them. */
    String hash() {
        return hash;
    }

    /** In the format of gzip. */
    byte[] compressed() {
        byte[] known = compressed;
        if (known == null) {
            known = compress(plain);
            compressed = known;
        }
        return known;
    }

    /** Bytes that it takes in memory, about. */
    int weight() {
        return plain.length + plain.length / 3 + 500;
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (OutputStream gzip = new GZIPOutputStream(out, 8192)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
