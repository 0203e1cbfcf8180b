package vn.communeportal.editorial.checks;

import java.util.regex.Pattern;

/** How the checks see what stands alone: on a line, in a cell, in a box of its own. */
final class Lines {

    /** Begins a line or cell, with what people put around a stamp. */
    static final String BEGIN = "(?:^|[\\n\\t\\u2028|])[\\s*\\-–—_.,:\\[({<«\"“”'=#>]*";

    /** Ends it. */
    static final String END = "[ *\\-–—_.,:\\])}>»\"“”'=#!]*(?=$|[\\n\\t\\u2028|])";

    private Lines() {}

    /** The words alone on a line or in a cell; what they are is group 1. */
    static Pattern alone(String words, int flags) {
        return Pattern.compile(BEGIN + "(" + words + ")" + END, flags | Pattern.UNICODE_CASE);
    }

    /** Up to so many characters before a place. */
    static String before(String text, int place, int length) {
        return text.substring(Math.max(0, place - length), place);
    }

    /** Up to so many characters after a place. */
    static String after(String text, int place, int length) {
        return text.substring(place, Math.min(text.length(), place + length));
    }
}
