package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import java.util.List;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.editorial.CaseFile;

/** The list of items as cards, a stretch at a time. */
final class ItemsCards extends CssLayout {

    private static final int STRETCH = 20;

    private final BoardContext context;
    private final ItemsSource source;
    private final CssLayout cards = Box.of("cp-cards");
    private final Button more;

    ItemsCards(BoardContext context, ItemsSource source) {
        this.context = context;
        this.source = source;
        more = Buttons.secondary(context.text("board.items.more"), this::addStretch);
        int size = source.size();
        addComponents(
                Html.text(context.text("board.items.count", size), "cp-count"),
                size == 0 ? Html.text(context.text("board.items.nothing"), "cp-empty") : cards,
                more);
        addStretch();
    }

    private void addStretch() {
        List<CaseFile> files = source.stretch(cards.getComponentCount(), STRETCH);
        for (CaseFile file : files) {
            cards.addComponent(
                    ItemCard.of(
                            context,
                            file,
                            "",
                            file.item().modifiedAt().map(context.words()::time).orElse("")));
        }
        more.setVisible(files.size() == STRETCH);
    }
}
