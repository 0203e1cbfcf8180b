package vn.communeportal.board;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;
import vn.communeportal.insight.figures.CommuneFigures;
import vn.communeportal.insight.figures.Period;

/** A commune's figures in a period that the person chooses, and tables that bring more of them. */
abstract class PeriodView extends BoardView {

    final BoardContext context;
    final Words words;
    private final PeriodFields period;
    private final CssLayout result;

    /**
     * Empty until it is {@link #begin begun}.
     *
     * @param subject begins the keys of its texts, as {@code insight.visits}
     */
    PeriodView(BoardContext context, String subject, String style) {
        super(context.text(subject + ".title"), style);
        this.context = context;
        words = context.words();
        period = new PeriodFields(context, this::show);
        result = Box.of(style + "-result");
        addComponents(
                Box.of("cp-view-head", Html.heading(title())),
                Html.text(context.text(subject + ".help"), "cp-help"),
                period,
                result);
    }

    /** Adds to {@link #add the result} what there is in the period. */
    abstract void show(CommuneFigures figures);

    /** Shows the period that is chosen at first. */
    final void begin() {
        period.choose();
    }

    /** Below the figures: takes a table, and shows them again. */
    final void offerImport(String key, TableImport.Work work) {
        addComponent(new TableImport(context, key, work, period::choose));
    }

    final void add(Component part) {
        result.addComponent(part);
    }

    /** Shows tables, and gives them out as a file that is called so. */
    final void add(FigureTables tables, String file, Period of) {
        add(tables.component());
        add(
                Downloads.of(
                        context,
                        file + "-" + context.commune().id() + "-" + of.from(),
                        tables::rows));
    }

    private void show(Period chosen) {
        result.removeAllComponents();
        context.services()
                .figures()
                .of(context.login(), context.commune().id(), chosen)
                .ifPresent(this::show);
    }
}
