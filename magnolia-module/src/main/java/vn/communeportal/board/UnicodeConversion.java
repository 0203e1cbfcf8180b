package vn.communeportal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.communeportal.content.Content;
import vn.communeportal.editorial.checks.LegacyText;
import vn.communeportal.text.LegacyVietnamese;
import vn.communeportal.text.SafeHtml;

/** Makes Unicode of what was pasted from documents of before Unicode, field by field. */
final class UnicodeConversion {

    private UnicodeConversion() {}

    /** The content with each text in TCVN3 or VNI converted; the others stay. */
    static Content of(Content content) {
        Content converted = content;
        for (String field : content.fields()) {
            converted = converted.with(field, value(content.value(field)));
        }
        return converted;
    }

    private static Object value(Object value) {
        if (value instanceof String) {
            return text((String) value);
        }
        if (value instanceof Content) {
            return of((Content) value);
        }
        if (value instanceof List) {
            List<Object> converted = new ArrayList<>();
            ((List<?>) value).forEach(element -> converted.add(value(element)));
            return converted;
        }
        return value;
    }

    private static String text(String text) {
        boolean html = text.contains("<") && text.contains(">");
        Optional<LegacyVietnamese> encoding =
                LegacyText.recognize(html ? SafeHtml.toPlainText(text) : text);
        if (encoding.isEmpty()) {
            return text;
        }
        return html ? html(text, encoding.get()) : encoding.get().decode(text);
    }

    private static String html(String html, LegacyVietnamese encoding) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        for (Element element : body.getAllElements()) {
            for (TextNode words : element.textNodes()) {
                words.text(encoding.decode(words.getWholeText()));
            }
        }
        return SafeHtml.clean(body.html());
    }
}
