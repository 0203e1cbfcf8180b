package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** P-06: the number of a payment card: a known issuer's range and the check digit. */
final class PaymentCardCheck extends TextCheck {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,/-])\\d(?:[ -]?\\d){12,18}(?![\\d]|[.,/-]\\d)");
    private static final Pattern ISSUER =
            Pattern.compile(
                    "4\\d{12}(?:\\d{3}){0,2}|5[1-5]\\d{14}|2(?:2[2-9]|[3-6]\\d|7[01])\\d{13}|3[47]\\d{13}|35\\d{14}|9704\\d{12}(?:\\d{3})?|62\\d{14}");

    PaymentCardCheck() {
        super("P-06", Severity.BLOCK);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        for (Matcher number = NUMBER.matcher(passage.text()); number.find(); ) {
            String digits = Digits.of(number.group());
            if (ISSUER.matcher(digits).matches() && Digits.isCard(digits)) {
                findings.add(this, passage, number.start(), number.end());
            }
        }
    }
}
