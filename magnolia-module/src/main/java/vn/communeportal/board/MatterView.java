package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.engagement.matter.AnsweredQuestions;
import vn.communeportal.engagement.matter.EngagementDesk;
import vn.communeportal.engagement.matter.Matter;
import vn.communeportal.engagement.matter.MatterStep;
import vn.communeportal.engagement.matter.StepRefusedException;
import vn.communeportal.engagement.matter.StepRequest;
import vn.communeportal.text.Vietnamese;

/** One thing that a citizen sent: what it says, what can be done with it, what was done. */
final class MatterView extends BoardView {

    private final BoardContext context;
    private Matter matter;

    MatterView(BoardContext context, Matter matter) {
        super(context.text(matter.kind().labelKey()), "cp-matter");
        this.context = context;
        this.matter = matter;
        draw();
    }

    private EngagementDesk desk() {
        return context.services().citizens().matters();
    }

    private void draw() {
        removeAllComponents();
        LocalDate today = LocalDate.ofInstant(context.now(), Vietnamese.ZONE);
        MatterFields fields = new MatterFields(context, matter);
        addComponents(
                Buttons.quiet(
                        context.text("engagement.matter.back"),
                        () ->
                                context.navigation()
                                        .go(
                                                BoardPlace.of(
                                                        context.commune().id(),
                                                        BoardPlace.View.INBOX))),
                Box.of(
                        "cp-view-head",
                        Html.heading(matter.title().isEmpty() ? title() : matter.title()),
                        MatterCard.badge(context, matter)),
                MatterCard.notes(context, matter),
                MatterCard.urgency(context, matter, today),
                steps(),
                fields.said());
        if (matter.state().isOpen() && matter.unit().isEmpty()) {
            matter.forwardDue()
                    .ifPresent(
                            day ->
                                    addComponent(
                                            Html.text(
                                                    context.text(
                                                            "engagement.matter.forwardDue",
                                                            context.words().day(day)),
                                                    "cp-help")));
        }
        addComponent(fields.answer());
        addComponent(Html.subheading(context.text("engagement.matter.history")));
        addComponent(
                new MatterTimeline(context)
                        .of(desk().history(context.login(), context.commune().id(), matter.id())));
    }

    private CssLayout steps() {
        CssLayout bar = Box.of("cp-action-bar");
        for (MatterStep step : desk().offered(context.login(), matter)) {
            String caption = context.text(step.labelKey());
            Runnable act = () -> act(step);
            Button button =
                    step == MatterStep.REFUSE || step == MatterStep.HIDE
                            ? Buttons.danger(caption, act)
                            : step == MatterStep.ANSWER || step == MatterStep.PROPOSE
                                    ? Buttons.primary(caption, act)
                                    : Buttons.secondary(caption, act);
            button.setId("matter-" + step.id());
            bar.addComponent(button);
        }
        matter.item()
                .ifPresent(
                        id ->
                                bar.addComponent(
                                        Buttons.quiet(
                                                context.text("engagement.matter.item"),
                                                () -> openItem(id))));
        return bar;
    }

    private void act(MatterStep step) {
        if (step == MatterStep.MAKE_ITEM) {
            makeItem();
        } else if (MatterStepWindow.asks(step)) {
            getUI().addWindow(new MatterStepWindow(context, matter, step, this::attempt));
        } else {
            List<String> refused = attempt(StepRequest.of(step));
            if (!refused.isEmpty()) {
                addComponent(Html.text(String.join("\n", refused), "cp-problem"), 0);
            }
        }
    }

    /** The sentences that speak against it; none if it was done. */
    private List<String> attempt(StepRequest request) {
        try {
            matter =
                    desk().perform(
                                    context.login(),
                                    context.commune().id(),
                                    matter.id(),
                                    request.seen(matter.revision()));
            Optional<Matter> seen =
                    desk().open(context.login(), context.commune().id(), matter.id());
            if (seen.isEmpty()) {
                context.navigation()
                        .leaveFor(BoardPlace.of(context.commune().id(), BoardPlace.View.INBOX));
                return List.of();
            }
            draw();
            Notices.done(context.text(request.step().labelKey()));
            return List.of();
        } catch (StepRefusedException e) {
            showNewer();
            return sentences(e);
        }
    }

    /** What somebody else did meanwhile is seen beside the objection. */
    private void showNewer() {
        desk().open(context.login(), context.commune().id(), matter.id())
                .filter(now -> now.revision() != matter.revision())
                .ifPresent(
                        now -> {
                            matter = now;
                            draw();
                        });
    }

    private List<String> sentences(StepRefusedException refusal) {
        return refusal.objections().stream()
                .map(one -> one.text(context.words().messages(), context.words().locale()))
                .collect(Collectors.toList());
    }

    private void makeItem() {
        try {
            openItem(
                    context.services()
                            .citizens()
                            .questions()
                            .make(context.login(), context.commune().id(), matter.id()));
        } catch (StepRefusedException e) {
            addComponent(Html.text(String.join("\n", sentences(e)), "cp-problem"), 0);
        }
    }

    private void openItem(String id) {
        context.navigation()
                .go(
                        BoardPlace.item(
                                context.commune().id(),
                                AnsweredQuestions.typeOf(matter.kind()),
                                id));
    }
}
