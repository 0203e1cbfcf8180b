package vn.communeportal.editorial.checks;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of a rich text with its lines, and its tables as rows of cells. */
final class RichText {

    private static final Pattern LINE =
            Pattern.compile("p|li|h[1-6]|tr|br|hr|blockquote|caption|ul|ol|div|table");
    private static final Pattern CELL = Pattern.compile("td|th");

    private RichText() {}

    static String of(String html) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode) {
                            text.append(((TextNode) node).getWholeText().replaceAll("\\s+", " "));
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (CELL.matcher(node.nodeName()).matches()) {
                            text.append('\t');
                        } else if (LINE.matcher(node.nodeName()).matches()) {
                            text.append(isInCell(node) ? '\u2028' : '\n');
                        }
                    }
                },
                Jsoup.parseBodyFragment(html).body());
        return text.toString().replaceAll(" *[\n] *", "\n").replaceAll("\u2028+\t", "\t").strip();
    }

    private static boolean isInCell(Node node) {
        for (Node above = node.parent(); above instanceof Element; above = above.parent()) {
            if (CELL.matcher(above.nodeName()).matches()) {
                return true;
            }
        }
        return false;
    }
}
