package vn.communeportal.engagement.transfer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Signs what one instance asks of another, and the answer: time, a number that is used once, and
 * the content. What is older than {@link #TOLERANCE} or was heard before is not accepted.
 */
final class Seal {

    static final String TIME = "X-Portal-Time";
    static final String NONCE = "X-Portal-Nonce";
    static final String DIGEST = "X-Portal-Digest";
    static final String SIGNATURE = "X-Portal-Signature";

    /** By how much the clocks of two instances may differ. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final int NONCE_BYTES = 18;
    private static final int NONCE_LENGTH = 24;
    private static final int MOST_HEARD = 100_000;
    private static final String QUESTION = "commune-portal transfer question";
    private static final String ANSWER = "commune-portal transfer answer";

    private final SharedKey key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Instant> heard = new LinkedHashMap<>();

    Seal(SharedKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** Headers of a question. */
    Map<String, String> ask(byte[] body) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(TIME, Long.toString(clock.millis()));
        headers.put(NONCE, base64(nonce));
        headers.put(DIGEST, digest(body));
        headers.put(SIGNATURE, base64(key.sign(question(headers))));
        return headers;
    }

    /**
     * Whether a question may be listened to: looked at before its content is read.
     *
     * @param headers by name; what is missing is null
     */
    boolean isGenuine(Map<String, String> headers) {
        for (String name : new String[] {TIME, NONCE, DIGEST, SIGNATURE}) {
            if (headers.get(name) == null) {
                return false;
            }
        }
        try {
            Instant time = Instant.ofEpochMilli(Long.parseLong(headers.get(TIME)));
            return headers.get(NONCE).length() == NONCE_LENGTH
                    && Duration.between(time, clock.instant()).abs().compareTo(TOLERANCE) <= 0
                    && key.signed(question(headers), bytes(headers.get(SIGNATURE)))
                    && isNew(headers.get(NONCE));
        } catch (IllegalArgumentException e) {
            // No number, or no Base64.
            return false;
        }
    }

    /** Nobody without the secret can fill this: only signed questions get here. */
    private synchronized boolean isNew(String nonce) {
        Instant over = clock.instant().minus(TOLERANCE.multipliedBy(2));
        heard.values().removeIf(time -> time.isBefore(over));
        return heard.size() < MOST_HEARD && heard.putIfAbsent(nonce, clock.instant()) == null;
    }

    /** Signature of an answer to the question with this nonce. */
    String answer(String nonce, byte[] body) {
        return base64(key.sign(answerText(nonce, body)));
    }

    /**
     * Whether an answer is that of an instance that knows the secret, to this question.
     *
     * @param signature may be null
     */
    boolean isAnswer(String nonce, byte[] body, String signature) {
        try {
            return signature != null && key.signed(answerText(nonce, body), bytes(signature));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String question(Map<String, String> headers) {
        return String.join(
                "\n", QUESTION, headers.get(TIME), headers.get(NONCE), headers.get(DIGEST));
    }

    private static String answerText(String nonce, byte[] body) {
        return String.join("\n", ANSWER, nonce, digest(body));
    }

    static String digest(byte[] body) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
