package vn.communeportal.engagement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;

/**
 * A code of eighty bits that nobody guesses, as people read and type it: {@code
 * 7K3M-P2QX-R9AV-04TZ}. Its letters are Crockford's: none that looks like another. It is kept
 * nowhere, only its hash is.
 */
public final class FollowUpCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_OF_A_LETTER = 5;
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    /** More than anybody types for sixteen letters with what stands between them. */
    private static final int LONGEST_TYPED = 64;

    private static final int BYTES = LENGTH * BITS_OF_A_LETTER / Byte.SIZE;

    private final String letters;

    private FollowUpCode(String letters) {
        this.letters = letters;
    }

    /**
     * @param random at least ten bytes that nobody can foresee; the first ten count
     */
    public static FollowUpCode of(byte[] random) {
        if (random.length < BYTES) {
            throw new IllegalArgumentException("Too few bytes: " + random.length);
        }
        StringBuilder letters = new StringBuilder();
        int bits = 0;
        int count = 0;
        for (int i = 0; i < BYTES; i++) {
            bits = (bits << Byte.SIZE) | (random[i] & 0xFF);
            count += Byte.SIZE;
            while (count >= BITS_OF_A_LETTER) {
                count -= BITS_OF_A_LETTER;
                letters.append(LETTERS.charAt((bits >> count) & 0x1F));
            }
            bits &= (1 << count) - 1;
        }
        return new FollowUpCode(letters.toString());
    }

    /**
     * The code that somebody typed, in small letters, without the hyphens, or with an O for a zero;
     * empty if it cannot be one.
     *
     * @param typed may be null
     */
    public static Optional<FollowUpCode> read(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String letters =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s.\\u2010-\\u2015-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return letters.length() == LENGTH
                        && letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)
                ? Optional.of(new FollowUpCode(letters))
                : Optional.empty();
    }

    /** Under which a submission is found: 64 hexadecimal digits. */
    public String hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(letters.getBytes(StandardCharsets.US_ASCII));
            StringBuilder hex = new StringBuilder();
            for (byte each : digest) {
                hex.append(String.format("%02x", each));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** To be shown to the sender, and to nobody else. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i += GROUP) {
            text.append(i == 0 ? "" : "-").append(letters, i, i + GROUP);
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowUpCode && letters.equals(((FollowUpCode) other).letters);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }

    /** Not the code: it would end in a log. */
    @Override
    public String toString() {
        return "follow-up code";
    }
}
