package vn.communeportal.templating;

/** Whether a legal document is in force today, for templates. */
public final class ValidityView {

    private final String code;
    private final String label;
    private final String since;
    private final String by;

    ValidityView(String code, String label, String since, String by) {
        this.code = code;
        this.label = label;
        this.since = since;
        this.by = by;
    }

    /**
     * For style classes: {@code not-yet-in-force}, {@code in-force}, {@code partly-expired}, {@code
     * expired}.
     */
    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }

    /** First day of it, as {@code 18/7/2025}; empty if it is not in force yet. */
    public String getSince() {
        return since;
    }

    /** Number of the document that brought it about; empty if its own dates did. */
    public String getBy() {
        return by;
    }
}
