package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.DateField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.DataTable;
import vn.communeportal.board.parts.Html;
import vn.communeportal.insight.TimelinessReport;
import vn.communeportal.text.Vietnamese;

/** How long items took, by step and by unit, for a time that the person chooses. */
final class TimelinessView extends BoardView {

    private final BoardContext context;
    private final DateField from;
    private final DateField to;
    private final CssLayout result = Box.of("cp-timeliness-result");

    TimelinessView(BoardContext context) {
        super(context.text("board.timeliness.title"), "cp-timeliness");
        this.context = context;
        LocalDate today = LocalDate.ofInstant(context.now(), Vietnamese.ZONE);
        from = DayFields.of(context, "board.timeliness.from", today.minusMonths(3).plusDays(1));
        to = DayFields.of(context, "board.timeliness.to", today);
        addComponents(
                Box.of("cp-view-head", Html.heading(title())),
                Html.text(context.text("board.timeliness.help"), "cp-help"),
                Box.of(
                        "cp-filter-row",
                        Box.of("cp-filter-field", from),
                        Box.of("cp-filter-field", to),
                        Buttons.primary(context.text("board.timeliness.show"), this::show)),
                result);
        show();
    }

    private void show() {
        result.removeAllComponents();
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        TimelinessReport report =
                context.services()
                        .records()
                        .timeliness()
                        .report(
                                context.login(),
                                context.commune().id(),
                                from.getValue(),
                                to.getValue());
        if (report.all().count() == 0) {
            result.addComponent(Html.text(context.text("board.timeliness.none"), "cp-empty"));
            return;
        }
        List<List<String>> all = new ArrayList<>();
        all.add(header("board.timeliness.all", "board.timeliness.items"));
        all.add(row(context.text("board.timeliness.all"), report.all()));
        List<List<String>> steps = new ArrayList<>();
        steps.add(header("board.timeliness.step", "board.timeliness.count"));
        report.steps().forEach((state, row) -> steps.add(row(context.text(state.labelKey()), row)));
        List<List<String>> units = new ArrayList<>();
        units.add(header("board.timeliness.unit", "board.timeliness.items"));
        report.units()
                .forEach(
                        (unit, row) ->
                                units.add(
                                        row(
                                                unit.isEmpty()
                                                        ? context.text("board.timeliness.noUnit")
                                                        : unit,
                                                row)));
        result.addComponents(
                DataTable.of(all),
                Html.subheading(context.text("board.timeliness.byStep")),
                DataTable.of(steps),
                Html.subheading(context.text("board.timeliness.byUnit")),
                DataTable.of(units),
                Downloads.of(
                        context,
                        "tien-do-" + context.commune().id(),
                        () -> {
                            List<List<String>> rows = new ArrayList<>(all);
                            rows.addAll(steps);
                            rows.addAll(units);
                            return rows;
                        }));
    }

    private List<String> header(String firstKey, String countKey) {
        return List.of(
                context.text(firstKey),
                context.text(countKey),
                context.text("board.timeliness.median"),
                context.text("board.timeliness.late"));
    }

    private List<String> row(String name, TimelinessReport.Row row) {
        return List.of(
                name,
                String.valueOf(row.count()),
                row.median().map(context.words()::duration).orElse("–"),
                String.valueOf(row.late()));
    }
}
