package vn.communeportal.board;

import com.vaadin.ui.Component;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.TextArea;
import java.util.List;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.FormWindow;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.editorial.letters.Letter;
import vn.communeportal.editorial.letters.Letters;

/** Asks whose work a letter is, or why it is refused. */
final class LetterWindow extends FormWindow {

    private final BoardContext context;
    private final Runnable done;

    private LetterWindow(BoardContext context, String captionKey, Runnable done) {
        super(context.words(), context.text(captionKey));
        this.context = context;
        this.done = done;
    }

    static LetterWindow assigning(BoardContext context, Letter letter, Runnable done) {
        LetterWindow window = new LetterWindow(context, "board.letters.assign", done);
        Letters letters = context.services().correspondence().letters();
        List<String> logins = letters.collaborators(context.commune().id());
        NativeSelect<String> whose =
                new NativeSelect<>(context.text("board.letters.whose"), logins);
        whose.setItemCaptionGenerator(context::nameOf);
        whose.setEmptySelectionAllowed(false);
        whose.setWidthFull();
        whose.setValue(logins.contains(context.login()) ? context.login() : logins.get(0));
        window.fill(
                "board.letters.assign",
                () -> letters.assign(context.login(), letter, whose.getValue()),
                whose,
                Html.text(context.text("board.letters.whose.help"), "cp-help"));
        return window;
    }

    static LetterWindow refusing(BoardContext context, Letter letter, Runnable done) {
        LetterWindow window = new LetterWindow(context, "board.letters.refuse", done);
        TextArea reason = new TextArea(context.text("board.ask.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setRows(4);
        reason.setWidthFull();
        window.fill(
                "board.letters.refuse",
                () ->
                        context.services()
                                .correspondence()
                                .letters()
                                .refuse(context.login(), letter, reason.getValue()),
                reason,
                Html.text(context.text("board.letters.refuse.help"), "cp-help"));
        return window;
    }

    private void fill(String captionKey, Deed deed, Component... inputs) {
        fill(Buttons.primary(context.text(captionKey), () -> go(deed)), inputs);
    }

    private void go(Deed deed) {
        if (closeAfter(deed)) {
            done.run();
            Notices.done(context.text("board.letters.done"));
        }
    }
}
