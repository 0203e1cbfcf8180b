package vn.communeportal.editorial;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of a review link: who has it has the link; the portal keeps its digest alone. */
final class ReviewToken {

    private static final int BYTES = 32;

    private ReviewToken() {}

    /** One that nobody guesses, as it is written in addresses. */
    static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    static String digest(String token) {
        return HistorySeal.digest(token.getBytes(StandardCharsets.UTF_8));
    }
}
