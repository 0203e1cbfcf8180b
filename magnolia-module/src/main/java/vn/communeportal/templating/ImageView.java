package vn.communeportal.templating;

/** An image of an item, for templates. */
public final class ImageView {

    private final String src;
    private final String alt;
    private final String caption;
    private final String focus;
    private final PictureLinks links;

    /**
     * @param focus what stays in sight where it is cut: {@code top}, {@code bottom}, {@code left},
     *     {@code right}; empty for its middle
     * @param links null if it is offered as it is only
     */
    ImageView(String src, String alt, String caption, String focus, PictureLinks links) {
        this.focus = focus;
        this.links = links;
        this.src = src;
        this.alt = alt;
        this.caption = caption;
    }

    public String getSrc() {
        return src;
    }

    public String getAlt() {
        return alt;
    }

    /** May be empty. */
    public String getCaption() {
        return caption;
    }

    /** What stays in sight where it is cut; empty for its middle. */
    public String getFocus() {
        return focus;
    }

    /** Its smallest form that is at least so wide, for where there is no choice of forms. */
    public String at(int width) {
        return links == null ? src : links.at(width);
    }

    /** In pixels; 0 if it is not known. */
    public int getWidth() {
        return links == null ? 0 : links.width();
    }

    /** In pixels; 0 if it is not known. */
    public int getHeight() {
        return links == null ? 0 : links.height();
    }

    /** For {@code srcset}; may be empty. */
    public String getSet() {
        return links == null ? "" : links.set();
    }

    /** For the {@code srcset} of a source in WebP; may be empty. */
    public String getWebpSet() {
        return links == null ? "" : links.webpSet();
    }
}
