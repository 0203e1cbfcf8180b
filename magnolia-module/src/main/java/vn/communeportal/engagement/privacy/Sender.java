package vn.communeportal.engagement.privacy;

import java.util.Locale;
import java.util.Objects;

/** By what somebody asks for their data: an e-mail address, a telephone number, or a code. */
public final class Sender {

    private final String email;
    private final String telephone;
    private final String codeHash;

    private Sender(String email, String telephone, String codeHash) {
        this.email = email;
        this.telephone = telephone;
        this.codeHash = codeHash;
    }

    public static Sender ofEmail(String email) {
        return new Sender(normalEmail(email), "", "");
    }

    public static Sender ofTelephone(String telephone) {
        return new Sender("", normalTelephone(telephone), "");
    }

    /**
     * @param hash of the follow-up code
     */
    public static Sender ofCode(String hash) {
        return new Sender("", "", Objects.requireNonNull(hash, "hash"));
    }

    /** Whether something that was sent with these is of this sender. Any of them may be empty. */
    public boolean is(String otherEmail, String otherTelephone, String otherCodeHash) {
        return !email.isEmpty() && email.equals(normalEmail(otherEmail))
                || !telephone.isEmpty() && telephone.equals(normalTelephone(otherTelephone))
                || !codeHash.isEmpty() && codeHash.equals(otherCodeHash);
    }

    private static String normalEmail(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Digits only, with a zero for Vietnam's +84. */
    private static String normalTelephone(String telephone) {
        String digits = telephone.replaceAll("[^0-9+]", "");
        return digits.replaceFirst("^(?:\\+84|0084)0?", "0").replace("+", "00");
    }
}
