package vn.communeportal.templating;

/** An image of an item, for templates. */
public final class ImageView {

    private final String src;
    private final String alt;
    private final String caption;

    ImageView(String src, String alt, String caption) {
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
}
