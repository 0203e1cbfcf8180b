package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * S-01: the stamp of a degree of secrecy, <i>TUYỆT MẬT, TỐI MẬT, MẬT</i>, alone on a line or in a
 * box, also as a scanner reads it; in the name of a file too. The syllable inside other words
 * (<i>bảo mật, mật độ, mật ong</i>: S-08) is none.
 */
final class SecrecyStampCheck extends TextCheck {

    private static final String DEGREES =
            "T ?U ?Y ?Ệ ?T {1,3}M ?Ậ ?T|T ?Ố ?I {1,3}M ?Ậ ?T|M ?Ậ ?T|TUYET ?MAT|TỐIMẬT|TUYỆTMẬT|TOI ?MAT"
                    + "|TUYỆT MÂT|TỐI MÂT|TÔI MẬT";
    private static final Pattern STAMP = Lines.alone(DEGREES, 0);
    private static final Pattern LABELLED =
            Lines.alone(
                    "(?:độ mật|mức độ mật|dấu độ mật|độ bảo mật tài liệu)\\s*:\\s*(?:tuyệt mật|tối"
                            + " mật|mật)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_NAME =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:TUYỆT[ _-]?MẬT|TỐI[ _-]?MẬT|TUYET[ _-]?MAT|TOI[ _-]?MAT"
                            + "|tuyệt[ _-]mật|tối[ _-]mật|tuyet[ _-]mat|toi[ _-]mat)"
                            + "|[(\\[_-]MẬT[)\\]_-]|^MẬT[ _-]|[ _-]MẬT(?=\\.\\w+$)");

    SecrecyStampCheck() {
        super("S-01", Severity.BLOCK);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        if (passage.place() == Passage.Place.FILE_NAME) {
            Matcher name = FILE_NAME.matcher(passage.text());
            if (name.find()) {
                findings.add(this, passage, name.start(), name.end());
            }
            return;
        }
        for (Pattern pattern : new Pattern[] {STAMP, LABELLED}) {
            for (Matcher stamp = pattern.matcher(passage.text()); stamp.find(); ) {
                findings.add(this, passage, stamp.start(1), stamp.end(1));
            }
        }
    }
}
