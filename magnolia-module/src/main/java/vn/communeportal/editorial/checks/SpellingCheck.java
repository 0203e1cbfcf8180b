package vn.communeportal.editorial.checks;

import java.util.HashSet;
import java.util.Set;
import vn.communeportal.text.VietnameseSyllable;

/**
 * words with Vietnamese accents that no Vietnamese syllable can have ({@code khôgn}, {@code
 * ngưòii}). Words with a capital may be names of other languages and are passed over, unless all of
 * the word is in capitals.
 */
final class SpellingCheck extends TextCheck {

    SpellingCheck() {
        super("Q-01", Severity.HINT);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        if (passage.place() != Passage.Place.FIELD
                || !examined.content().text("language").equals("vi")
                        && examined.content().has("language")) {
            return;
        }
        Set<String> told = new HashSet<>();
        Syllables.each(
                passage.text(),
                (word, at) -> {
                    if (Syllables.hasAccents(word)
                            && word.length() > 1
                            && isOrdinary(word)
                            && !VietnameseSyllable.isWellFormed(word)
                            && told.add(word)) {
                        findings.add(this, passage, at, at + word.length(), word);
                    }
                });
    }

    /** {@code HĐND}: of accented letters only the one that abbreviations have. */
    private static boolean isAbbreviation(String word) {
        return !Syllables.hasAccents(word.replace("Đ", ""));
    }

    private static boolean isOrdinary(String word) {
        return Character.isLowerCase(word.charAt(0))
                        && word.chars().skip(1).allMatch(Character::isLowerCase)
                || word.chars().allMatch(Character::isUpperCase) && !isAbbreviation(word);
    }
}
