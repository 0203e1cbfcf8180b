package vn.communeportal.magnolia.contentapp;

import com.vaadin.server.Page;
import com.vaadin.ui.Notification;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.ContentType;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.text.Messages;

/** The desk's reasons against something, for a person to read. */
final class Refusal {

    private static final int UNTIL_CLICKED = -1;

    private final List<String> sentences;

    private Refusal(List<String> sentences) {
        this.sentences = sentences;
    }

    static Refusal of(TransitionRefusedException refused, ContentType type, Locale locale) {
        return new Refusal(
                refused.objections().stream()
                        .map(objection -> sentence(objection, type, locale))
                        .collect(Collectors.toList()));
    }

    /** A list, as HTML. */
    String html() {
        return sentences.stream()
                .map(sentence -> "<li>" + Html.escape(sentence) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    /** Stays until it is clicked. */
    void show(String heading) {
        Notification notification =
                new Notification(
                        Html.escape(heading), html(), Notification.Type.ERROR_MESSAGE, true);
        notification.setDelayMsec(UNTIL_CLICKED);
        notification.show(Page.getCurrent());
    }

    private static String sentence(Objection objection, ContentType type, Locale locale) {
        Messages messages = Messages.shipped();
        String text = objection.text(messages, locale);
        return objection
                .problem()
                .map(problem -> problem.label(type, messages, locale) + ": " + text)
                .orElse(text);
    }
}
