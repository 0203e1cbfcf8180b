package vn.communeportal.templating;

/** A link, for templates. */
public final class LinkView {

    private final String label;
    private final String href;
    private final boolean current;

    LinkView(String label, String href, boolean current) {
        this.label = label;
        this.href = href;
        this.current = current;
    }

    public String getLabel() {
        return label;
    }

    /** Empty where there is nothing to go to, as between the numbers of far pages. */
    public String getHref() {
        return href;
    }

    /** Whether it leads to where the reader is, or above it. */
    public boolean isCurrent() {
        return current;
    }
}
