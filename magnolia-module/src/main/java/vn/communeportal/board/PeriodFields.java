package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.DateField;
import com.vaadin.ui.Label;
import com.vaadin.ui.NativeSelect;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.insight.figures.Period;
import vn.communeportal.text.Vietnamese;

/** Where a person says which days figures are about: a usual period, or any two days. */
final class PeriodFields extends CssLayout {

    private static final int QUARTER = 3;

    private final BoardContext context;
    private final Consumer<Period> chosen;
    private final DateField from;
    private final DateField to;
    private final DateField cutOff;
    private final Label problem;

    /**
     * @param chosen is given the period each time that one is chosen; at first this year
     */
    PeriodFields(BoardContext context, Consumer<Period> chosen) {
        this.context = context;
        this.chosen = chosen;
        LocalDate today = LocalDate.ofInstant(context.now(), Vietnamese.ZONE);
        Map<String, Period> usual = usual(today);
        Period first = usual.get("insight.period.thisYear");
        NativeSelect<String> choice =
                new NativeSelect<>(context.text("insight.period"), usual.keySet());
        choice.setItemCaptionGenerator(context::text);
        choice.setEmptySelectionAllowed(true);
        choice.setValue("insight.period.thisYear");
        from = DayFields.of(context, "insight.period.from", first.from());
        to = DayFields.of(context, "insight.period.to", first.to());
        cutOff = DayFields.of(context, "insight.period.cutOff", today);
        problem = Html.text(context.text("insight.period.wrong"), "cp-problem");
        problem.setVisible(false);
        choice.addValueChangeListener(
                event -> {
                    if (event.getValue() != null) {
                        from.setValue(usual.get(event.getValue()).from());
                        to.setValue(usual.get(event.getValue()).to());
                        choose();
                    }
                });
        addStyleName("cp-filter-row");
        addComponents(
                Box.of("cp-filter-field", choice),
                Box.of("cp-filter-field", from),
                Box.of("cp-filter-field", to),
                Box.of("cp-filter-field", cutOff),
                Buttons.primary(context.text("insight.show"), this::choose),
                problem);
    }

    private static Map<String, Period> usual(LocalDate today) {
        YearMonth month = YearMonth.from(today);
        Map<String, Period> usual = new LinkedHashMap<>();
        usual.put("insight.period.thisYear", Period.year(today.getYear()));
        usual.put("insight.period.lastYear", Period.year(today.getYear() - 1));
        usual.put(
                "insight.period.quarter",
                Period.quarter(today.getYear(), (month.getMonthValue() - 1) / QUARTER + 1));
        usual.put("insight.period.month", Period.month(month));
        usual.put(
                "insight.period.tenYears",
                Period.of(
                        LocalDate.of(today.getYear() - 9, 1, 1),
                        LocalDate.of(today.getYear(), 12, 31)));
        return usual;
    }

    /** Gives the period that is in the fields. */
    void choose() {
        boolean right =
                !from.isEmpty() && !to.isEmpty() && !to.getValue().isBefore(from.getValue());
        problem.setVisible(!right);
        if (right) {
            Period period = Period.of(from.getValue(), to.getValue());
            chosen.accept(cutOff.isEmpty() ? period : period.cutOff(cutOff.getValue()));
        }
    }
}
