package vn.communeportal.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.communeportal.board.parts.Chart;
import vn.communeportal.board.parts.Html;
import vn.communeportal.insight.figures.CommuneFigures;
import vn.communeportal.insight.figures.Period;
import vn.communeportal.insight.visits.Dimension;
import vn.communeportal.insight.visits.Tally;
import vn.communeportal.insight.visits.VisitFigures;

/** How the commune's portal was used in a period. */
final class VisitsView extends PeriodView {

    /** More days than that are shown by month. */
    private static final long MOST_DAYS = 62;

    VisitsView(BoardContext context) {
        super(context, "insight.visits", "cp-visits");
        if (context.services().figures().mayImportVisits(context.login(), context.commune().id())) {
            offerImport(
                    "insight.visits.import",
                    table ->
                            context.services()
                                    .figures()
                                    .importVisits(context.login(), context.commune().id(), table));
        }
        begin();
    }

    @Override
    void show(CommuneFigures figures) {
        VisitFigures visits = figures.visits();
        if (visits.byDay().isEmpty() && visits.searches() == 0) {
            add(Html.text(context.text("insight.none"), "cp-empty"));
            return;
        }
        Map<String, Long> time = byTime(figures.period(), visits);
        add(Chart.columns(words, context.text("insight.visits.visits"), time));
        FigureTables tables = new FigureTables(context);
        tables.add("insight.visits.title", key(visits));
        tables.add(
                figures.period().days() > MOST_DAYS ? "month" : "day",
                time,
                UnaryOperator.identity());
        dimension(tables, visits, Dimension.SECTION, context::sectionName);
        Map<String, String> titles =
                context.services().figures().titles(context.login(), context.commune().id());
        dimension(tables, visits, Dimension.ITEM, id -> titles.getOrDefault(id, id));
        dimension(
                tables,
                visits,
                Dimension.DEVICE,
                device -> context.text("insight.device." + device));
        dimension(tables, visits, Dimension.WAY, way -> context.text("insight.way." + way));
        add(tables, "truy-cap", figures.period());
    }

    private Map<String, String> key(VisitFigures visits) {
        Map<String, String> key = new LinkedHashMap<>();
        key.put("insight.visits.visits", words.number(visits.total().visits()));
        key.put("insight.visits.views", words.number(visits.total().views()));
        key.put("insight.visits.perDay", words.number(visits.visitsADay()));
        key.put("insight.visits.duration", words.seconds(visits.total().averageSeconds()));
        key.put("insight.searches", words.number(visits.searches()));
        key.put("insight.searches.missed", words.number(visits.missedSearches()));
        return key;
    }

    private static Map<String, Long> byTime(Period period, VisitFigures visits) {
        if (period.days() > MOST_DAYS) {
            Map<String, Long> months = new LinkedHashMap<>();
            visits.byMonth()
                    .forEach((month, tally) -> months.put(month.toString(), tally.visits()));
            return FigureTables.months(period.firstMonth(), period.lastMonth(), months);
        }
        Map<String, Long> days = new LinkedHashMap<>();
        for (LocalDate day = period.from(); !day.isAfter(period.last()); day = day.plusDays(1)) {
            Tally tally = visits.byDay().get(day);
            days.put(
                    day.getDayOfMonth() + "/" + day.getMonthValue(),
                    tally == null ? 0 : tally.visits());
        }
        return days;
    }

    private void dimension(
            FigureTables tables,
            VisitFigures visits,
            Dimension dimension,
            UnaryOperator<String> name) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        context.text(dimension.labelKey().replace("insight.by.", "insight.head.")),
                        context.text("insight.visits.visits"),
                        context.text("insight.visits.views"),
                        context.text("insight.visits.views.duration")));
        visits.by(dimension)
                .forEach(
                        (value, tally) ->
                                rows.add(
                                        List.of(
                                                name.apply(value),
                                                words.number(tally.visits()),
                                                words.number(tally.views()),
                                                words.seconds(tally.averageSeconds()))));
        tables.addRows(dimension.labelKey(), rows);
    }
}
