package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** S-05: a document's number from a secret series: {@code 12/KH-UBND-M}, {@code 05/BC-CA (M)}. */
final class SecretNumberCheck extends TextCheck {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:\\d{1,5}|…|[.…]{2,})\\s*[-/]\\s*(?:\\d{4}/)?\\p{Lu}\\p{L}{0,6}\\d*"
                            + "(?:[-/]\\p{Lu}\\p{L}{0,6}\\d*){0,3}"
                            + "(?:-M(?![\\p{L}\\d])|-MẬT(?!\\p{L})|-Mật(?!\\p{L})|/M(?![\\p{L}\\d])"
                            + "|\\s?\\((?:M|Mật|MẬT)\\))");

    SecretNumberCheck() {
        super("S-05", Severity.DECISION);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        for (Matcher number = NUMBER.matcher(passage.text()); number.find(); ) {
            findings.add(this, passage, number.start(), number.end());
        }
    }
}
