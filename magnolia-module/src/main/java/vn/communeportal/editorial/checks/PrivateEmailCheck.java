package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** P-10: an address of a mail service for private persons: told, no more. */
final class PrivateEmailCheck extends TextCheck {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[\\p{L}\\d._%+-]+@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|icloud|proton(?:mail)?|aol|zoho)\\.(?:com|com\\.vn|me|vn)(?![\\p{L}\\d.-]*\\.gov)",
                    Pattern.CASE_INSENSITIVE);

    PrivateEmailCheck() {
        super("P-10", Severity.HINT);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        for (Matcher address = ADDRESS.matcher(passage.text()); address.find(); ) {
            if (!OfficialContact.isMeant(passage, address.start(), address.group(), examined)) {
                findings.add(this, passage, address.start(), address.end());
            }
        }
    }
}
