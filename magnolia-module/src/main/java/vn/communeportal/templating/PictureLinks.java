package vn.communeportal.templating;

import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.media.PictureSize;

/** An image's size and the addresses of its forms. Immutable. */
final class PictureLinks {

    /** Parameter of an image's address: the width that is asked for. */
    static final String WIDTH = "rong";

    /** Parameter of an image's address: WebP is asked for. */
    static final String FORMAT = "dang";

    static final String WEBP = "webp";

    private final String src;
    private final PictureSize size;
    private final boolean webp;

    PictureLinks(String src, PictureSize size, boolean webp) {
        this.src = src;
        this.size = size;
        this.webp = webp;
    }

    int width() {
        return size.width();
    }

    int height() {
        return size.height();
    }

    /** The value of {@code srcset} in the image's own format; empty if there is but one size. */
    String set() {
        return set("");
    }

    /** The same in WebP; empty if that is not offered. */
    String webpSet() {
        return webp ? set("&" + FORMAT + "=" + WEBP) : "";
    }

    /** Address of the smallest form that is at least so wide; of the picture if none is. */
    String at(int width) {
        return size.widths().stream()
                .filter(each -> each >= width)
                .findFirst()
                .map(each -> src + "?" + WIDTH + "=" + each)
                .orElse(src);
    }

    private String set(String more) {
        List<Integer> widths = size.widths();
        return widths.stream()
                .map(width -> src + "?" + WIDTH + "=" + width + more + " " + width + "w")
                .collect(Collectors.joining(", "));
    }
}
