package vn.communeportal.editorial;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The code by which a head shows that it is them who opened a link. Kept as a salted, slow digest
 * (PBKDF2 with HMAC-SHA-256).
 */
final class ReviewCode {

    private static final int ROUNDS = 120_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;

    private ReviewCode() {}

    /** Six digits at least, or as many other characters; not one and the same. */
    static boolean isGoodEnough(String code) {
        return code.strip().length() >= 6 && code.strip().chars().distinct().count() > 2;
    }

    static String keep(String code) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder encoder = Base64.getEncoder();
        return encoder.encodeToString(salt) + ":" + encoder.encodeToString(derive(code, salt));
    }

    static boolean matches(String code, String kept) {
        String[] parts = kept.split(":");
        return MessageDigest.isEqual(
                derive(code, Base64.getDecoder().decode(parts[0])),
                Base64.getDecoder().decode(parts[1]));
    }

    private static byte[] derive(String code, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(
                            new PBEKeySpec(code.strip().toCharArray(), salt, ROUNDS, KEY_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
