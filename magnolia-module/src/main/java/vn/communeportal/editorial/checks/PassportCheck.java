package vn.communeportal.editorial.checks;

import java.util.regex.Pattern;

/** P-07: the number of a passport after the word for it. */
final class PassportCheck extends NumberInContextCheck {

    PassportCheck() {
        super(
                "P-07",
                Severity.DECISION,
                Pattern.compile("(?<![\\p{L}\\d])\\p{Lu} ?\\d{7,8}(?![\\p{L}\\d])"),
                Pattern.compile("ho chieu|passport|\\bhc so"),
                45);
    }
}
