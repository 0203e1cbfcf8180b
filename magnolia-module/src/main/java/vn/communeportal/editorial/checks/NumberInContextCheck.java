package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that is personal when the words before it say what it is: alone it could be an amount, a
 * land plot or a file.
 */
abstract class NumberInContextCheck extends TextCheck {

    private final Pattern number;
    private final Pattern context;
    private final int distance;

    /**
     * @param number in the text with its accents
     * @param context in the text before, without accents and in lower case
     * @param distance how far before, in characters
     */
    NumberInContextCheck(
            String id, Severity severity, Pattern number, Pattern context, int distance) {
        super(id, severity);
        this.number = number;
        this.context = context;
        this.distance = distance;
    }

    @Override
    final void examine(Passage passage, Examined examined, Findings findings) {
        for (Matcher found = number.matcher(passage.text()); found.find(); ) {
            String before = Lines.before(passage.plain(), found.start(), distance);
            if (context.matcher(before).find()
                    && isPersonal(Digits.of(found.group()), passage, found, examined)) {
                findings.add(this, severity(before), passage, found.start(), found.end());
            }
        }
    }

    /** Whether the number is one after all. */
    boolean isPersonal(String digits, Passage passage, Matcher found, Examined examined) {
        return true;
    }

    /** By what is said before it. */
    Severity severity(String before) {
        return severity();
    }
}
