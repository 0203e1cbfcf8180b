package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.ReviewLinks;
import vn.communeportal.editorial.TransitionRefusedException;

/** Asks to whom a one-time link is sent. */
final class ReviewLinkWindow extends Window {

    private final BoardContext context;
    private final CaseFile file;
    private final Consumer<CaseFile> changed;
    private final NativeSelect<String> receiver;
    private final Label refusal = Html.text("", "cp-problem");

    ReviewLinkWindow(BoardContext context, CaseFile file, Consumer<CaseFile> changed) {
        super(context.text("transition.sendReviewLink"));
        this.context = context;
        this.file = file;
        this.changed = changed;
        List<String> receivers = new ArrayList<>(links().receivers(file));
        receiver = new NativeSelect<>(context.text("board.link.receiver"), receivers);
        receiver.setItemCaptionGenerator(context::nameOf);
        receiver.setEmptySelectionAllowed(false);
        receiver.setWidthFull();
        receivers.stream().findFirst().ifPresent(receiver::setValue);
        refusal.setVisible(false);
        setModal(true);
        setResizable(false);
        addStyleName("cp-window");
        CssLayout content =
                Box.of(
                        "cp-window-content",
                        Html.text(context.text("board.link.help"), "cp-help"),
                        receiver,
                        refusal,
                        Box.of(
                                "cp-window-buttons",
                                Buttons.primary(context.text("board.link.send"), this::send),
                                Buttons.secondary(context.text("board.cancel"), this::close)));
        content.addStyleName("cp-board");
        setContent(content);
    }

    private ReviewLinks links() {
        return context.services().correspondence().links();
    }

    private void send() {
        try {
            links().send(
                            context.login(),
                            file.item().type(),
                            file.item().id(),
                            file.subject().revision(),
                            receiver.isEmpty() ? "" : receiver.getValue());
            close();
            context.services()
                    .desk()
                    .open(context.login(), file.item().type(), file.item().id())
                    .ifPresent(changed);
            Notices.done(context.text("board.link.done"));
        } catch (TransitionRefusedException e) {
            refusal.setValue(TimesView.sentences(context, e));
            refusal.setVisible(true);
        }
    }
}
