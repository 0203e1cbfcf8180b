package vn.communeportal.templating;

/** A value by which the results can be narrowed, or are, for templates. */
public final class ChoiceView {

    private final String label;
    private final String count;
    private final String href;
    private final boolean current;

    ChoiceView(String label, String count, String href, boolean current) {
        this.label = label;
        this.count = count;
        this.href = href;
        this.current = current;
    }

    public String getLabel() {
        return label;
    }

    /** How many results it leaves. */
    public String getCount() {
        return count;
    }

    /** Narrows, or widens again if it is in use. */
    public String getHref() {
        return href;
    }

    public boolean isCurrent() {
        return current;
    }
}
