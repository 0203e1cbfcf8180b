package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * P-03: a mobile telephone number, with or without the country's code, in any grouping. Numbers
 * that an authority made public are not personal.
 */
final class MobileNumberCheck extends TextCheck {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\d/\\p{L}+]|\\d[.,-])(?:\\(?(?:\\+|00)84\\)?[ .-]?(?:\\(0\\))?|84(?=[35789]\\d{8}(?!\\d))|0[ .-]?)[35789](?:[ .-]?\\d){8}(?!\\d|[.,/-]\\d)");
    private static final Pattern OTHER_NUMBER =
            Pattern.compile(
                    "(?:thua(?: dat)?|to ban do|so seri|seri|gcn|giay chung nhan|hop dong|hoa don|bien lai|ma ho so|ma so|ma don|so to khai|so hieu|\\bstk|so tai khoan|tai khoan|\\btk\\b|ma vach)[^\\n\\d]{0,30}$");
    private static final int CONTEXT = 60;

    MobileNumberCheck() {
        super("P-03", Severity.DECISION);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        for (Matcher number = NUMBER.matcher(passage.text()); number.find(); ) {
            String before = Lines.before(passage.plain(), number.start(), CONTEXT);
            if (!OTHER_NUMBER.matcher(before).find()
                    && !OfficialContact.isMeant(
                            passage, number.start(), number.group(), examined)) {
                findings.add(this, passage, number.start(), number.end());
            }
        }
    }
}
