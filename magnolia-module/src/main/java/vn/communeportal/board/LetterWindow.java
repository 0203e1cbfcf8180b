package vn.communeportal.board;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.TextArea;
import com.vaadin.ui.Window;
import java.util.List;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.letters.Letter;
import vn.communeportal.editorial.letters.Letters;

/** Asks whose work a letter is, or why it is refused. */
final class LetterWindow extends Window {

    /** What is done with the letter. */
    @FunctionalInterface
    private interface Deed {
        void run() throws TransitionRefusedException;
    }

    private final BoardContext context;
    private final Runnable done;
    private final Label refusal = Html.text("", "cp-problem");

    private LetterWindow(BoardContext context, String captionKey, Runnable done) {
        super(context.text(captionKey));
        this.context = context;
        this.done = done;
        setModal(true);
        setResizable(false);
        addStyleName("cp-window");
        refusal.setVisible(false);
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
        CssLayout content = Box.of("cp-window-content", inputs);
        content.addStyleName("cp-board");
        content.addComponents(
                refusal,
                Box.of(
                        "cp-window-buttons",
                        Buttons.primary(context.text(captionKey), () -> go(deed)),
                        Buttons.secondary(context.text("board.cancel"), this::close)));
        setContent(content);
    }

    private void go(Deed deed) {
        try {
            deed.run();
            close();
            done.run();
            Notices.done(context.text("board.letters.done"));
        } catch (TransitionRefusedException e) {
            refusal.setValue(TimesView.sentences(context, e));
            refusal.setVisible(true);
        }
    }
}
