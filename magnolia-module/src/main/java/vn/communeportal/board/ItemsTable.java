package vn.communeportal.board;

import com.vaadin.data.provider.DataProvider;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Grid;
import com.vaadin.ui.renderers.HtmlRenderer;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Item;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.State;

/** The list of items as a table that loads what one scrolls to. A row opens its item. */
final class ItemsTable extends CssLayout {

    private static final int ROW_HEIGHT = 52;
    private static final int MOST_ROWS = 12;

    private final BoardContext context;

    ItemsTable(BoardContext context, ItemsSource source) {
        this.context = context;
        int size = source.size();
        addComponent(Html.text(context.text("board.items.count", size), "cp-count"));
        if (size == 0) {
            addComponent(Html.text(context.text("board.items.nothing"), "cp-empty"));
            return;
        }
        Grid<CaseFile> grid =
                new Grid<>(
                        DataProvider.fromCallbacks(
                                query ->
                                        source
                                                .stretch(query.getOffset(), query.getLimit())
                                                .stream(),
                                query -> source.size()));
        grid.addColumn(this::title, new HtmlRenderer())
                .setCaption(context.text("board.items.column.title"))
                .setExpandRatio(1)
                .setMinimumWidthFromContent(false);
        grid.addColumn(this::state, new HtmlRenderer())
                .setCaption(context.text("board.items.state"))
                .setWidth(150);
        grid.addColumn(file -> context.sectionName(file.item().section()))
                .setCaption(context.text("board.items.section"))
                .setWidth(190);
        grid.addColumn(this::person)
                .setCaption(context.text("board.items.column.person"))
                .setWidth(170);
        grid.addColumn(file -> file.item().modifiedAt().map(context.words()::time).orElse(""))
                .setCaption(context.text("board.items.column.changed"))
                .setWidth(175);
        grid.getColumns().forEach(column -> column.setSortable(false));
        grid.setRowHeight(ROW_HEIGHT);
        grid.setHeightByRows(Math.min(size, MOST_ROWS));
        grid.setWidthFull();
        // By mouse and, with the space bar, by keyboard.
        grid.addSelectionListener(
                event ->
                        event.getFirstSelectedItem()
                                .ifPresent(file -> ItemCard.open(context, file)));
        addComponent(grid);
    }

    private String title(CaseFile file) {
        Item item = file.item();
        return "<span class='cp-row-title'>"
                + Html.escape(ItemCard.titleOf(context, item))
                + "</span><span class='cp-row-kind'>"
                + Html.escape(context.text(item.type().name() + ".name"))
                + "</span>";
    }

    private String state(CaseFile file) {
        State state = file.subject().state();
        return "<span class='cp-badge cp-state-"
                + state.id()
                + "'>"
                + Html.escape(context.text(state.labelKey()))
                + "</span>";
    }

    private String person(CaseFile file) {
        return context.nameOf(file.subject().assignee().orElse(file.subject().author()));
    }
}
