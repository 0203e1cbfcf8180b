package vn.communeportal.editorial.checks;

import java.util.EnumSet;
import java.util.Set;
import vn.communeportal.attachment.HiddenText;

/** P-15: what a file carries unseen: remarks, tracked changes, hidden sheets; names of writers. */
final class HiddenDataCheck extends TextCheck {

    private static final Set<HiddenText.Kind> HARMLESS =
            EnumSet.of(
                    HiddenText.Kind.PROPERTY,
                    HiddenText.Kind.EMBEDDED_FILE,
                    HiddenText.Kind.POSITION);

    HiddenDataCheck() {
        super("P-15", Severity.DECISION);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        HiddenText.Kind kind = passage.hiddenKind().orElse(null);
        if (kind == HiddenText.Kind.AUTHOR) {
            findings.add(this, Severity.HINT, passage, 0, 0);
        } else if (kind != null && !HARMLESS.contains(kind)) {
            findings.add(this, passage, 0, 0);
        }
    }
}
