package vn.communeportal.engagement.guard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.inject.Inject;
import javax.inject.Singleton;

/**
 * Makes the tokens of forms and knows them again. A token is signed and holds everything that is to
 * be known: nothing is kept for a form that is open, and no cookie is set. It is worth something
 * for one form of one commune, for one submission, for half a day, and from the place where the
 * form was opened, so that nobody can have somebody else's browser send theirs.
 */
@Singleton
public final class FormTokens {

    /** Long enough to write a long letter. */
    static final Duration VALIDITY = Duration.ofHours(12);

    private static final String PURPOSE = "form tokens";
    private static final int ID_BYTES = 16;
    private static final int HEAD_BYTES = ID_BYTES + Long.BYTES;
    private static final int MAC_BYTES = 32;

    private final Secret secret;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public FormTokens(Secret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** What a token says that came back. */
    static final class Opened {
        final UUID submission;
        final Instant time;

        Opened(UUID submission, Instant time) {
            this.submission = submission;
            this.time = time;
        }
    }

    /**
     * @param place form and commune
     */
    FormToken make(String place, String visitor) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        byte[] head = ByteBuffer.allocate(HEAD_BYTES).put(id).putLong(clock.millis()).array();
        byte[] whole = Arrays.copyOf(head, HEAD_BYTES + MAC_BYTES);
        System.arraycopy(mac(head, place, visitor), 0, whole, HEAD_BYTES, MAC_BYTES);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        return new FormToken(text, id(head));
    }

    /**
     * What the token says; empty if it was not made for this, or too long ago.
     *
     * @param text may be null
     */
    Optional<Opened> open(String text, String place, String visitor) {
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (whole.length != HEAD_BYTES + MAC_BYTES) {
            return Optional.empty();
        }
        byte[] head = Arrays.copyOf(whole, HEAD_BYTES);
        byte[] signed = Arrays.copyOfRange(whole, HEAD_BYTES, whole.length);
        if (!MessageDigest.isEqual(signed, mac(head, place, visitor))) {
            return Optional.empty();
        }
        Instant time = Instant.ofEpochMilli(ByteBuffer.wrap(head).getLong(ID_BYTES));
        Duration age = Duration.between(time, clock.instant());
        return age.isNegative() || age.compareTo(VALIDITY) > 0
                ? Optional.empty()
                : Optional.of(new Opened(id(head), time));
    }

    private static UUID id(byte[] head) {
        ByteBuffer bytes = ByteBuffer.wrap(head);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private byte[] mac(byte[] head, String place, String visitor) {
        return secret.mac(
                PURPOSE,
                new String(head, StandardCharsets.ISO_8859_1) + '\n' + place + '\n' + visitor);
    }
}
