package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** tone marks of open oa, oe, uy in both places in one item: {@code hòa} and {@code hoà}. */
final class TonePlacementCheck extends Check {

    private static final Pattern ON_FIRST =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}])(?!q)\\p{L}{0,3}?(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\\p{L})");
    private static final Pattern ON_SECOND =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}])(?!q)\\p{L}{0,3}?(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\\p{L})");

    TonePlacementCheck() {
        super("Q-02", Severity.HINT);
    }

    @Override
    void examine(Examined examined, Findings findings) {
        int first = 0;
        int second = 0;
        for (Passage passage : examined.passages()) {
            if (passage.place() == Passage.Place.FIELD) {
                first += count(ON_FIRST, passage);
                second += count(ON_SECOND, passage);
            }
        }
        if (first == 0 || second == 0) {
            return;
        }
        Pattern rarer = first < second ? ON_FIRST : ON_SECOND;
        for (Passage passage : examined.passages()) {
            Matcher word = rarer.matcher(passage.text());
            while (passage.place() == Passage.Place.FIELD && word.find()) {
                findings.add(this, passage, word.start(), word.end(), word.group());
            }
        }
    }

    private static int count(Pattern pattern, Passage passage) {
        return (int) pattern.matcher(passage.text()).results().count();
    }
}
