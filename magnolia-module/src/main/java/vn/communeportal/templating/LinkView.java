package vn.communeportal.templating;

/** A link, for templates. */
public final class LinkView {

    private final String label;
    private final String href;
    private final boolean current;
    private final String lang;

    LinkView(String label, String href, boolean current) {
        this(label, href, current, "");
    }

    /**
     * @param lang language of the label; empty if it is that of the page
     */
    LinkView(String label, String href, boolean current, String lang) {
        this.label = label;
        this.href = href;
        this.current = current;
        this.lang = lang;
    }

    public String getLabel() {
        return label;
    }

    /** Empty where there is nothing to go to, as between the numbers of far pages. */
    public String getHref() {
        return href;
    }

    /** Language of the label; empty if it is that of the page. */
    public String getLang() {
        return lang;
    }

    /** Whether it leads to where the reader is, or above it. */
    public boolean isCurrent() {
        return current;
    }
}
