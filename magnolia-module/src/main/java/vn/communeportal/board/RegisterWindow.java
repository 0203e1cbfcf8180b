package vn.communeportal.board;

import com.vaadin.ui.TextField;
import java.util.List;
import java.util.function.Predicate;
import vn.communeportal.board.form.ContentForm;
import vn.communeportal.board.form.FormContext;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.FormWindow;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentComparison;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Field;
import vn.communeportal.content.Problem;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.register.RecordChange;

/** A record of whatever kind: its form, and what it said before. */
final class RegisterWindow extends FormWindow {

    /** Saves what is in the form. */
    @FunctionalInterface
    interface Saving {
        /**
         * @param reason why it says something else now; empty for a new record
         */
        void save(Content content, String reason) throws TransitionRefusedException;
    }

    private final BoardContext context;
    private final ContentType type;
    private final ContentForm form;
    private final ProblemPanel problems;
    private final TextField reason;
    private final Saving saving;
    private final Runnable done;

    /**
     * @param offered which fields have an input
     * @param saving null if the person may only look
     */
    RegisterWindow(
            BoardContext context,
            String title,
            ContentType type,
            Content shown,
            Predicate<Field> offered,
            Saving saving,
            Runnable done) {
        super(context.words(), title);
        this.context = context;
        this.type = type;
        this.saving = saving;
        this.done = done;
        form =
                new ContentForm(
                        new FormContext(
                                context.words(),
                                context.commune(),
                                type,
                                context.files(type),
                                () -> {}),
                        offered);
        form.show(shown);
        form.setEditable(saving != null);
        problems = new ProblemPanel(context.words(), form);
        reason = new TextField(context.text("registers.reason"));
        reason.setWidthFull();
        reason.setVisible(false);
        addStyleName("cp-register-window");
        if (saving == null) {
            fill(List.of(problems, form.component(), reason));
        } else {
            fill(
                    Buttons.primary(context.text("board.save"), this::save),
                    problems,
                    form.component(),
                    reason);
        }
    }

    /** The same of a record that is there: asks why it changes, and shows what it said. */
    RegisterWindow with(List<RecordChange> history) {
        reason.setVisible(saving != null);
        if (!history.isEmpty()) {
            append(Html.subheading(context.text("registers.history")));
        }
        Content after = form.content();
        for (int i = history.size() - 1; i >= 0; i--) {
            RecordChange change = history.get(i);
            append(
                    Html.text(
                            context.text(
                                    "registers.change",
                                    context.words().time(change.time()),
                                    context.nameOf(change.login()),
                                    change.reason()),
                            "cp-note"));
            for (ContentComparison.Change one :
                    ContentComparison.of(type, change.before(), after)) {
                append(Html.text(words(one), "cp-count"));
            }
            after = change.before();
        }
        return this;
    }

    private String words(ContentComparison.Change change) {
        List<Field> path = change.path();
        return context.text(
                "registers.before",
                context.text(path.get(path.size() - 1).labelKey()),
                change.before() == null ? "–" : change.before().toString());
    }

    private void save() {
        List<Problem> unreadable = form.unreadable();
        if (!unreadable.isEmpty()) {
            form.showProblems(unreadable);
            problems.showProblems(unreadable);
            return;
        }
        try {
            saving.save(form.content(), reason.getValue().strip());
            close();
            done.run();
            Notices.done(context.text("registers.saved"));
        } catch (TransitionRefusedException e) {
            problems.showObjections(e.objections());
        }
    }
}
