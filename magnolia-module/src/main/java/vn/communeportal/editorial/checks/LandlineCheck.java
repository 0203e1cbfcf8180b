package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** P-04: a landline number that is no authority's: told, no more. */
final class LandlineCheck extends TextCheck {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\d.,/\\p{L}-])(?:\\(02\\d{1,2}\\)|02\\d{1,2}|\\+84[ .]?2\\d{1,2})[ .-]?(?:\\d[ .-]?){6,7}\\d(?!\\d|[.,/-]\\d)");

    LandlineCheck() {
        super("P-04", Severity.HINT);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        for (Matcher number = NUMBER.matcher(passage.text()); number.find(); ) {
            int digits = Digits.of(number.group()).replaceFirst("^84", "0").length();
            if ((digits == 10 || digits == 11)
                    && !OfficialContact.isMeant(
                            passage, number.start(), number.group(), examined)) {
                findings.add(this, passage, number.start(), number.end());
            }
        }
    }
}
