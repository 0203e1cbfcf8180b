package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.PasswordField;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.editorial.ReviewLinks;
import vn.communeportal.editorial.TransitionRefusedException;

/** The code by which a head shows, behind a one-time link, that it is them. */
final class ReviewCodePanel extends CssLayout {

    ReviewCodePanel(BoardContext context) {
        addStyleName("cp-review-code");
        ReviewLinks links = context.services().correspondence().links();
        PasswordField code = new PasswordField(context.text("board.code.field"));
        Label state = Html.text("", "cp-note");
        Runnable tell =
                () ->
                        state.setValue(
                                context.text(
                                        links.hasCode(context.login())
                                                ? "board.code.set"
                                                : "board.code.missing"));
        tell.run();
        addComponents(
                Html.subheading(context.text("board.code.title")),
                Html.text(context.text("board.code.help"), "cp-help"),
                state,
                code,
                Box.of(
                        "cp-window-buttons",
                        Buttons.secondary(
                                context.text("board.code.save"),
                                () -> {
                                    try {
                                        links.setCode(context.login(), code.getValue());
                                        code.clear();
                                        tell.run();
                                        Notices.done(context.text("board.done.times"));
                                    } catch (TransitionRefusedException e) {
                                        state.setValue(context.text(e));
                                    }
                                })));
    }
}
