package vn.communeportal.editorial.checks;

import java.util.Optional;
import vn.communeportal.text.LegacyVietnamese;
import vn.communeportal.text.VietnameseSyllable;

/**
 * Recognises Vietnamese typed in encodings of before Unicode: converted, its words become words.
 */
public final class LegacyText {

    private static final int ENOUGH = 3;
    private static final double MALFORMED = 0.5;
    private static final double CONVERTED = 0.85;

    private LegacyText() {}

    /** The encoding that the text was typed in; empty for Unicode and for other languages. */
    public static Optional<LegacyVietnamese> recognize(String text) {
        double before = share(text, text);
        if (Double.isNaN(before) || before > 1 - MALFORMED) {
            return Optional.empty();
        }
        LegacyVietnamese best = null;
        double most = CONVERTED;
        for (LegacyVietnamese encoding : LegacyVietnamese.values()) {
            double share = share(encoding.decode(text), null);
            if (share > most) {
                most = share;
                best = encoding;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many of the words with accents are possible; NaN if there are too few. */
    private static double share(String text, String original) {
        int[] count = new int[2];
        for (String word : text.split("[\\s\\d.,;:!?()\\[\\]\"“”/-]+")) {
            if (Syllables.hasAccents(word)) {
                count[0]++;
                count[1] += VietnameseSyllable.isWellFormed(word) ? 1 : 0;
            }
        }
        return count[0] < ENOUGH && original != null ? Double.NaN : (double) count[1] / count[0];
    }
}
