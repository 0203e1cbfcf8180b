package vn.communeportal.engagement.guard;

import java.util.Locale;
import vn.communeportal.content.FileFormat;

/** Names of files as they may be shown, kept and put into a header. */
final class FileNames {

    private static final int LONGEST = 100;
    private static final String NAMELESS = "file";

    private FileNames() {}

    /**
     * The last part of the name, without anything that is no letter, digit or usual mark, and with
     * the extension of what the file is.
     *
     * @param sent as a browser sent it; may be null
     */
    static String safe(String sent, FileFormat format) {
        String name = CleanText.line(sent == null ? "" : sent);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()+-]", "_").replaceAll("\\.{2,}", ".");
        name = name.replaceAll("^[. _-]+|[. ]+$", "");
        String base = name;
        for (String extension : format.extensions()) {
            if (name.toLowerCase(Locale.ROOT).endsWith("." + extension)) {
                base = name.substring(0, name.length() - extension.length() - 1);
            }
        }
        base = shortened(base).replaceAll("[. ]+$", "");
        return (base.isEmpty() ? NAMELESS : base) + "." + format.extensions().get(0);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
