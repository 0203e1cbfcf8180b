package vn.communeportal.board;

import com.vaadin.ui.TextArea;
import vn.communeportal.administration.AdministrationRefusedException;
import vn.communeportal.administration.CommuneRecord;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.FormWindow;
import vn.communeportal.board.parts.Html;

/** Asks what citizens are told when a portal closes. */
final class CloseWindow extends FormWindow {

    private final BoardContext context;
    private final CommuneRecord record;
    private final Runnable closed;
    private final TextArea notice = new TextArea();

    CloseWindow(BoardContext context, CommuneRecord record, Runnable closed) {
        super(context.words(), context.text("board.settings.close"));
        this.context = context;
        this.record = record;
        this.closed = closed;
        notice.setCaption(context.text("commune.closingNotice"));
        notice.setWidthFull();
        notice.setRows(4);
        fill(
                Buttons.danger(context.text("board.settings.close"), this::closePortal),
                Html.text(context.text("board.settings.close.help"), "cp-help"),
                notice);
    }

    private void closePortal() {
        try {
            context.services()
                    .administration()
                    .closing()
                    .close(
                            context.login(),
                            record.commune().id(),
                            record.revision(),
                            notice.getValue());
            close();
            closed.run();
        } catch (AdministrationRefusedException e) {
            refuse(Refusals.sentences(context, e.problems()));
        }
    }
}
