package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * S-04: the note beneath the recipients of a secret document: how many copies were issued, and
 * whether it may be copied.
 */
final class CopyingNoteCheck extends TextCheck {

    private static final int NEAR = 800;
    private static final Pattern COPYING =
            Pattern.compile("(?:khong )?duoc (?:phep )?sao,? ?(?:va )?chup");
    private static final Pattern ISSUED =
            Pattern.compile(
                    "so (?:ban|luong ban|luong) phat hanh\\s*[:(]?\\s*\\d{1,3} ?(?:ban)?"
                            + "|so ban phat hanh\\s*:");
    private static final Pattern RECIPIENTS = Pattern.compile("noi nhan\\s*:");

    CopyingNoteCheck() {
        super("S-04", Severity.BLOCK);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        String plain = passage.plain();
        for (Matcher issued = ISSUED.matcher(plain); issued.find(); ) {
            if (RECIPIENTS.matcher(Lines.before(plain, issued.start(), NEAR)).find()
                    || COPYING.matcher(Lines.after(plain, issued.end(), NEAR)).find()) {
                findings.add(this, passage, issued.start(), issued.end());
            }
        }
        for (Matcher copying = COPYING.matcher(plain); copying.find(); ) {
            String before = Lines.before(plain, copying.start(), NEAR);
            boolean ownPoint = before.matches("(?s).*(?:^|[\\n\\t;(])[\\s+*.-]*");
            if (RECIPIENTS.matcher(before).find() && ownPoint) {
                findings.add(this, passage, copying.start(), copying.end());
            }
        }
    }
}
