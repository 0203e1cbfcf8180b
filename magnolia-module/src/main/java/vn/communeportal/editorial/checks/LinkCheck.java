package vn.communeportal.editorial.checks;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;

/** V17: links to pages that do not answer. */
final class LinkCheck extends Check {

    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");
    private static final int MOST = 50;

    LinkCheck() {
        super("V17", Severity.HINT);
    }

    @Override
    void examine(Examined examined, Findings findings) {
        for (Field field : examined.type().fieldsOf(examined.content())) {
            String text = examined.content().text(field.name());
            if (!text.isEmpty()) {
                for (String link : links(field.type(), text)) {
                    if (examined.surroundings().linkAnswers().of(link)
                            == LinkAnswers.Answer.SILENT) {
                        findings.add(this, Passage.ofField(field.name(), ""), 0, 0, link);
                    }
                }
            }
        }
    }

    private static Set<String> links(FieldType type, String text) {
        Set<String> links = new LinkedHashSet<>();
        if (type == FieldType.RICH_TEXT) {
            for (Element link : Jsoup.parseBodyFragment(text).select("a[href]")) {
                add(link.attr("href"), links);
            }
        } else if (type == FieldType.STRING) {
            add(text.strip(), links);
        }
        return links;
    }

    private static void add(String address, Set<String> links) {
        if (WEB.matcher(address).matches() && links.size() < MOST) {
            links.add(address);
        }
    }
}
