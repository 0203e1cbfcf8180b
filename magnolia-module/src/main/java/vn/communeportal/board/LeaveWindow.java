package vn.communeportal.board;

import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.FormWindow;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;

/** Asks whether to go elsewhere although what was typed is not saved. */
final class LeaveWindow extends FormWindow {

    /**
     * @param leave goes there
     */
    LeaveWindow(Words words, Runnable leave) {
        super(words, words.text("board.leave.title"));
        fill(
                words.text("board.leave.stay"),
                Buttons.danger(
                        words.text("board.leave.go"),
                        () -> {
                            close();
                            LeaveWarning.off();
                            leave.run();
                        }),
                Html.text(words.text("board.leave.question")));
    }
}
