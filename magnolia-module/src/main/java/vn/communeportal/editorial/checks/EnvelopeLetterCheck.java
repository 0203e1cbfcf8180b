package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * S-02: the letter that the envelope of a secret document carries (A, B, C) alone near the top of a
 * page of an official letter. Columns of tables and points of lists carry letters too, in rows.
 */
final class EnvelopeLetterCheck extends TextCheck {

    private static final int TOP = 600;
    private static final Pattern LETTER =
            Pattern.compile("(?:^|\\n)[ \\[(|*]*([ABC])[ \\])|*]*(?=\\n|$)");
    private static final Pattern OFFICIAL =
            Pattern.compile("(?:kinh gui|noi nhan|so ?:|uy ban nhan dan|don vi gui|den:)");

    EnvelopeLetterCheck() {
        super("S-02", Severity.DECISION);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        if (passage.place() == Passage.Place.FILE_NAME) {
            return;
        }
        String top = Lines.after(passage.text(), 0, TOP);
        Matcher letter = LETTER.matcher(top);
        if (!letter.find() || !OFFICIAL.matcher(Lines.after(passage.plain(), 0, TOP)).find()) {
            return;
        }
        int from = letter.start(1);
        if (!letter.find()) {
            findings.add(this, passage, from, from + 1);
        }
    }
}
