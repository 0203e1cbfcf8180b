package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * P-08: a tax code. Those of enterprises are public; one that is said to be a person's or a
 * household's needs a decision. Since July 2025 a person's is the identification number (P-01).
 */
final class TaxCodeCheck extends NumberInContextCheck {

    private static final Pattern PERSON =
            Pattern.compile(
                    "ca nhan|ho kinh doanh|chu ho|nguoi nop thue|\\bong |\\bba |\\banh |\\bchi ");

    TaxCodeCheck() {
        super(
                "P-08",
                Severity.HINT,
                Pattern.compile("(?<![\\d.,/-])\\d{10}(?:-\\d{3})?(?![\\d/]|[.,-]\\d)"),
                Pattern.compile("ma so thue|\\bmst\\b"),
                90);
    }

    @Override
    boolean isPersonal(String digits, Passage passage, Matcher found, Examined examined) {
        String near = Lines.before(passage.plain(), found.start(), 30);
        return Digits.isTaxCode(digits) && (near.contains("thue") || near.contains("mst"));
    }

    @Override
    Severity severity(String before) {
        return PERSON.matcher(before).find() ? Severity.DECISION : Severity.HINT;
    }
}
