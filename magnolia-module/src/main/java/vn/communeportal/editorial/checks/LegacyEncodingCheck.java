package vn.communeportal.editorial.checks;

import java.util.Optional;
import vn.communeportal.text.LegacyVietnamese;

/** text that was typed in an encoding of before Unicode. */
final class LegacyEncodingCheck extends TextCheck {

    LegacyEncodingCheck() {
        super("Q-05", Severity.DECISION);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        if (passage.place() != Passage.Place.FIELD && passage.place() != Passage.Place.FILE_PAGE) {
            return;
        }
        Optional<LegacyVietnamese> encoding = LegacyText.recognize(passage.text());
        if (encoding.isPresent()) {
            Severity severity =
                    passage.place() == Passage.Place.FIELD ? Severity.DECISION : Severity.HINT;
            int end = Math.min(passage.text().length(), 80);
            findings.add(
                    this,
                    severity,
                    passage,
                    0,
                    end,
                    encoding.get().name(),
                    encoding.get().decode(passage.text().substring(0, end)));
        }
    }
}
