package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.NativeSelect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.DataTable;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.content.Content;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.insight.figures.CommuneFigures;
import vn.communeportal.insight.onestop.Assessment;
import vn.communeportal.insight.onestop.Assessments;

/** The nine indicators of the one-stop office in the period that is shown. */
final class AssessmentPanel extends CssLayout {

    private static final List<String> POINTS = List.of("0", "1", "2");

    private final BoardContext context;
    private final CommuneFigures figures;
    private final Assessments assessments;

    AssessmentPanel(BoardContext context, CommuneFigures figures) {
        this.context = context;
        this.figures = figures;
        assessments = context.services().figures().assessments();
        addStyleName("cp-assessment");
        draw();
    }

    private void draw() {
        removeAllComponents();
        String commune = context.commune().id();
        addComponents(
                Html.subheading(context.text("insight.assessment")),
                Html.text(context.text("insight.assessment.help"), "cp-help"));
        Optional<Assessment> known =
                assessments.all(context.login(), commune).stream()
                        .filter(
                                one ->
                                        one.from().equals(figures.period().from())
                                                && one.to().equals(figures.period().to()))
                        .findFirst();
        known.ifPresent(this::show);
        if (assessments.mayWrite(context.login(), commune)) {
            enter(known);
        }
    }

    private void show(Assessment assessment) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(context.text("insight.head.index"), context.text("insight.head.points")));
        for (int i = 1; i <= Assessment.INDICATORS; i++) {
            rows.add(List.of(label(i), String.valueOf(assessment.points(i))));
        }
        addComponents(
                DataTable.of(rows),
                Html.text(
                        context.text(
                                "insight.assessment.sum",
                                assessment.sum(),
                                context.text(assessment.rank().labelKey())),
                        "cp-count"));
    }

    private String label(int indicator) {
        return context.text(Assessment.TYPE + "." + Assessment.field(indicator) + ".label");
    }

    private void enter(Optional<Assessment> known) {
        Map<Integer, Integer> suggested =
                Assessment.suggested(
                        figures.oneStop(),
                        context.services().figures().procedures(context.commune().id()));
        Map<Integer, NativeSelect<String>> inputs = new LinkedHashMap<>();
        CssLayout fields = Box.of("cp-commune-fields");
        for (int i = 1; i <= Assessment.INDICATORS; i++) {
            int indicator = i;
            String caption =
                    suggested.containsKey(i)
                            ? context.text(
                                    "insight.assessment.suggested",
                                    label(i),
                                    String.valueOf(suggested.get(i)))
                            : label(i);
            NativeSelect<String> input = new NativeSelect<>(caption, POINTS);
            input.setWidthFull();
            known.ifPresent(one -> input.setValue(String.valueOf(one.points(indicator))));
            inputs.put(i, input);
            fields.addComponent(Box.of("cp-commune-field", input));
        }
        addComponents(
                fields,
                Buttons.secondary(context.text("insight.assessment.save"), () -> save(inputs)));
    }

    private void save(Map<Integer, NativeSelect<String>> inputs) {
        Content content = Content.empty();
        for (Map.Entry<Integer, NativeSelect<String>> input : inputs.entrySet()) {
            content = content.with(Assessment.field(input.getKey()), input.getValue().getValue());
        }
        try {
            assessments.save(
                    context.login(),
                    context.commune().id(),
                    figures.period().from(),
                    figures.period().to(),
                    content);
            draw();
            Notices.done(context.text("insight.assessment.saved"));
        } catch (TransitionRefusedException e) {
            addComponent(Html.text(context.text(e), "cp-problem"));
        }
    }
}
