package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.UI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.board.form.ContentEditing;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Problem;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.host.UncheckedRepositoryException;

/** One item: its form, how it will look, its history, its versions, and what may be done now. */
final class ItemView extends BoardView {

    private static final Logger log = LoggerFactory.getLogger(ItemView.class);

    private final BoardContext context;
    private final ContentType type;
    private final ContentEditing form;
    private final CssLayout head = Box.of("cp-item-head");
    private final ProblemPanel problems;
    private final CssLayout conflict = Box.of("cp-item-conflict");
    private final ItemTabs tabs;
    private final ActionBar actions;
    private final ItemFacts facts;
    private final ReviewPanel review;
    private final LeaveWarning warning = new LeaveWarning();
    private final TypedText typed;
    private final Map<Step, StepWindow> windows = new HashMap<>();
    private CaseFile file;
    private Content saved;
    private boolean editable;

    ItemView(BoardContext context, CaseFile file) {
        super(ItemCard.titleOf(context, file.item()), "cp-item");
        this.context = context;
        this.type = file.item().type();
        form = context.form(type, () -> warning.set(true));
        problems = new ProblemPanel(context.words(), form);
        tabs =
                new ItemTabs(
                        context,
                        form,
                        request -> attempt(Step.of(Transition.WAIVE_CHECKS), request),
                        request -> attempt(Step.of(Transition.ENCLOSE), request));
        typed =
                new TypedText(
                        context,
                        form,
                        BoardPlace.item(context.commune().id(), type, file.item().id()).address());
        actions = new ActionBar(context, this::begin);
        facts = new ItemFacts(context);
        review = new ReviewPanel(context, this::show);
        addComponents(
                Box.of("cp-item-top", head, typed, problems, conflict, review),
                Box.of("cp-item-main", tabs),
                Box.of("cp-item-side", actions, facts));
        show(file);
    }

    @Override
    public boolean hasUnsavedChanges() {
        return editable && !form.content().equals(saved);
    }

    /** Shows the item as it is; what is in the form is replaced. */
    private void show(CaseFile newest) {
        form.show(newest.item().content());
        saved = form.content();
        problems.clear();
        warning.set(false);
        windows.clear();
        accept(newest);
    }

    /** Goes on from this revision, whatever is in the form. */
    private void accept(CaseFile newest) {
        file = newest;
        conflict.removeAllComponents();
        Set<Transition> offered = context.services().desk().offered(context.login(), file);
        editable = offered.contains(Transition.EDIT);
        form.setEditable(editable);
        head.removeAllComponents();
        head.addComponent(new ItemHead(context, file));
        tabs.show(file);
        actions.show(Step.of(offered, file, context.now()));
        review.show(file);
        facts.show(file);
    }

    private void begin(Step step) {
        if (StepWindow.asks(step)) {
            StepWindow window =
                    windows.computeIfAbsent(
                            step,
                            asked ->
                                    new StepWindow(
                                            context, asked, request -> attempt(asked, request)));
            if (!window.isAttached()) {
                UI.getCurrent().addWindow(window);
            }
        } else {
            attempt(step, TransitionRequest.of(step.transition()));
        }
    }

    /**
     * @return what speaks against it, in sentences; none if it was done
     */
    private List<String> attempt(Step step, TransitionRequest request) {
        List<Problem> unreadable = form.unreadable();
        if (editable && !unreadable.isEmpty()) {
            form.showProblems(unreadable);
            problems.showProblems(unreadable);
            return List.of(context.text("board.problems"));
        }
        TransitionRequest complete = request.seen(file.subject().revision());
        if (editable && (step.transition() == Transition.EDIT || hasUnsavedChanges())) {
            complete = complete.writing(form.content());
        }
        try {
            CaseFile after = perform(complete);
            typed.forget();
            show(after);
            if (step.isPublishing()) {
                show(
                        perform(
                                TransitionRequest.of(Transition.PUBLISH)
                                        .seen(after.subject().revision())));
            }
        } catch (TransitionRefusedException e) {
            return refused(step, e);
        } catch (UncheckedRepositoryException e) {
            log.error("{} of {} failed", step, file.item(), e);
            problems.showSentence(context.text("board.failed"));
            return List.of(context.text("board.failed"));
        }
        Notices.done(context.text("board.done." + step.id()));
        return List.of();
    }

    private CaseFile perform(TransitionRequest request) throws TransitionRefusedException {
        return context.services().desk().perform(context.login(), type, file.item().id(), request);
    }

    private List<String> refused(Step step, TransitionRefusedException refusal) {
        List<Problem> wrong = new ArrayList<>();
        for (Objection objection : refusal.objections()) {
            objection.problem().ifPresent(wrong::add);
        }
        form.showProblems(wrong);
        // What a window asked for is said in the window.
        if (!StepWindow.asks(step) || !wrong.isEmpty() || refusal.isConflict()) {
            problems.showObjections(refusal.objections());
            tabs.showForm();
        }
        if (refusal.isConflict()) {
            context.services()
                    .desk()
                    .open(context.login(), type, file.item().id())
                    .ifPresent(this::compareWith);
        }
        return problems.sentences(refusal.objections());
    }

    private void compareWith(CaseFile newest) {
        conflict.removeAllComponents();
        conflict.addComponent(
                new ConflictPanel(
                        context,
                        newest,
                        form.content(),
                        () -> {
                            problems.clear();
                            accept(newest);
                        },
                        () -> show(newest)));
    }
}
