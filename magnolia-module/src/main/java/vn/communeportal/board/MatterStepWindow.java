package vn.communeportal.board;

import com.vaadin.shared.ui.ValueChangeMode;
import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.DateField;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.TextArea;
import com.vaadin.ui.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.communeportal.board.form.FileUpload;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.FormWindow;
import vn.communeportal.board.parts.Html;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.SubmittedFile;
import vn.communeportal.engagement.matter.Matter;
import vn.communeportal.engagement.matter.MatterNeed;
import vn.communeportal.engagement.matter.MatterStep;
import vn.communeportal.engagement.matter.MatterTable;
import vn.communeportal.engagement.matter.RefusalGround;
import vn.communeportal.engagement.matter.StepRequest;

/** Asks what a step with a matter needs: words, a member, a unit, a day, a ground, files. */
final class MatterStepWindow extends FormWindow {

    /** Sentences to begin with, so that nobody writes the same every day. */
    private static final List<String> TEMPLATES =
            List.of(
                    "thanks",
                    "progress",
                    "outOfScope",
                    "accepted",
                    "notAccepted",
                    "corrected",
                    "delivered");

    private static final Set<MatterStep> WITH_TEMPLATES =
            EnumSet.of(
                    MatterStep.PROPOSE,
                    MatterStep.ANSWER,
                    MatterStep.TELL_PROGRESS,
                    MatterStep.EXTEND,
                    MatterStep.REFUSE);

    private final BoardContext context;
    private final MatterStep step;
    private final TextArea text = new TextArea();
    private final NativeSelect<String> member = new NativeSelect<>();
    private final TextField unit = new TextField();
    private final NativeSelect<RefusalGround> ground = new NativeSelect<>();
    private final DateField day;
    private final List<SubmittedFile> files = new ArrayList<>();

    /**
     * @param attempt tries the step; gives the sentences that speak against it, none if it was done
     */
    MatterStepWindow(
            BoardContext context,
            Matter matter,
            MatterStep step,
            Function<StepRequest, List<String>> attempt) {
        super(context.words(), context.text(step.labelKey()));
        this.context = context;
        this.step = step;
        day = DayFields.of(context, "engagement.matter.step.day", null);
        MatterTable.Rule rule = MatterTable.rule(step, matter.state(), matter.kind()).orElseThrow();
        List<Component> inputs = inputs(rule, matter);
        Button act = Buttons.primary(context.text(step.labelKey()), () -> go(attempt));
        act.addStyleName("cp-confirm");
        fill(inputs, act);
    }

    /** Whether anything has to be asked before the step. */
    static boolean asks(MatterStep step) {
        return step != MatterStep.TAKE
                && step != MatterStep.SHOW
                && step != MatterStep.CALL_COMPLEX;
    }

    private List<Component> inputs(MatterTable.Rule rule, Matter matter) {
        List<Component> inputs = new ArrayList<>();
        if (rule.needs(MatterNeed.MEMBER)) {
            member.setCaption(context.text("engagement.matter.step.member"));
            member.setItems(
                    context.services().desk().roster(context.commune().id()).members().stream()
                            .sorted()
                            .collect(Collectors.toList()));
            member.setItemCaptionGenerator(context::nameOf);
            member.setWidthFull();
            inputs.add(member);
        }
        if (rule.needs(MatterNeed.UNIT)) {
            unit.setCaption(context.text("engagement.matter.step.unit"));
            unit.setWidthFull();
            inputs.add(unit);
        }
        if (rule.needs(MatterNeed.DAY_AHEAD) || rule.needs(MatterNeed.DAY_WITHIN_EXTENSION)) {
            inputs.add(day);
        }
        if (rule.needs(MatterNeed.GROUND)) {
            boolean information = matter.kind() == SubmissionKind.INFORMATION_REQUEST;
            ground.setCaption(context.text("engagement.matter.step.ground"));
            ground.setItems(
                    Arrays.stream(RefusalGround.values())
                            .filter(one -> one.isForInformation() == information)
                            .collect(Collectors.toList()));
            ground.setItemCaptionGenerator(one -> context.text(one.labelKey()));
            ground.setWidthFull();
            inputs.add(ground);
        }
        if (WITH_TEMPLATES.contains(step)) {
            inputs.add(templates(matter));
        }
        text.setCaption(context.text("engagement.matter.step.text"));
        text.setRequiredIndicatorVisible(rule.needs(MatterNeed.TEXT));
        text.setRows(WITH_TEMPLATES.contains(step) ? 10 : 4);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.BLUR);
        text.addStyleName("cp-comment");
        if (step == MatterStep.PROPOSE || step == MatterStep.ANSWER) {
            text.setValue(matter.draft());
        }
        inputs.add(text);
        if (step == MatterStep.PROPOSE) {
            addUpload(inputs);
        }
        return inputs;
    }

    private NativeSelect<String> templates(Matter matter) {
        NativeSelect<String> choice =
                new NativeSelect<>(context.text("engagement.matter.step.template"), TEMPLATES);
        choice.setItemCaptionGenerator(one -> context.text("engagement.template." + one));
        choice.setWidthFull();
        // In the language in which its sender wants to be answered.
        choice.addValueChangeListener(
                event -> {
                    if (event.getValue() != null) {
                        text.setValue(
                                context.words()
                                        .messages()
                                        .text(
                                                matter.language(),
                                                "engagement.template."
                                                        + event.getValue()
                                                        + ".text"));
                    }
                });
        return choice;
    }

    private void addUpload(List<Component> inputs) {
        CssLayout names = Box.of("cp-matter-files");
        inputs.add(
                new FileUpload(
                        context.words(),
                        context.text("engagement.matter.step.files"),
                        false,
                        file -> {
                            files.add(
                                    new SubmittedFile(
                                            file.fileName(),
                                            file.mediaType(),
                                            file.size(),
                                            file::open));
                            names.addComponent(Html.text(file.fileName(), "cp-note"));
                        }));
        inputs.add(names);
    }

    private void go(Function<StepRequest, List<String>> attempt) {
        StepRequest request =
                StepRequest.of(step)
                        .saying(text.getValue())
                        .until(day.getValue())
                        .because(ground.getValue())
                        .with(files);
        if (member.getValue() != null) {
            request = request.to(member.getValue());
        } else if (!unit.isEmpty()) {
            request = request.to(unit.getValue());
        }
        closeUnless(attempt.apply(request));
    }
}
