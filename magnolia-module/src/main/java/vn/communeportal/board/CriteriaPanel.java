package vn.communeportal.board;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.DateField;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.DataTable;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.insight.score.CriteriaDraft;
import vn.communeportal.insight.score.CriteriaSet;
import vn.communeportal.insight.score.Criterion;
import vn.communeportal.insight.score.Measure;
import vn.communeportal.insight.score.ScoreDesk;
import vn.communeportal.insight.score.ScoreLine;
import vn.communeportal.text.Vietnamese;

/** The province's sets of criteria with their first days, and a form for another. */
final class CriteriaPanel extends CssLayout {

    private final BoardContext context;
    private final ScoreDesk desk;
    private final List<Line> lines = new ArrayList<>();

    CriteriaPanel(BoardContext context) {
        this.context = context;
        desk = context.services().figures().scores();
        addStyleName("cp-criteria");
        draw();
    }

    private void draw() {
        removeAllComponents();
        lines.clear();
        List<CriteriaSet> sets = desk.scores().criteria();
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        context.text("criteria.from"),
                        context.text("criteria.source"),
                        context.text("criteria.count"),
                        context.text("score.field.points")));
        for (CriteriaSet set : sets) {
            rows.add(
                    List.of(
                            context.words().day(set.from()),
                            set.source(),
                            String.valueOf(set.criteria().size()),
                            ScoreLine.shown(set.points())));
        }
        addComponents(
                Html.subheading(context.text("criteria.title")),
                Html.text(context.text("criteria.help"), "cp-help"),
                DataTable.of(rows));
        form(CriteriaSet.on(sets, LocalDate.MAX));
    }

    private void form(CriteriaSet newest) {
        LocalDate today = LocalDate.ofInstant(context.now(), Vietnamese.ZONE);
        DateField from = DayFields.of(context, "criteria.from", today);
        from.setId("criteria-from");
        TextField source = new TextField(context.text("criteria.source"));
        source.setId("criteria-source");
        source.setWidthFull();
        CssLayout rows = Box.of("cp-criteria-lines");
        newest.criteria().forEach(criterion -> add(rows, criterion));
        Refusals refusals = new Refusals(context);
        addComponents(
                Html.subheading(context.text("criteria.new")),
                Box.of(
                        "cp-filter-row",
                        Box.of("cp-filter-field", from),
                        Box.of("cp-filter-field", source)),
                rows,
                Box.of(
                        "cp-window-buttons",
                        Buttons.secondary(context.text("criteria.add"), () -> add(rows, null)),
                        Buttons.primary(
                                context.text("criteria.save"),
                                () -> save(from.getValue(), source.getValue(), refusals))),
                refusals.label());
    }

    private void add(CssLayout rows, Criterion criterion) {
        Line line = new Line(criterion);
        lines.add(line);
        rows.addComponent(line);
    }

    private void save(LocalDate from, String source, Refusals refusals) {
        refusals.clear();
        if (from == null || source.isBlank()) {
            refusals.say(context.text("criteria.incomplete"));
            return;
        }
        CriteriaDraft draft = new CriteriaDraft(from, source);
        lines.stream().filter(line -> !line.isEmpty()).forEach(line -> line.addTo(draft));
        try {
            desk.addCriteria(context.login(), draft);
            Notices.done(context.text("criteria.saved"));
            draw();
        } catch (TransitionRefusedException e) {
            refusals.say(context.text(e));
        }
    }

    /** One criterion to write; without a code and a name it is left out. */
    private final class Line extends CssLayout {

        private final TextField code = new TextField(context.text("criteria.code"));
        private final TextField name = new TextField(context.text("criteria.name"));
        private final TextField points = new TextField(context.text("score.field.points"));
        private final TextField evidence = new TextField(context.text("criteria.evidence"));
        private final NativeSelect<Measure> measure =
                new NativeSelect<>(
                        context.text("criteria.measure"), Arrays.asList(Measure.values()));
        private final String englishName;

        /**
         * @param criterion null for a new one
         */
        Line(Criterion criterion) {
            addStyleNames("cp-commune-fields", "cp-criteria-line");
            measure.setEmptySelectionCaption(context.text("score.entered"));
            measure.setItemCaptionGenerator(one -> context.text("criteria.measure." + one));
            englishName = criterion == null ? "" : criterion.name(Locale.ENGLISH);
            if (criterion != null) {
                code.setValue(criterion.code());
                name.setValue(criterion.name());
                points.setValue(ScoreLine.shown(criterion.points()));
                evidence.setValue(criterion.evidence());
                criterion.measure().ifPresent(measure::setValue);
            }
            for (Component field : List.of(code, name, points, measure, evidence)) {
                field.setWidthFull();
                addComponent(Box.of("cp-commune-field", field));
            }
        }

        boolean isEmpty() {
            return code.isEmpty() && name.isEmpty();
        }

        void addTo(CriteriaDraft draft) {
            draft.add(
                    code.getValue(),
                    name.getValue(),
                    englishName.isEmpty() ? name.getValue() : englishName,
                    Numbers.of(points.getValue()).orElse(0),
                    measure.getValue(),
                    evidence.getValue());
        }
    }
}
