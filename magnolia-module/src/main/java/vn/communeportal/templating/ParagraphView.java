package vn.communeportal.templating;

/** A paragraph of a draft that can be named, for templates. */
public final class ParagraphView {

    private final String id;
    private final int number;
    private final String html;
    private final String text;

    ParagraphView(String id, int number, String html, String text) {
        this.id = id;
        this.number = number;
        this.html = html;
        this.text = text;
    }

    /** Anchor in the page; stands as long as the paragraph's words do. */
    public String getId() {
        return id;
    }

    /** Its place, the first is 1. */
    public int getNumber() {
        return number;
    }

    /** Safe. */
    public String getHtml() {
        return html;
    }

    /** Without markup. */
    public String getText() {
        return text;
    }
}
