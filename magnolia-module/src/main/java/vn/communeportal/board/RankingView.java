package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.NativeSelect;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.DataTable;
import vn.communeportal.board.parts.Html;
import vn.communeportal.insight.province.RankedCommune;
import vn.communeportal.text.Vietnamese;

/** For the province: the communes by their points, month by month, and the criteria. */
final class RankingView extends BoardView {

    private static final int MONTHS = 24;

    private final BoardContext context;
    private final CssLayout result = Box.of("cp-ranking-result");

    RankingView(BoardContext context) {
        super(context.text("ranking.title"), "cp-ranking");
        this.context = context;
        YearMonth now = YearMonth.from(LocalDate.ofInstant(context.now(), Vietnamese.ZONE));
        NativeSelect<YearMonth> month =
                new NativeSelect<>(
                        context.text("ranking.month"),
                        IntStream.range(0, MONTHS)
                                .mapToObj(now::minusMonths)
                                .collect(Collectors.toList()));
        month.setItemCaptionGenerator(FigureTables::month);
        month.setEmptySelectionAllowed(false);
        month.setValue(now);
        month.addValueChangeListener(event -> show(event.getValue()));
        addComponents(
                Box.of("cp-view-head", Html.heading(title())),
                Html.text(context.text("ranking.help"), "cp-help"),
                Box.of("cp-filter-row", Box.of("cp-filter-field", month)),
                result);
        show(now);
        if (context.services().figures().scores().mayChangeCriteria(context.login())) {
            addComponent(new CriteriaPanel(context));
        }
    }

    private void show(YearMonth last) {
        result.removeAllComponents();
        List<RankedCommune> ranking = context.services().figures().ranking(context.login(), last);
        List<List<String>> rows = new ArrayList<>();
        List<String> head =
                new ArrayList<>(
                        List.of(
                                context.text("ranking.place"),
                                context.text("insight.province.commune"),
                                context.text("insight.province.score"),
                                context.text("insight.province.change")));
        for (int back = 11; back >= 0; back--) {
            head.add(FigureTables.month(last.minusMonths(back)));
        }
        rows.add(head);
        for (RankedCommune one : ranking) {
            List<String> row = new ArrayList<>();
            row.add(one.place() == 0 ? "–" : String.valueOf(one.place()));
            row.add(one.commune().name());
            row.add(shown(one.points()));
            row.add(
                    one.change().isEmpty()
                            ? "–"
                            : (one.change().getAsLong() > 0 ? "+" : "") + shown(one.change()));
            one.months().forEach(points -> row.add(shown(points)));
            rows.add(row);
        }
        result.addComponents(
                Box.of("cp-figure-table", DataTable.of(rows)),
                Downloads.of(context, "xep-hang-" + last, () -> rows));
    }

    private String shown(OptionalLong points) {
        return points.isEmpty() ? "–" : context.words().number(points.getAsLong());
    }
}
