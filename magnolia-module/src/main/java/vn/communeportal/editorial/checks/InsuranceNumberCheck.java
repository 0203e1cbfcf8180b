package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** P-09: numbers of social and health insurance. */
final class InsuranceNumberCheck extends NumberInContextCheck {

    InsuranceNumberCheck() {
        super(
                "P-09",
                Severity.DECISION,
                Pattern.compile(
                        "(?<![\\p{L}\\d.,/-])(?:\\d{10}|\\p{Lu}{2}[ -]?\\d[ -]?\\d{2}[ -]?\\d{2}[ -]?\\d{3}[ -]?\\d{5}|\\p{Lu}{2}\\d[ -]?\\d{10,12})(?![\\p{L}\\d/]|[.,-]\\d)"),
                Pattern.compile("bhxh|bhyt|bao hiem (?:xa hoi|y te)|the bao hiem|so bao hiem"),
                45);
    }

    /** An insurer has telephones too. */
    @Override
    boolean isPersonal(String digits, Passage passage, Matcher found, Examined examined) {
        String before = Lines.before(passage.plain(), found.start(), 25);
        return !before.matches(
                        "(?s).*(?:dien thoai|hotline|tong dai|\\bdt\\b|lien he|so may|goi).*")
                && !examined.officialContacts().contains(digits);
    }
}
