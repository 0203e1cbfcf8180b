package vn.communeportal.search.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what Telex keys leave behind when the keyboard was not switched to Vietnamese: {@code
 * nguyeenx} was to be {@code nguyễn}.
 */
public final class Telex {

    private static final Pattern PARTS = Pattern.compile("([b-df-hj-np-tvxz]*)([a-z]+)");
    private static final String TONE_KEYS = "sfrxj";
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";
    private static final Pattern LATE_CIRCUMFLEX = Pattern.compile("(.*?)([aeo])(.+?)\\2");
    private static final Pattern DOUBLE = Pattern.compile("([aeo])\\1");

    private Telex() {}

    /**
     * @param typed a word in lower case
     * @return the word that was meant, accented; empty if these keys make no other syllable
     */
    public static Optional<Word> read(String typed) {
        Matcher parts = PARTS.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String onset = parts.group(1);
        String rhyme = parts.group(2);
        char tone = 0;
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < rhyme.length(); i++) {
            int key = i == 0 ? -1 : TONE_KEYS.indexOf(rhyme.charAt(i));
            if (key >= 0 && tone == 0) {
                tone = TONES.charAt(key);
            } else {
                kept.append(rhyme.charAt(i));
            }
        }
        rhyme = kept.toString();
        if (onset.equals("dd")) {
            onset = "đ";
        } else if (onset.equals("d") && rhyme.indexOf('d') > 0) {
            onset = "đ";
            rhyme = rhyme.replaceFirst("d", "");
        }
        String word = onset + vowels(rhyme) + (tone == 0 ? "" : String.valueOf(tone));
        Word meant = Word.of(word, 0, word.length());
        return word.equals(typed) || !Syllables.isSyllable(meant.folded())
                ? Optional.empty()
                : Optional.of(meant);
    }

    /** Letters with circumflex, breve and horn in place of the keys for them. */
    private static String vowels(String keys) {
        String rhyme = keys;
        int w = rhyme.indexOf('w');
        if (w >= 0) {
            rhyme = rhyme.substring(0, w) + rhyme.substring(w + 1);
            rhyme =
                    rhyme.contains("uo") || rhyme.contains("ưo")
                            ? rhyme.replace("uo", "ươ")
                            : withHorn(rhyme, w - 1);
            // The horns of ươ may be typed one by one.
            rhyme = rhyme.replace("w", "");
        }
        Matcher late = LATE_CIRCUMFLEX.matcher(rhyme);
        if (!DOUBLE.matcher(rhyme).find() && late.matches()) {
            rhyme = late.group(1) + late.group(2) + late.group(2) + late.group(3);
        }
        return rhyme.replace("aa", "â").replace("ee", "ê").replace("oo", "ô");
    }

    /** The key belongs to the letter before it, or typed late to the first that can have one. */
    private static String withHorn(String rhyme, int before) {
        String letters = "aou";
        int place = before;
        if (place < 0 || letters.indexOf(rhyme.charAt(place)) < 0) {
            place = -1;
            for (int i = rhyme.length() - 1; i >= 0; i--) {
                place = letters.indexOf(rhyme.charAt(i)) >= 0 ? i : place;
            }
        }
        return place < 0
                ? rhyme
                : rhyme.substring(0, place)
                        + "ăơư".charAt(letters.indexOf(rhyme.charAt(place)))
                        + rhyme.substring(place + 1);
    }
}
