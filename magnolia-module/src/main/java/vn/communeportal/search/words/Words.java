package vn.communeportal.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.text.Vietnamese;

/**
 * Cuts texts into words: runs of letters with their marks, and runs of digits. {@code 142/BC-UBND}
 * has three. The one place for this, for what is indexed, asked and highlighted alike.
 */
public final class Words {

    /** Longer runs are no words; what is behind is not found. */
    private static final int LONGEST = 100;

    /** Kinds of the characters that most texts are mostly made of. */
    private static final byte[] PLAIN = new byte[0x80];

    static {
        for (int c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = (byte) (Character.isLetter(c) ? 1 : Character.isDigit(c) ? 2 : 0);
        }
    }

    private Words() {}

    /**
     * The words in their order.
     *
     * @param text in NFC for positions that fit it; see {@link Vietnamese#normalize}
     */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        int kind = 0;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            int its = kindOf(c, kind);
            if (its != kind) {
                if (kind != 0) {
                    add(words, text, start, i);
                }
                start = i;
                kind = its;
            }
            i += Character.charCount(c);
        }
        return words;
    }

    private static int kindOf(int c, int before) {
        if (c < PLAIN.length) {
            return PLAIN[c];
        }
        if (Character.isLetter(c)) {
            return 1;
        }
        if (Character.isDigit(c)) {
            return 2;
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return mark && before == 1 ? 1 : 0;
    }

    private static void add(List<Word> words, String text, int start, int end) {
        Word word = Word.of(text, start, Math.min(end, start + LONGEST));
        if (word.initial() != 0 || !word.folded().isEmpty()) {
            words.add(word);
        }
    }

    /** The folded words of a text with single spaces between them. */
    public static String folded(String text) {
        return of(Vietnamese.normalize(text)).stream()
                .map(Word::folded)
                .collect(Collectors.joining(" "));
    }
}
