package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** sentences that nobody reads to their end. */
final class SentenceLengthCheck extends TextCheck {

    private static final int WORDS = 70;
    private static final Pattern SENTENCE =
            Pattern.compile("[^.!?;:\\n\\t]+(?:[.](?=\\d)[^.!?;:\\n\\t]+)*");

    SentenceLengthCheck() {
        super("Q-03", Severity.HINT);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        if (passage.place() != Passage.Place.FIELD) {
            return;
        }
        for (Matcher sentence = SENTENCE.matcher(passage.text()); sentence.find(); ) {
            int words = sentence.group().strip().split("\\s+").length;
            if (words > WORDS) {
                findings.add(this, passage, sentence.start(), sentence.end(), words);
            }
        }
    }
}
