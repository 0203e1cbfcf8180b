package vn.communeportal.templating;

/** A name with a value in the head of a page, for templates. */
public final class MetaView {

    private final String name;
    private final String content;

    MetaView(String name, String content) {
        this.name = name;
        this.content = content;
    }

    public String getName() {
        return name;
    }

    /** Never empty. */
    public String getContent() {
        return content;
    }
}
