package vn.communeportal.editorial.checks;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.communeportal.text.Vietnamese;

/** V15: the commune's own name with other accents than it has. */
final class CommuneNameCheck extends TextCheck {

    private static final Pattern KIND = Pattern.compile("(?iu)^(?:xã|phường|thị trấn|đặc khu)\\s+");

    CommuneNameCheck() {
        super("V15", Severity.HINT);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        String name = KIND.matcher(examined.communeName()).replaceFirst("").strip();
        if (passage.place() != Passage.Place.FIELD || name.indexOf(' ') < 0) {
            return;
        }
        String plain = Vietnamese.fold(name);
        Pattern anywhere = Pattern.compile("(?<!\\p{L})" + Pattern.quote(plain) + "(?!\\p{L})");
        for (Matcher found = anywhere.matcher(passage.plain()); found.find(); ) {
            String written = passage.text().substring(found.start(), found.end());
            if (isName(written)
                    && !written.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                findings.add(this, passage, found.start(), found.end(), written);
            }
        }
    }

    /** Each word with a capital: the same syllables also occur in sentences. */
    private static boolean isName(String words) {
        for (String word : words.split(" ")) {
            if (!Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
