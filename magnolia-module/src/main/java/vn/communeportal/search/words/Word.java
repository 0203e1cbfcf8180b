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

    private static final char FIRST_WITH_ACCENTS = 0x80;

    private static final int LONGEST_KNOWN = 16;

    private static final char LAST_LATIN = 0x1EFF;

    /** Forms of words met lately, each in the place of its hash: Vietnamese has few syllables. */
    private static final Forms[] KNOWN = new Forms[1 << 14];

    /** First letters of folded forms by the first letters of words, as far as Latin ones go. */
    private static final char[] INITIALS = new char[LAST_LATIN + 1];

    static {
        for (char c = 0; c <= LAST_LATIN; c++) {
            String folded = Vietnamese.fold(String.valueOf(c));
            INITIALS[c] = folded.isEmpty() ? 0 : folded.charAt(0);
        }
    }

    private final String text;
    private final int start;
    private final int end;

    /** Null until somebody asks: of most words of long texts nobody does. */
    private Forms forms;

    private Word(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /**
     * The word that stands in a text.
     *
     * @param start where it begins
     * @param end behind its last letter or mark, or its last digit
     */
    static Word of(String text, int start, int end) {
        return new Word(text, start, end);
    }

    /** Several threads may find the same. */
    private Forms forms() {
        Forms its = forms;
        if (its == null) {
            its = forms(text, start, end);
            forms = its;
        }
        return its;
    }

    /** Threads may overwrite each other's entries: each is whole, and none is needed. */
    private static Forms forms(String text, int start, int end) {
        int length = end - start;
        if (length > LONGEST_KNOWN) {
            return new Forms(text.substring(start, end));
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = (hash ^ hash >>> 14) & KNOWN.length - 1;
        Forms known = KNOWN[place];
        if (known == null
                || known.written.length() != length
                || !text.startsWith(known.written, start)) {
            known = new Forms(text.substring(start, end));
            KNOWN[place] = known;
        }
        return known;
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
        return forms().accented;
    }

    public String folded() {
        return forms().folded;
    }

    /** First letter of the folded form, sooner known than that; 0 if it is not a Latin one. */
    char initial() {
        char first = text.charAt(start);
        return first <= LAST_LATIN ? INITIALS[first] : 0;
    }

    /** Whether it was written with an accent or with {@code đ}. */
    public boolean hasAccents() {
        return !accented().equals(folded());
    }

    public boolean isNumber() {
        return Character.isDigit(folded().charAt(0));
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
        return other instanceof Word && accented().equals(((Word) other).accented());
    }

    @Override
    public int hashCode() {
        return Objects.hash(accented());
    }

    @Override
    public String toString() {
        return accented();
    }

    /** Immutable. */
    private static final class Forms {

        private final String written;
        private final String accented;
        private final String folded;

        private Forms(String written) {
            this.written = written;
            if (written.chars().allMatch(c -> c < FIRST_WITH_ACCENTS)) {
                accented = written.toLowerCase(Locale.ROOT);
                folded = accented;
            } else {
                accented = Word.accented(written);
                folded = Vietnamese.fold(written);
            }
        }
    }
}
