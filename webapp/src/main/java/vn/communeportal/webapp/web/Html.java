package vn.communeportal.webapp.web;

/** Text that becomes part of HTML. */
public final class Html {

    private Html() {}

    /** The text as it may stand in an element or in a quoted attribute. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
