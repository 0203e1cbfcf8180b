package vn.communeportal.engagement.guard;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text that somebody typed, without what nobody types: control characters, marks that turn the
 * direction of writing or have no width, halves of characters. A line that ends where none may is a
 * space, so that nothing becomes a header of HTTP or of an e-mail. Everything else stays as it is;
 * what shows it escapes it.
 */
final class CleanText {

    private static final Pattern LINE_ENDS =
            Pattern.compile("\\r\\n?|[\\n\\u000B\\f\\u0085\\u2028\\u2029]");

    /** Control, format, private and unassigned characters, and halves; not line ends and tabs. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\x{FE00}-\\x{FE0F}&&[^\\n\\t]]");

    /** More marks on one letter than any language has. */
    private static final Pattern PILES = Pattern.compile("(\\p{M}{4})\\p{M}+");

    private CleanText() {}

    static String multiline(String text) {
        return clean(LINE_ENDS.matcher(text).replaceAll("\n")).strip();
    }

    static String line(String text) {
        return clean(LINE_ENDS.matcher(text).replaceAll(" ").replace('\t', ' ')).strip();
    }

    private static String clean(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        return Normalizer.normalize(PILES.matcher(seen).replaceAll("$1"), Normalizer.Form.NFC);
    }
}
