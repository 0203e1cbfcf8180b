package vn.communeportal.insight.visits;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;

/**
 * By what the views of a visit are put together: a hash of address and browser with a random salt
 * that is in memory only and thrown away at midnight, so that nobody can tell afterwards whose
 * visit it was, nor whether two days' visits were one person's. Thread-safe.
 */
final class VisitorKey {

    private static final int SALT_BYTES = 32;
    private static final ThreadLocal<MessageDigest> DIGEST =
            ThreadLocal.withInitial(VisitorKey::digest);

    private final SecureRandom random = new SecureRandom();
    private volatile Salt salt = new Salt(LocalDate.MIN, new byte[0]);

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param day in Vietnam
     * @param about what tells visitors apart
     */
    long of(LocalDate day, String... about) {
        MessageDigest digest = DIGEST.get();
        digest.reset();
        digest.update(salt(day));
        for (String part : about) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private byte[] salt(LocalDate day) {
        Salt known = salt;
        return known.day.equals(day) ? known.bytes : newSalt(day);
    }

    private synchronized byte[] newSalt(LocalDate day) {
        if (!salt.day.equals(day)) {
            byte[] bytes = new byte[SALT_BYTES];
            random.nextBytes(bytes);
            salt = new Salt(day, bytes);
        }
        return salt.bytes;
    }

    private static final class Salt {

        private final LocalDate day;
        private final byte[] bytes;

        private Salt(LocalDate day, byte[] bytes) {
            this.day = day;
            this.bytes = bytes;
        }
    }
}
