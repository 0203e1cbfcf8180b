package vn.communeportal.webapp.accounts;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.BCrypt.Version;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import vn.communeportal.text.Vietnamese;

/** Hashes of passwords: bcrypt over SHA-512, so that long passwords count in full. */
final class Passwords {

    /** The least that OWASP's password storage guide asks for; about 60 ms a try. */
    private static final int COST = 10;

    private static final Version VERSION = Version.VERSION_2A;

    /** Salt and hash are zeros, so that none has to be made; takes as long as any to compare. */
    private static final String HASH_OF_NOBODY = "$2a$" + COST + "$" + ".".repeat(53);

    String hash(String password) {
        byte[] hash =
                BCrypt.with(VERSION, new SecureRandom(), LongPasswordStrategies.hashSha512(VERSION))
                        .hash(COST, bytes(password));
        return new String(hash, StandardCharsets.US_ASCII);
    }

    boolean matches(String password, String hash) {
        return BCrypt.verifyer(VERSION, LongPasswordStrategies.hashSha512(VERSION))
                .verify(bytes(password), hash.getBytes(StandardCharsets.US_ASCII))
                .verified;
    }

    /**
     * Takes the time of a comparison, so that an answer does not tell whether an account exists.
     */
    void matchNobody(String password) {
        matches(password, HASH_OF_NOBODY);
    }

    /** The same password from every keyboard, however it composes accents. */
    private static byte[] bytes(String password) {
        return Vietnamese.normalize(password).getBytes(StandardCharsets.UTF_8);
    }
}
