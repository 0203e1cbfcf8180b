package vn.communeportal.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Versions of the light module's web resources: another for every content. Thread-safe. */
public final class ResourceVersions {

    private static final String FOLDER = "/commune-portal/webresources/";
    private static final int BYTES = 6;
    private static final Map<String, String> SHIPPED = new ConcurrentHashMap<>();

    private ResourceVersions() {}

    /**
     * That of a file as it is in the jar; empty if it has none of this name.
     *
     * @param name {@code portal.css}
     */
    static String shipped(String name) {
        String known = SHIPPED.get(name);
        if (known != null) {
            return known;
        }
        try (InputStream in = ResourceVersions.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                return "";
            }
            String version = of(in.readAllBytes());
            SHIPPED.put(name, version);
            return version;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That of a file with this content. */
    public static String of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            StringBuilder version = new StringBuilder();
            for (int i = 0; i < BYTES; i++) {
                version.append(String.format("%02x", digest[i]));
            }
            return version.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
