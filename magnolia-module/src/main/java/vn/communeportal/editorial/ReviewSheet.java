package vn.communeportal.editorial;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The review sheet (<i>phiếu trình duyệt</i>) of an item for a head who signs on paper. Its code
 * names the very version: once anything in the item has changed, the sheet counts for nothing.
 */
public final class ReviewSheet {

    private static final int PART = 4;

    private ReviewSheet() {}

    /** {@code PT-7-91C4-0BDA}: the revision, and digits that nobody writes by mistake. */
    public static String codeOf(CaseFile file) {
        String digest =
                HistorySeal.digest(
                                (file.item().id() + ":" + file.subject().revision())
                                        .getBytes(StandardCharsets.UTF_8))
                        .toUpperCase(Locale.ROOT);
        return "PT-"
                + file.subject().revision()
                + "-"
                + digest.substring(0, PART)
                + "-"
                + digest.substring(PART, 2 * PART);
    }

    static boolean isOf(CaseFile file, String typed) {
        return codeOf(file).equals(typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }
}
