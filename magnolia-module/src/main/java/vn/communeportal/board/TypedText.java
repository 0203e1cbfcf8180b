package vn.communeportal.board;

import com.vaadin.ui.AbstractComponent;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.JavaScript;
import elemental.json.Json;
import java.util.Map;
import vn.communeportal.board.form.ContentEditing;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Content;

/**
 * Keeps the text of a form in the browser's tab while it is not saved, and offers it again when the
 * person comes back to the same form: after a session has ended, a phone has slept or the server
 * was restarted.
 */
final class TypedText extends CssLayout {

    private final BoardContext context;
    private final ContentEditing form;
    private final String key;

    /**
     * Stands where the offer is made.
     *
     * @param place that of the form, as {@link BoardPlace#address}
     */
    TypedText(BoardContext context, ContentEditing form, String place) {
        this.context = context;
        this.form = form;
        this.key = "commune-portal " + context.login() + " " + place;
        addStyleName("cp-typed");
        new TextKeeper((AbstractComponent) form.component(), this::offer).watch(key);
    }

    /** Gives up what was kept: it is saved, or the person does not want it. */
    void forget() {
        removeAllComponents();
        JavaScript.getCurrent()
                .execute("window.sessionStorage.removeItem(" + Json.create(key).toJson() + ")");
    }

    private void offer(Map<String, String> typed) {
        Content present = form.content();
        form.restore(typed);
        Content restored = form.content();
        form.show(present);
        if (restored.equals(present)) {
            return;
        }
        removeAllComponents();
        addComponents(
                Html.text(context.text("board.typed.found"), "cp-problems-title"),
                Box.of(
                        "cp-conflict-buttons",
                        Buttons.primary(
                                context.text("board.typed.restore"),
                                () -> {
                                    form.restore(typed);
                                    removeAllComponents();
                                }),
                        Buttons.secondary(context.text("board.typed.forget"), this::forget)));
    }
}
