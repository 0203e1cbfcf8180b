package vn.communeportal.board;

import com.vaadin.shared.ui.ValueChangeMode;
import com.vaadin.shared.ui.datefield.DateTimeResolution;
import com.vaadin.ui.Button;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.Component;
import com.vaadin.ui.DateTimeField;
import com.vaadin.ui.TextArea;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.FormWindow;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.text.Vietnamese;

/**
 * Asks what a step needs to know: a reason, who shall have the item, when, what citizens are told.
 * What was typed stays in it when the step is refused or the window closed.
 */
final class StepWindow extends FormWindow {

    private static final Set<Transition> NEEDING_REASON =
            EnumSet.of(
                    Transition.RETURN,
                    Transition.REJECT,
                    Transition.WITHDRAW,
                    Transition.PUBLISH_BY_EXCEPTION);
    private static final Set<Transition> ASKING =
            EnumSet.of(
                    Transition.ASSIGN,
                    Transition.SCHEDULE,
                    Transition.ARCHIVE,
                    Transition.CORRECT,
                    Transition.DISCARD_CORRECTION,
                    // In forms of their own, see WaiverWindow and EnclosuresPanel.
                    Transition.WAIVE_CHECKS,
                    Transition.ENCLOSE);

    private final BoardContext context;
    private final Transition transition;
    private final TextArea comment = new TextArea();
    private final TextArea notice = new TextArea();
    private final ComboBox<String> assignee = new ComboBox<>();
    private final DateTimeField time = new DateTimeField();

    /**
     * @param attempt tries the step; gives the sentences that speak against it, none if it was done
     */
    StepWindow(BoardContext context, Step step, Function<TransitionRequest, List<String>> attempt) {
        super(context.words(), context.text(step.labelKey()));
        this.context = context;
        this.transition = step.transition();
        List<Component> parts = new ArrayList<>();
        String help = context.words().textOrNothing("board.step." + transition.id());
        if (!help.isEmpty()) {
            parts.add(Html.text(help, "cp-help"));
        }
        addInputs(parts);
        Runnable go = () -> go(attempt);
        String caption = context.text(step.labelKey());
        Button act = step.takesAway() ? Buttons.danger(caption, go) : Buttons.primary(caption, go);
        act.addStyleName("cp-confirm");
        fill(parts, act);
    }

    /** Whether anything has to be asked before the step. */
    static boolean asks(Step step) {
        return NEEDING_REASON.contains(step.transition()) || ASKING.contains(step.transition());
    }

    private void addInputs(List<Component> parts) {
        boolean reason = NEEDING_REASON.contains(transition);
        if (transition == Transition.ASSIGN) {
            List<String> editors =
                    context.services().desk().roster(context.commune().id()).editors().stream()
                            .sorted()
                            .collect(Collectors.toList());
            assignee.setCaption(context.text("board.ask.assignee"));
            assignee.setItems(
                    (caption, typed) -> Vietnamese.fold(caption).contains(Vietnamese.fold(typed)),
                    editors);
            assignee.setItemCaptionGenerator(context::nameOf);
            assignee.setEmptySelectionAllowed(false);
            assignee.setWidthFull();
            parts.add(assignee);
        }
        if (transition == Transition.SCHEDULE) {
            time.setCaption(context.text("board.ask.time"));
            time.setLocale(context.words().locale());
            time.setDateFormat(Words.TIME_PATTERN);
            time.setResolution(DateTimeResolution.MINUTE);
            time.setPlaceholder(context.text("board.form.timePlaceholder"));
            parts.add(time);
        }
        comment.setCaption(context.text(reason ? "board.ask.reason" : "board.ask.comment"));
        comment.setRequiredIndicatorVisible(reason);
        comment.setRows(4);
        comment.setWidthFull();
        comment.setValueChangeMode(ValueChangeMode.BLUR);
        comment.addStyleName("cp-comment");
        parts.add(comment);
        if (transition == Transition.WITHDRAW || transition == Transition.CORRECT) {
            String key =
                    transition == Transition.CORRECT ? "board.ask.correction" : "board.ask.notice";
            notice.setCaption(context.text(key));
            notice.setRows(3);
            notice.setWidthFull();
            notice.addStyleName("cp-notice");
            parts.add(notice);
            parts.add(Html.text(context.text(key + ".help"), "cp-help"));
        }
    }

    private void go(Function<TransitionRequest, List<String>> attempt) {
        TransitionRequest request =
                TransitionRequest.of(transition)
                        .because(comment.getValue())
                        .noticing(notice.getValue());
        if (assignee.getValue() != null) {
            request = request.to(assignee.getValue());
        }
        if (time.getValue() != null) {
            request = request.at(time.getValue().atZone(Vietnamese.ZONE).toInstant());
        }
        closeUnless(attempt.apply(request));
    }
}
