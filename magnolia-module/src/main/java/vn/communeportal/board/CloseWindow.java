package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.TextArea;
import com.vaadin.ui.Window;
import vn.communeportal.administration.AdministrationRefusedException;
import vn.communeportal.administration.CommuneRecord;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;

/** Asks what citizens are told when a portal closes. */
final class CloseWindow extends Window {

    private final BoardContext context;
    private final CommuneRecord record;
    private final Runnable closed;
    private final TextArea notice = new TextArea();
    private final Refusals refusals;

    CloseWindow(BoardContext context, CommuneRecord record, Runnable closed) {
        super(context.text("board.settings.close"));
        this.context = context;
        this.record = record;
        this.closed = closed;
        refusals = new Refusals(context);
        setModal(true);
        setResizable(false);
        addStyleName("cp-window");
        notice.setCaption(context.text("commune.closingNotice"));
        notice.setWidthFull();
        notice.setRows(4);
        CssLayout content =
                Box.of(
                        "cp-window-content",
                        Html.text(context.text("board.settings.close.help"), "cp-help"),
                        notice,
                        refusals.label(),
                        Box.of(
                                "cp-window-buttons",
                                Buttons.danger(
                                        context.text("board.settings.close"), this::closePortal),
                                Buttons.secondary(context.text("board.cancel"), this::close)));
        content.addStyleName("cp-board");
        setContent(content);
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
            refusals.say(e);
        }
    }
}
