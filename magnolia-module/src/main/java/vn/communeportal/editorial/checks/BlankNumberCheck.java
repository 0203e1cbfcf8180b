package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** V02: a document's number whose digits were never written: {@code số …/QĐ-UBND}. */
final class BlankNumberCheck extends TextCheck {

    private static final Pattern BLANK =
            Pattern.compile(
                    "(?iu:số)[\\s\\u00a0]*:?[\\s\\u00a0.…_]*/(?:\\d{4}/)?(?:NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|GM|GGT|CV)-\\p{Lu}+");

    BlankNumberCheck() {
        super("V02", Severity.HINT);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        for (Matcher blank = BLANK.matcher(passage.text()); blank.find(); ) {
            findings.add(this, passage, blank.start(), blank.end());
        }
    }
}
