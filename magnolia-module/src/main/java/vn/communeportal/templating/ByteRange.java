package vn.communeportal.templating;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a {@code Range} header asks for (RFC 9110, section 14). More than one
 * range, or one that cannot be read, counts as the whole file, as the standard allows.
 */
final class ByteRange {

    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    private final long first;
    private final long last;
    private final boolean partial;

    private ByteRange(long first, long last, boolean partial) {
        this.first = first;
        this.last = last;
        this.partial = partial;
    }

    /**
     * @param header may be null
     * @param size of the whole file in bytes
     */
    static ByteRange parse(String header, long size) {
        Matcher matcher = SINGLE.matcher(header == null ? "" : header);
        if (!matcher.matches() || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return new ByteRange(0, size - 1, false);
        }
        if (matcher.group(1).isEmpty()) {
            long suffix = Long.parseLong(matcher.group(2));
            return new ByteRange(suffix == 0 ? size : Math.max(0, size - suffix), size - 1, true);
        }
        long first = Long.parseLong(matcher.group(1));
        long last = matcher.group(2).isEmpty() ? size - 1 : Long.parseLong(matcher.group(2));
        return last < first && !matcher.group(2).isEmpty()
                ? new ByteRange(0, size - 1, false)
                : new ByteRange(first, Math.min(last, size - 1), true);
    }

    boolean isPartial() {
        return partial;
    }

    boolean isUnsatisfiable() {
        return partial && first > last;
    }

    long first() {
        return first;
    }

    long length() {
        return last - first + 1;
    }

    String header(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
