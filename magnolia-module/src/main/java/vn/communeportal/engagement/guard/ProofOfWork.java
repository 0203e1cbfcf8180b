package vn.communeportal.engagement.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A little work for the computer that sends a form, in place of pictures that people have to
 * recognise: a number is looked for with which the token has a SHA-256 that begins with sixteen
 * zero bits. It takes a telephone about a second while the form is filled in, and whoever sends
 * thousands thousands of them. A token is worth one submission, so that no work counts twice.
 */
final class ProofOfWork {

    private static final int LONGEST = 20;

    private ProofOfWork() {}

    /**
     * @param work may be null or empty where nothing was worked
     */
    static boolean isDone(String token, String work) {
        if (work == null || work.isEmpty() || work.length() > LONGEST) {
            return false;
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest((token + ':' + work).getBytes(StandardCharsets.UTF_8));
            return digest[0] == 0 && digest[1] == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
