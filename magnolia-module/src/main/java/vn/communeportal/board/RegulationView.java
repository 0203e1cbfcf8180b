package vn.communeportal.board;

import java.time.LocalDate;
import vn.communeportal.board.law.LawPanel;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.text.Vietnamese;

/** What the law says as the product has it. Administrators of the province correct it. */
final class RegulationView extends BoardView {

    RegulationView(BoardContext context) {
        super(context.text("board.law.title"), "cp-regulation");
        addComponents(
                Box.of("cp-view-head", Html.heading(title())),
                Html.text(context.text("board.law.about"), "cp-help"),
                new LawPanel(
                        context.words(),
                        context.services().regulation(),
                        context.login(),
                        LocalDate.ofInstant(context.now(), Vietnamese.ZONE),
                        context::nameOf));
    }
}
