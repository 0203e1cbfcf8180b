package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * P-13: a child under sixteen with its name, known by age, class or year of birth near it. The
 * child from seven on and its parents have to agree.
 */
final class MinorCheck extends TextCheck {

    private static final Pattern NAME =
            Pattern.compile(
                    "(?<!\\p{L})(?:[Cc]háu|[Ee]m|[Bb]é|[Hh]ọc sinh|[Tt]rẻ|[Tt]hiếu nhi|[Nn]ạn nhân)(?: (?:nam|nữ|gái|trai|bé|ruột))?:? ((?:\\p{Lu}\\p{Ll}*\\.?)(?: \\p{Lu}[\\p{Ll}.]*){1,4})");
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?i)(?:trường|lớp|thôn|xã|phường|tổ|khu|tỉnh|huyện|đội|quỹ|việt nam|mầm non|tiểu học|học viện)(?!\\p{L}).*",
                    Pattern.UNICODE_CASE);
    private static final Pattern CHILD_AFTER =
            Pattern.compile(
                    "^[^.\\n\\t]{0,100}?(?:lop (?:1[01]|\\d)(?:[a-z]\\d?|/\\d)?\\b|lop (?:mam|choi|la|nha tre)|(?:mau giao|mam non|tieu hoc|thcs|trung hoc co so)|(?<!\\d)(?:\\d|1[0-5]) (?:tuoi|thang tuoi)|sinh (?:nam|ngay [\\d/]{3,6}) ?20(?:1[1-9]|2\\d)|sn:? ?20(?:1[1-9]|2\\d)|[/-]20(?:1[1-9]|2\\d)\\))");
    private static final int NEAR = 140;

    MinorCheck() {
        super("P-13", Severity.DECISION);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        for (Matcher name = NAME.matcher(passage.text()); name.find(); ) {
            if (!NO_NAME.matcher(name.group(1)).matches()
                    && CHILD_AFTER
                            .matcher(Lines.after(passage.plain(), name.end(1), NEAR))
                            .find()) {
                findings.add(this, passage, name.start(), name.end());
            }
        }
    }
}
