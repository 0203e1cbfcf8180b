package vn.communeportal.board;

import com.vaadin.ui.NativeSelect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.FormWindow;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.ReviewLinks;
import vn.communeportal.editorial.TransitionRefusedException;

/** Asks to whom a one-time link is sent. */
final class ReviewLinkWindow extends FormWindow {

    private final BoardContext context;
    private final CaseFile file;
    private final Consumer<CaseFile> changed;
    private final NativeSelect<String> receiver;

    ReviewLinkWindow(BoardContext context, CaseFile file, Consumer<CaseFile> changed) {
        super(context.words(), context.text("transition.sendReviewLink"));
        this.context = context;
        this.file = file;
        this.changed = changed;
        List<String> receivers = new ArrayList<>(links().receivers(file));
        receiver = new NativeSelect<>(context.text("board.link.receiver"), receivers);
        receiver.setItemCaptionGenerator(context::nameOf);
        receiver.setEmptySelectionAllowed(false);
        receiver.setWidthFull();
        receivers.stream().findFirst().ifPresent(receiver::setValue);
        fill(
                Buttons.primary(context.text("board.link.send"), this::send),
                Html.text(context.text("board.link.help"), "cp-help"),
                receiver);
    }

    private ReviewLinks links() {
        return context.services().correspondence().links();
    }

    private void send() {
        if (closeAfter(this::mail)) {
            context.services()
                    .desk()
                    .open(context.login(), file.item().type(), file.item().id())
                    .ifPresent(changed);
            Notices.done(context.text("board.link.done"));
        }
    }

    private void mail() throws TransitionRefusedException {
        links().send(
                        context.login(),
                        file.item().type(),
                        file.item().id(),
                        file.subject().revision(),
                        receiver.isEmpty() ? "" : receiver.getValue());
    }
}
