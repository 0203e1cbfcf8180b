package vn.communeportal.templating;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.communeportal.host.ResourceVersions;
import vn.communeportal.text.SafeHtml;
import vn.communeportal.text.Vietnamese;

/**
 * The paragraphs of a draft. Each has an anchor made of its words: what is put in before it, or
 * changed elsewhere, leaves the anchor and the opinions at it in place.
 */
final class Paragraphs {

    private static final int LENGTH = 8;

    private Paragraphs() {}

    /**
     * @param html of the draft, as it was written
     */
    static List<ParagraphView> of(String html) {
        Document document = Jsoup.parseBodyFragment(SafeHtml.clean(html));
        document.outputSettings().prettyPrint(false);
        List<ParagraphView> paragraphs = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Element block : document.body().children()) {
            boolean list = block.normalName().equals("ol") || block.normalName().equals("ul");
            for (Element part : list ? block.children() : List.of(block)) {
                if (!part.text().isBlank()) {
                    String anchor = anchor(part.text());
                    int times = seen.merge(anchor, 1, Integer::sum);
                    paragraphs.add(
                            new ParagraphView(
                                    times == 1 ? anchor : anchor + "-" + times,
                                    paragraphs.size() + 1,
                                    list ? "<p>" + part.html() + "</p>" : part.outerHtml(),
                                    part.text()));
                }
            }
        }
        return paragraphs;
    }

    private static String anchor(String text) {
        byte[] folded = Vietnamese.fold(text).getBytes(StandardCharsets.UTF_8);
        return "doan-" + ResourceVersions.of(folded).substring(0, LENGTH);
    }
}
