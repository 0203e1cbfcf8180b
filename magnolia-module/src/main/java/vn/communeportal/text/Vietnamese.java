package vn.communeportal.text;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese as it is written, compared and put into addresses. */
public final class Vietnamese {

    public static final Locale LOCALE = new Locale("vi", "VN");

    /** The time of every date that a board or a citizen reads. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Pattern COMBINING_MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final int LONGEST_SLUG = 80;

    private Vietnamese() {}

    /** Precomposed letters (NFC), as TCVN 6909 wants them; null stays null. */
    public static String normalize(String text) {
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Lower case without accents and with single spaces: {@code "Ủy ban ĐƯỜNG"} becomes {@code "uy
     * ban duong"}. Texts that differ only in accents, tone placement, case or Unicode form fold to
     * the same.
     */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        return SPACES.matcher(withoutMarks(text)).replaceAll(" ").trim().toLowerCase(Locale.ROOT);
    }

    /**
     * The same in plain Latin letters, as English texts write names: {@code "Nguyen Luong Bang"}.
     */
    public static String withoutMarks(String text) {
        return COMBINING_MARKS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /** A name that begins with a kind of place, {@code Xã Hòa Phong}: {@code xã Hòa Phong}. */
    public static String withinSentence(String name) {
        return name.isEmpty() ? "" : name.substring(0, 1).toLowerCase(LOCALE) + name.substring(1);
    }

    /**
     * A name for an address: {@code "Họp báo tháng 11/2025"} becomes {@code
     * "hop-bao-thang-11-2025"}; at most 80 characters, cut between words; empty if the text has no
     * letter or digit.
     */
    public static String slug(String text) {
        String slug = NOT_WORD.matcher(fold(text)).replaceAll("-").replaceAll("^-|-$", "");
        if (slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        int lastWord = slug.lastIndexOf('-', LONGEST_SLUG);
        return slug.substring(0, lastWord > 0 ? lastWord : LONGEST_SLUG);
    }
}
