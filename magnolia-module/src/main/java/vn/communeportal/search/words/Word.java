package vn.communeportal.search.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import vn.communeportal.text.Vietnamese;

/**
 * A word of a text, for Vietnamese mostly a syllable, in the two forms in which it is found.
 *
 * <p>The <b>accented</b> form is the same for all ways of writing the same syllable: lower case,
 * with the tone behind the letters, wherever it was placed ({@code hòa} and {@code hoà}), whether
 * precomposed or not. It is for comparing, not for reading. The <b>folded</b> form has no accents
 * at all, and {@code d} for {@code đ}. Immutable.
 */
public final class Word {

    /** Grave, acute, tilde, hook above, dot below: the five tones that are written. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private final String accented;
    private final String folded;
    private final int start;
    private final int end;

    private Word(String accented, String folded, int start, int end) {
        this.accented = accented;
        this.folded = folded;
        this.start = start;
        this.end = end;
    }

    /**
     * @param written letters and marks, or digits
     * @param start where it begins in its text
     */
    static Word of(String written, int start) {
        return new Word(
                accented(written), Vietnamese.fold(written), start, start + written.length());
    }

    private static String accented(String written) {
        String decomposed =
                Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            (TONES.indexOf(c) >= 0 ? tones : letters).append(c);
        }
        // A tone may join with the last letter again: what counts is that it always does.
        return Normalizer.normalize(letters, Normalizer.Form.NFC) + tones;
    }

    public String accented() {
        return accented;
    }

    public String folded() {
        return folded;
    }

    /** Whether it was written with an accent or with {@code đ}. */
    public boolean hasAccents() {
        return !accented.equals(folded);
    }

    public boolean isNumber() {
        return Character.isDigit(folded.charAt(0));
    }

    /** Index of its first character in the text. */
    public int start() {
        return start;
    }

    /** Index behind its last character in the text. */
    public int end() {
        return end;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Word && accented.equals(((Word) other).accented);
    }

    @Override
    public int hashCode() {
        return Objects.hash(accented);
    }

    @Override
    public String toString() {
        return accented;
    }
}
