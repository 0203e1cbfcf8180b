package vn.communeportal.board;

import com.vaadin.server.Page;
import com.vaadin.ui.CssLayout;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;

/** All items of the commune that the person may see: a table on desks, cards on phones. */
final class ItemsView extends BoardView {

    /** Below so many pixels a table is not readable. */
    private static final int NARROW = 800;

    private final BoardContext context;
    private final ItemsFilter filter;
    private final CssLayout list = Box.of("cp-items-list");

    ItemsView(BoardContext context) {
        super(context.text("board.items.title"), "cp-items");
        this.context = context;
        filter = new ItemsFilter(context, this::draw);
        CssLayout head = Box.of("cp-view-head", Html.heading(title()));
        if (context.actor().mayCreate()) {
            head.addComponent(Buttons.primary(context.text("board.new"), this::writeNew));
        }
        addComponents(head, filter, list);
        draw();
    }

    private void writeNew() {
        context.navigation().go(BoardPlace.of(context.commune().id(), BoardPlace.View.NEW));
    }

    private void draw() {
        ItemsSource source = new ItemsSource(context, filter::filter);
        list.removeAllComponents();
        list.addComponent(
                Page.getCurrent().getBrowserWindowWidth() < NARROW
                        ? new ItemsCards(context, source)
                        : new ItemsTable(context, source));
    }
}
