package vn.communeportal.templating.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.checks.Finding;
import vn.communeportal.text.Messages;

/** The HTML of a page behind a link: one column, large enough for thumbs, no script. */
final class ReviewPage {

    private static final String STYLE =
            "*{box-sizing:border-box}body{margin:0;font:1.0625rem/1.55 system-ui,sans-serif;"
                    + "color:#1b1b1b;background:#f4f4f1}main{max-width:44rem;margin:0 auto;padding:1rem}"
                    + "h1{font-size:1.375rem;line-height:1.3;margin:.25rem 0 .75rem}h2{font-size:1.125rem;margin:1.25rem 0 .5rem}"
                    + ".box{background:#fff;border:1px solid #d5d5cf;border-radius:.5rem;padding:1rem;margin:0 0 1rem}"
                    + ".note{color:#4a4a4a;margin:.25rem 0}.problem{background:#fdecea;border:1px solid #b3261e;color:#7a1a14;"
                    + "border-radius:.5rem;padding:.75rem 1rem;margin:0 0 1rem}.done{background:#e9f5ec;border:1px solid #1e7a3c;"
                    + "color:#14532a;border-radius:.5rem;padding:.75rem 1rem}label{display:block;font-weight:600;margin:.75rem 0 .25rem}"
                    + "input,textarea{width:100%;font:inherit;padding:.625rem;border:1px solid #6b6b6b;border-radius:.375rem;background:#fff}"
                    + "button{width:100%;min-height:3rem;font:inherit;font-weight:600;border-radius:.375rem;margin:.75rem 0 0;"
                    + "border:1px solid #8a1f17;background:#8a1f17;color:#fff}button.other{background:#fff;color:#8a1f17}"
                    + "input:focus-visible,textarea:focus-visible,button:focus-visible{outline:3px solid #1a5fb4;outline-offset:2px}"
                    + "iframe{width:100%;height:70vh;border:1px solid #d5d5cf;border-radius:.375rem;background:#fff}"
                    + "li{margin:.375rem 0}.block{color:#7a1a14;font-weight:600}";

    private final Messages messages = Messages.shipped();
    private final Locale locale;
    private final String nonce;
    private final StringBuilder body = new StringBuilder();

    ReviewPage(Locale locale, String nonce) {
        this.locale = locale;
        this.nonce = nonce;
    }

    String text(String key, Object... arguments) {
        return messages.text(locale, key, arguments);
    }

    private String escaped(String key, Object... arguments) {
        return Entities.escape(text(key, arguments));
    }

    ReviewPage heading(String text) {
        body.append("<h1>").append(Entities.escape(text)).append("</h1>");
        return this;
    }

    ReviewPage note(String text) {
        body.append("<p class=note>").append(Entities.escape(text)).append("</p>");
        return this;
    }

    ReviewPage problem(List<String> sentences) {
        if (!sentences.isEmpty()) {
            body.append("<div class=problem role=alert>")
                    .append(
                            sentences.stream()
                                    .map(Entities::escape)
                                    .collect(Collectors.joining("<br>")))
                    .append("</div>");
        }
        return this;
    }

    ReviewPage done(String text) {
        body.append("<div class=done role=status>").append(Entities.escape(text)).append("</div>");
        return this;
    }

    /** The form that opens what the link is about. */
    ReviewPage opening(String key, boolean coded) {
        body.append("<form method=post class=box>").append(key(key)).append(step("open"));
        if (coded) {
            body.append(code("review.code"));
        }
        body.append("<button>").append(escaped("review.open")).append("</button></form>");
        return this;
    }

    /** The form that decides. */
    ReviewPage deciding(String key, boolean coded, String remark) {
        body.append("<h2>")
                .append(escaped("review.decide"))
                .append("</h2><form method=post class=box>")
                .append(key(key))
                .append(step("decide"))
                .append("<label for=remark>")
                .append(escaped("review.remark"))
                .append("</label><textarea id=remark name=remark rows=4>")
                .append(Entities.escape(remark))
                .append("</textarea>");
        if (coded) {
            body.append(code("review.codeAgain"));
        }
        body.append("<button name=decision value=approve>")
                .append(escaped("review.approve"))
                .append("</button><button class=other name=decision value=return>")
                .append(escaped("review.return"))
                .append("</button></form>");
        return this;
    }

    /**
     * What is to be decided about: what the checks found, and the page as citizens would see it.
     */
    ReviewPage item(CaseFile file, List<Finding> findings, String preview) {
        heading(file.item().title());
        note(
                text(file.item().type().name() + ".name")
                        + " · "
                        + text(file.subject().state().labelKey()));
        body.append("<h2>").append(escaped("checks.title")).append("</h2><div class=box>");
        if (findings.isEmpty()) {
            body.append("<p class=note>").append(escaped("checks.nothing")).append("</p>");
        } else {
            List<String> lines = new ArrayList<>();
            for (Finding finding : findings) {
                lines.add(
                        "<span class="
                                + finding.severity().name().toLowerCase(Locale.ROOT)
                                + ">"
                                + escaped("checks.severity." + finding.severity())
                                + "</span>: ["
                                + finding.check()
                                + "] "
                                + Entities.escape(finding.text(messages, locale))
                                + (finding.excerpt().isEmpty()
                                        ? ""
                                        : " — “" + Entities.escape(finding.excerpt()) + "”"));
            }
            body.append("<ul><li>").append(String.join("</li><li>", lines)).append("</li></ul>");
        }
        body.append("</div><h2>")
                .append(escaped("board.tab.preview"))
                .append("</h2><iframe sandbox=\"allow-same-origin\" title=\"")
                .append(escaped("board.preview.title"))
                .append("\" srcdoc=\"")
                .append(Entities.escape(preview).replace("\"", "&quot;"))
                .append("\"></iframe>");
        return this;
    }

    private static String key(String key) {
        return "<input type=hidden name=" + FormKey.FIELD + " value=\"" + key + "\">";
    }

    private static String step(String step) {
        return "<input type=hidden name=step value=" + step + ">";
    }

    private String code(String label) {
        return "<label for=code>"
                + escaped(label)
                + "</label><input id=code name=code type=password inputmode=numeric"
                + " autocomplete=off required>";
    }

    String html() {
        return "<!DOCTYPE html><html lang="
                + locale.getLanguage()
                + "><head><meta charset=utf-8><meta name=viewport content=\"width=device-width,initial-scale=1\">"
                + "<meta name=robots content=noindex><title>"
                + escaped("review.title")
                + "</title><style nonce=\""
                + nonce
                + "\">"
                + STYLE
                + "</style></head><body><main>"
                + body
                + "</main></body></html>";
    }
}
