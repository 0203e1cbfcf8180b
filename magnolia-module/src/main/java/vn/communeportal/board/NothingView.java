package vn.communeportal.board;

import vn.communeportal.board.parts.Html;

/** Says why there is nothing to see. */
final class NothingView extends BoardView {

    /**
     * @param reasonKey key of the sentence
     */
    NothingView(BoardContext context, String reasonKey) {
        super(context.text("board.nothing.title"), "cp-nothing");
        addComponents(
                Html.heading(context.text("board.nothing.title")),
                Html.text(context.text(reasonKey), "cp-empty"));
    }
}
