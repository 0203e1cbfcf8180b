package vn.communeportal.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Rich text as the portal keeps and shows it: structure and links, no scripts, styles, forms or
 * anything from another host.
 */
public final class SafeHtml {

    private static final PolicyFactory ALLOWED =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p", "br", "hr", "h2", "h3", "h4", "strong", "b", "em", "i", "u", "s")
                    .allowElements("sub", "sup", "ul", "ol", "li", "blockquote", "a")
                    .allowElements("table", "caption", "thead", "tbody", "tr", "th", "td")
                    .allowUrlProtocols("http", "https", "mailto", "tel")
                    .allowAttributes("href", "title")
                    .onElements("a")
                    .allowAttributes("scope", "colspan", "rowspan")
                    .onElements("th", "td")
                    .toFactory();

    private SafeHtml() {}

    /**
     * The harmless part of the text, precomposed; what is not allowed is dropped, its text kept.
     */
    public static String clean(String html) {
        return html == null ? "" : ALLOWED.sanitize(Vietnamese.normalize(html));
    }

    /** Paragraphs of a plain text, one for each line that is not empty. */
    public static String fromPlainText(String text) {
        StringBuilder html = new StringBuilder();
        for (String line : text.split("\\R")) {
            if (!line.isBlank()) {
                html.append("<p>").append(Entities.escape(line.trim())).append("</p>");
            }
        }
        return Vietnamese.normalize(html.toString());
    }

    /** What a person reads of the text, paragraphs on lines of their own. */
    public static String toPlainText(String html) {
        Document document = Jsoup.parseBodyFragment(html == null ? "" : html);
        document.select("p,li,h2,h3,h4,tr,br,blockquote").append("\\n");
        return document.text()
                .replace("\\n", "\n")
                .replaceAll(" *\n *", "\n")
                .replaceAll("\n{2,}", "\n")
                .trim();
    }
}
