package vn.communeportal.officeform;

/** Words of one kind within a paragraph. Immutable. */
public final class Span {

    private final String text;
    private final boolean isBold;
    private final boolean isItalic;

    private Span(String text, boolean isBold, boolean isItalic) {
        this.text = FormText.clean(text);
        this.isBold = isBold;
        this.isItalic = isItalic;
    }

    public static Span plain(String text) {
        return new Span(text, false, false);
    }

    public static Span bold(String text) {
        return new Span(text, true, false);
    }

    public static Span italic(String text) {
        return new Span(text, false, true);
    }

    Span inBold() {
        return new Span(text, true, isItalic);
    }

    public String text() {
        return text;
    }

    public boolean isBold() {
        return isBold;
    }

    public boolean isItalic() {
        return isItalic;
    }
}
