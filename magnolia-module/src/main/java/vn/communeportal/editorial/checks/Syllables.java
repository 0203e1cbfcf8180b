package vn.communeportal.editorial.checks;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a passage, between what is no letter. */
final class Syllables {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern ADDRESS =
            Pattern.compile("\\S*(?:@|://|www\\.|\\.(?:vn|com|org|net)\\b)\\S*");

    private Syllables() {}

    /**
     * @param each is given each word and where it begins; not those of addresses
     */
    static void each(String text, BiConsumer<String, Integer> each) {
        Matcher address = ADDRESS.matcher(text);
        int next = address.find() ? address.start() : text.length();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            while (word.start() >= next && next < text.length() && word.start() >= address.end()) {
                next = address.find() ? address.start() : text.length();
            }
            if (word.start() < next) {
                each.accept(word.group(), word.start());
            }
        }
    }

    /** Whether there is a letter that only words with accents have. */
    static boolean hasAccents(String word) {
        return word.chars().anyMatch(letter -> letter > 0x7f);
    }
}
