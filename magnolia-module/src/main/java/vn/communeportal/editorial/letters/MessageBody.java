package vn.communeportal.editorial.letters;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import vn.communeportal.editorial.checks.LegacyText;
import vn.communeportal.mail.MailMessage;
import vn.communeportal.text.SafeHtml;
import vn.communeportal.text.Vietnamese;

/** Subject and text of a message as an article has them. */
final class MessageBody {

    private static final Set<String> SAYING_NOTHING =
            Set.of("", "bai viet", "gui bai", "tin bai", "bai", "tin", "tin moi", "no subject");

    private static final String QUOTES =
            "blockquote[type=cite], .gmail_quote, .gmail_signature, #Signature, #appendonsend,"
                    + " .moz-signature, .moz-cite-prefix";

    private static final String BLOCKS = "p, div, table, ul, ol, h1, h2, h3, h4, blockquote";

    private MessageBody() {}

    /** The subject without what programs put before it; empty if it says nothing. */
    static String title(MailMessage message) {
        String subject =
                unicode(message.subject())
                        .replaceFirst(
                                "(?i)^\\s*((re|fw|fwd|tr|trả lời|chuyển tiếp|v/v)\\s*:\\s*)+", "")
                        .strip();
        return SAYING_NOTHING.contains(Vietnamese.fold(subject)) ? "" : subject;
    }

    static boolean isForwarded(MailMessage message) {
        return message.subject()
                .toLowerCase(Vietnamese.LOCALE)
                .matches("\\s*(fw|fwd|chuyển tiếp)\\s*:.*");
    }

    /** The text as safe HTML; of formatted and plain text the formatted one. */
    static String html(MailMessage message) {
        boolean forwarded = isForwarded(message);
        String formatted = fromHtml(message.html(), forwarded);
        return SafeHtml.toPlainText(formatted).isBlank()
                ? SafeHtml.fromPlainText(plain(message.text(), forwarded))
                : formatted;
    }

    /** Without what was said before and without the signature. */
    private static String plain(String text, boolean forwarded) {
        StringBuilder kept = new StringBuilder();
        for (String line : unicode(text).split("\\R")) {
            if (line.equals("-- ")) {
                break;
            }
            if (forwarded || !line.startsWith(">")) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString();
    }

    private static String fromHtml(String html, boolean forwarded) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.select("script, style, head, title, meta, link, o|p:empty").remove();
        if (!forwarded) {
            body.select(QUOTES).remove();
        }
        body.select("h1").tagName("h2");
        // Mail programs write a paragraph as a div; one around others is no paragraph.
        Elements boxes = body.select("div, section, article, center");
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Element box = boxes.get(i);
            if (box.children().select(BLOCKS).isEmpty()) {
                box.tagName("p");
            } else {
                box.unwrap();
            }
        }
        body.select("p").stream()
                .filter(p -> p.text().replace('\u00a0', ' ').isBlank())
                .forEach(Element::remove);
        String text = body.text();
        return LegacyText.recognize(text)
                .map(
                        encoding ->
                                SafeHtml.fromPlainText(
                                        encoding.decode(SafeHtml.toPlainText(body.html()))))
                .orElseGet(() -> SafeHtml.clean(body.html()));
    }

    /** The text in Unicode, whatever it was typed in. */
    static String unicode(String text) {
        return LegacyText.recognize(text).map(encoding -> encoding.decode(text)).orElse(text);
    }

    /** The first line of a text that could be a title; empty if none could. */
    static String firstLine(String html) {
        for (String line : SafeHtml.toPlainText(html).split("\n")) {
            String candidate = line.strip();
            if (!candidate.isEmpty()) {
                return candidate.length() <= 200
                        ? candidate
                        : candidate.substring(0, candidate.lastIndexOf(' ', 200)) + "…";
            }
        }
        return "";
    }
}
