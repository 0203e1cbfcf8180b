package vn.communeportal.board.form;

import java.util.ArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.communeportal.text.SafeHtml;

/** What browsers make of typing in a rich text area, turned into the portal's rich text. */
final class TypedHtml {

    private static final String BLOCKS = "p,div,h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote,hr,pre";

    private TypedHtml() {}

    /**
     * Paragraphs instead of the {@code div} and bare text that browsers write, headings that fit
     * below a page's title, the rest as {@link SafeHtml} allows it.
     *
     * @return null if nobody would read anything
     */
    static String toContent(String typed) {
        Element body = Jsoup.parseBodyFragment(typed).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        body.select("style,script,title,meta").remove();
        body.select("h1").tagName("h2");
        body.select("h5,h6").tagName("h4");
        for (Element block : body.select("div,pre")) {
            if (block.select(BLOCKS).size() > 1) {
                block.unwrap();
            } else {
                block.tagName("p");
            }
        }
        wrapLooseText(body);
        body.select("p").stream().filter(paragraph -> !paragraph.hasText()).forEach(Node::remove);
        String html = SafeHtml.clean(body.html());
        return SafeHtml.toPlainText(html).isBlank() ? null : html;
    }

    private static void wrapLooseText(Element body) {
        Element paragraph = null;
        for (Node node : new ArrayList<>(body.childNodes())) {
            boolean block = node instanceof Element && ((Element) node).is(BLOCKS);
            boolean lineBreak = node instanceof Element && ((Element) node).tagName().equals("br");
            boolean space = node instanceof TextNode && ((TextNode) node).isBlank();
            if (block || lineBreak) {
                paragraph = null;
                if (lineBreak) {
                    node.remove();
                }
            } else if (paragraph != null || !space) {
                if (paragraph == null) {
                    paragraph = new Element("p");
                    node.before(paragraph);
                }
                paragraph.appendChild(node);
            }
        }
    }
}
