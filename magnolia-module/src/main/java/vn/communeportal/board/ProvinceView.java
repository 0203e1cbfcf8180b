package vn.communeportal.board;

import com.vaadin.server.Page;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Grid;
import com.vaadin.ui.Label;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.renderers.HtmlRenderer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Chart;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;
import vn.communeportal.insight.figures.Sums;
import vn.communeportal.insight.province.ProvinceRow;
import vn.communeportal.insight.province.Standings;
import vn.communeportal.insight.visits.Tally;
import vn.communeportal.text.Vietnamese;

/** For the province: every commune with its activity, one a row, and the way to its figures. */
final class ProvinceView extends BoardView {

    private static final int NARROW = 800;
    private static final int ROW_HEIGHT = 44;
    private static final int MOST_ROWS = 14;
    private static final int YEARS = 10;

    private final BoardContext context;
    private final Words words;
    private final CssLayout result = Box.of("cp-province-result");
    private final Map<String, Function<ProvinceRow, Long>> columns = new LinkedHashMap<>();

    ProvinceView(BoardContext context) {
        super(context.text("insight.province.title"), "cp-province");
        this.context = context;
        words = context.words();
        columns.put("items", row -> row.items().get(Sums.Of.ITEMS));
        columns.put("change", ProvinceView::change);
        columns.put("own", ProvinceView::own);
        columns.put("punctuality", row -> row.items().punctuality());
        columns.put("visits", row -> row.visits().visits());
        columns.put("completeness", row -> row.completeness().orElse(-1));
        columns.put("unanswered", row -> row.standing(Standings.UNANSWERED).orElse(-1));
        columns.put("overdue", row -> row.standing(Standings.OVERDUE).orElse(-1));
        columns.put("score", row -> row.standing(Standings.SCORE).orElse(-1));
        Map<String, YearMonth[]> periods = periods();
        NativeSelect<String> period =
                new NativeSelect<>(context.text("insight.period"), periods.keySet());
        period.setItemCaptionGenerator(context::text);
        period.setEmptySelectionAllowed(false);
        period.setValue("insight.period.thisYear");
        period.addValueChangeListener(event -> show(periods.get(event.getValue())));
        addComponents(
                Box.of("cp-view-head", Html.heading(title())),
                Html.text(context.text("insight.province.help"), "cp-help"),
                Box.of("cp-filter-row", Box.of("cp-filter-field", period)),
                result);
        show(periods.get("insight.period.thisYear"));
    }

    private Map<String, YearMonth[]> periods() {
        YearMonth now = YearMonth.from(LocalDate.ofInstant(context.now(), Vietnamese.ZONE));
        YearMonth january = now.withMonth(1);
        Map<String, YearMonth[]> periods = new LinkedHashMap<>();
        periods.put("insight.period.thisYear", new YearMonth[] {january, now});
        periods.put(
                "insight.period.lastYear",
                new YearMonth[] {january.minusYears(1), january.minusMonths(1)});
        periods.put(
                "insight.period.quarter",
                new YearMonth[] {now.minusMonths((now.getMonthValue() - 1) % 3), now});
        periods.put("insight.period.month", new YearMonth[] {now, now});
        periods.put(
                "insight.period.tenYears", new YearMonth[] {january.minusYears(YEARS - 1L), now});
        return periods;
    }

    private static long change(ProvinceRow row) {
        return row.items().get(Sums.Of.ITEMS) - row.itemsBefore().get(Sums.Of.ITEMS);
    }

    private static long own(ProvinceRow row) {
        long written = row.items().get(Sums.Of.OWN) + row.items().get(Sums.Of.REPOSTED);
        return written == 0 ? -1 : Math.round(100.0 * row.items().get(Sums.Of.OWN) / written);
    }

    private void show(YearMonth[] months) {
        List<ProvinceRow> rows =
                context.services().figures().province(context.login(), months[0], months[1]);
        result.removeAllComponents();
        result.addComponent(sum(rows));
        result.addComponent(
                Page.getCurrent().getBrowserWindowWidth() < NARROW ? cards(rows) : grid(rows));
        result.addComponent(
                Downloads.of(
                        context, "toan-tinh-" + months[0] + "-" + months[1], () -> file(rows)));
    }

    private Label sum(List<ProvinceRow> rows) {
        Sums items = new Sums();
        Tally visits = new Tally();
        rows.forEach(
                row -> {
                    items.add(row.items());
                    visits.add(row.visits());
                });
        return Html.text(
                context.text("insight.province.sum", rows.size())
                        + ": "
                        + words.number(items.get(Sums.Of.ITEMS))
                        + " "
                        + context.text("insight.province.items").toLowerCase(words.locale())
                        + " · "
                        + words.number(visits.visits())
                        + " "
                        + context.text("insight.visits.visits").toLowerCase(words.locale())
                        + " · "
                        + context.text("insight.province.punctuality")
                        + " "
                        + words.percent(items.punctuality()),
                "cp-count",
                "cp-province-sum");
    }

    private Grid<ProvinceRow> grid(List<ProvinceRow> rows) {
        Grid<ProvinceRow> grid = new Grid<>();
        grid.setItems(rows);
        grid.addColumn(row -> Html.escape(row.commune().name()), new HtmlRenderer())
                .setCaption(context.text("insight.province.commune"))
                .setComparator(
                        (one, other) -> one.commune().name().compareTo(other.commune().name()))
                .setMinimumWidth(150);
        columns.forEach(
                (name, value) ->
                        grid.addColumn(row -> shown(name, value.apply(row)))
                                .setCaption(context.text("insight.province." + name))
                                .setComparator(Comparator.comparing(value)::compare));
        grid.addColumn(this::trend, new HtmlRenderer())
                .setCaption(context.text("insight.province.trend"))
                .setSortable(false)
                .setWidth(116);
        grid.setRowHeight(ROW_HEIGHT);
        grid.setHeightByRows(Math.max(1, Math.min(rows.size(), MOST_ROWS)));
        grid.setWidthFull();
        // By mouse and, with the space bar, by keyboard.
        grid.addSelectionListener(event -> event.getFirstSelectedItem().ifPresent(this::open));
        return grid;
    }

    private CssLayout cards(List<ProvinceRow> rows) {
        CssLayout cards = Box.of("cp-cards");
        for (ProvinceRow row : rows) {
            String facts =
                    columns.entrySet().stream()
                            .map(
                                    column ->
                                            context.text("insight.province." + column.getKey())
                                                    + ": "
                                                    + shown(
                                                            column.getKey(),
                                                            column.getValue().apply(row)))
                            .collect(Collectors.joining(" · "));
            cards.addComponent(
                    Box.of(
                            "cp-card",
                            Buttons.quiet(row.commune().name(), () -> open(row)),
                            Html.markup(trend(row)),
                            Html.text(facts, "cp-note")));
        }
        return cards;
    }

    private void open(ProvinceRow row) {
        context.navigation().go(BoardPlace.of(row.commune().id(), BoardPlace.View.FIGURES));
    }

    private String shown(String column, long value) {
        switch (column) {
            case "change":
                return (value > 0 ? "+" : "") + words.number(value);
            case "own":
            case "punctuality":
            case "completeness":
                return words.percent(value);
            default:
                return value < 0 ? context.text("insight.province.unknown") : words.number(value);
        }
    }

    private String trend(ProvinceRow row) {
        String numbers =
                Arrays.stream(row.trend())
                        .mapToObj(words::number)
                        .collect(Collectors.joining(", "));
        return Chart.spark(context.text("insight.province.trend.words", numbers), row.trend());
    }

    private List<List<String>> file(List<ProvinceRow> rows) {
        List<List<String>> file = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(context.text("insight.province.commune")));
        columns.keySet().forEach(name -> head.add(context.text("insight.province." + name)));
        file.add(head);
        for (ProvinceRow row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.commune().name()));
            columns.forEach((name, value) -> cells.add(shown(name, value.apply(row))));
            file.add(cells);
        }
        return file;
    }
}
