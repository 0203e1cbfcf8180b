package vn.communeportal.media;

import java.util.ArrayList;
import java.util.List;

/** Width and height of an upright picture in pixels. Immutable. */
public final class PictureSize {

    /** The widths in which pictures are offered, from that of a teaser on a phone. */
    private static final List<Integer> WIDTHS = List.of(320, 640, 960, 1280);

    private final int width;
    private final int height;

    PictureSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The widths in which this picture is offered, in their order, none wider than it is. */
    public List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (int each : WIDTHS) {
            if (each < width) {
                widths.add(each);
            }
        }
        if (width <= Photo.LARGEST_SIDE && widths.size() < WIDTHS.size()) {
            widths.add(width);
        }
        return widths;
    }
}
