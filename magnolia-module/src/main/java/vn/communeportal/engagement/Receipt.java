package vn.communeportal.engagement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Objects;

/** What a citizen gets for a submission that is safely kept. Immutable. */
public final class Receipt {

    private final String code;

    /**
     * @param code by which its sender follows it; cannot be guessed; empty for what nobody follows
     */
    public Receipt(String code) {
        this.code = Objects.requireNonNull(code, "code");
    }

    public String code() {
        return code;
    }

    /**
     * By what the portal itself knows a code: its SHA-256, however it was typed, so that nobody who
     * reads the repository can follow anything.
     */
    public static String keyOf(String code) {
        String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(plain.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (byte one : digest) {
                hex.append(String.format("%02x", one));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
