package vn.communeportal.webapp.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What the script of a form does while somebody fills it in. */
public final class FormWork {

    /** Name of the field that it works for. */
    public static final String TOKEN = "cp-token";

    /** Name of the field that it fills. */
    public static final String RESULT = "cp-work";

    private FormWork() {}

    public static String of(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int number = 0; ; number++) {
                byte[] found =
                        digest.digest((token + ':' + number).getBytes(StandardCharsets.US_ASCII));
                if (found[0] == 0 && found[1] == 0) {
                    return Integer.toString(number);
                }
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
