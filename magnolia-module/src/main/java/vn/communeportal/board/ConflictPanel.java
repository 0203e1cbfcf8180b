package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Content;
import vn.communeportal.editorial.CaseFile;

/**
 * Shown when somebody else was faster: how the newest version differs from what the person typed,
 * and the two ways on. What was typed stays in the form until the person gives it up.
 */
final class ConflictPanel extends CssLayout {

    /**
     * @param keepMine goes on with what was typed, over the newest version
     * @param takeNewest gives up what was typed
     */
    ConflictPanel(
            BoardContext context,
            CaseFile newest,
            Content typed,
            Runnable keepMine,
            Runnable takeNewest) {
        addStyleName("cp-conflict");
        addComponents(
                Html.text(context.text("board.conflict.title"), "cp-problems-title"),
                Html.text(
                        context.text(
                                "board.conflict.state",
                                context.text(newest.subject().state().labelKey()))),
                Html.text(context.text("board.conflict.help"), "cp-help"),
                new ChangeList(context, newest.item().type(), newest.item().content(), typed),
                Box.of(
                        "cp-conflict-buttons",
                        Buttons.secondary(context.text("board.conflict.keepMine"), keepMine),
                        Buttons.secondary(context.text("board.conflict.takeNewest"), takeNewest)));
    }
}
