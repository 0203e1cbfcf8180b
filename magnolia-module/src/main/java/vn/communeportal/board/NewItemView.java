package vn.communeportal.board;

import com.vaadin.ui.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.board.form.ContentEditing;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentRules;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Kind;
import vn.communeportal.content.Problem;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.host.UncheckedRepositoryException;

/**
 * Where an item is written and sent, or kept as a draft. Contributors find the short form here, on
 * whatever phone they have. What is typed stays until it is saved.
 */
final class NewItemView extends BoardView {

    private static final Logger log = LoggerFactory.getLogger(NewItemView.class);

    private final BoardContext context;
    private final ContentType type;
    private final ContentEditing form;
    private final ProblemPanel problems;
    private final LeaveWarning warning = new LeaveWarning();
    private final TypedText typed;
    private Content saved;

    /**
     * @param section code of the section that it is to be in; empty if the person chooses
     */
    NewItemView(BoardContext context, ContentType type, Kind kind, String section) {
        super(context.text("board.new.title", context.text(kind.labelKey())), "cp-new");
        this.context = context;
        this.type = type;
        form = context.form(type, () -> warning.set(true));
        Content beginning = beginning(kind);
        form.show(
                context.commune().section(section).isPresent()
                        ? beginning.with(ItemNodes.SECTION, section)
                        : beginning);
        saved = form.content();
        problems = new ProblemPanel(context.words(), form);
        addComponent(Box.of("cp-view-head", Html.heading(title())));
        if (context.writtenTypes().size() > 1) {
            addComponent(new KindChoice(context, type, kind));
        }
        returned().ifPresent(this::addComponent);
        typed =
                new TypedText(
                        context, form, BoardPlace.newItem(context.commune().id(), type).address());
        addComponents(
                typed,
                problems,
                form.component(),
                Box.of(
                        "cp-actions",
                        Buttons.primary(context.text(Transition.SUBMIT.labelKey()), this::send),
                        Buttons.secondary(context.text("board.new.keep"), this::keep)));
    }

    @Override
    public boolean hasUnsavedChanges() {
        return !form.content().equals(saved);
    }

    /** What most items of the kind begin with. */
    private Content beginning(Kind kind) {
        Content beginning = kind.beginning();
        if (type.name().equals(ContentTypes.ARTICLE)) {
            return beginning.with("author", context.person().fullName()).with("unit", unit());
        }
        if (type.hasKinds()) {
            beginning = beginning.with(Kind.FIELD, kind.name());
        }
        return beginning.with(ItemNodes.SECTION, onlySection(kind));
    }

    /** The section of the commune that is meant for the kind; null if it is not just one. */
    private String onlySection(Kind kind) {
        List<Section> fitting =
                context.commune().sections().stream()
                        .filter(
                                section ->
                                        section.fulfils().stream()
                                                .anyMatch(kind.sections()::contains))
                        .collect(Collectors.toList());
        return fitting.size() == 1 ? fitting.get(0).code() : null;
    }

    private String unit() {
        return context
                .services()
                .boards()
                .register(context.login(), context.commune().id())
                .boards()
                .stream()
                .flatMap(board -> board.members().stream())
                .filter(member -> member.login().equals(context.login()))
                .map(Member::unit)
                .findFirst()
                .orElse("");
    }

    /** Says to contributors, who land here, that something of theirs came back. */
    private Optional<Button> returned() {
        if (!context.isContributorOnly()) {
            return Optional.empty();
        }
        int waiting = context.services().work().of(context.login(), context.commune().id()).size();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(
                        Buttons.quiet(
                                context.text("board.new.waiting", waiting),
                                () ->
                                        context.navigation()
                                                .go(
                                                        BoardPlace.of(
                                                                context.commune().id(),
                                                                BoardPlace.View.WORK))));
    }

    private void send() {
        List<Problem> wrong = new ArrayList<>(form.unreadable());
        if (wrong.isEmpty()) {
            wrong.addAll(ContentRules.check(type, form.content()));
        }
        if (complains(wrong)) {
            return;
        }
        create().ifPresent(this::submit);
    }

    private void submit(CaseFile draft) {
        String done = "board.done.submit";
        try {
            context.services()
                    .desk()
                    .perform(
                            context.login(),
                            type,
                            draft.item().id(),
                            TransitionRequest.of(Transition.SUBMIT)
                                    .seen(draft.subject().revision()));
        } catch (TransitionRefusedException e) {
            // It is saved as a draft; what speaks against sending it is said on its own page.
            done = "board.done.create";
        }
        leave(draft, done);
    }

    private void keep() {
        if (!complains(form.unreadable())) {
            create().ifPresent(draft -> leave(draft, "board.done.create"));
        }
    }

    /** Saves what is in the form; empty if that failed, and the person has been told why. */
    private Optional<CaseFile> create() {
        try {
            return Optional.of(
                    context.services()
                            .desk()
                            .create(context.login(), context.commune().id(), type, form.content()));
        } catch (TransitionRefusedException e) {
            problems.showObjections(e.objections());
        } catch (UncheckedRepositoryException e) {
            log.error("A new item of {} could not be saved", context.commune(), e);
            problems.showSentence(context.text("board.failed"));
        }
        return Optional.empty();
    }

    private void leave(CaseFile file, String doneKey) {
        saved = form.content();
        warning.set(false);
        typed.forget();
        Notices.done(context.text(doneKey));
        context.navigation()
                .leaveFor(BoardPlace.item(context.commune().id(), type, file.item().id()));
    }

    private boolean complains(List<Problem> wrong) {
        form.showProblems(wrong);
        problems.showProblems(wrong);
        return !wrong.isEmpty();
    }
}
