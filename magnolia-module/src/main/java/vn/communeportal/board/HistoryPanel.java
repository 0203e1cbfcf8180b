package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Page;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.FieldChange;
import vn.communeportal.editorial.HistoryEntry;
import vn.communeportal.editorial.Means;
import vn.communeportal.editorial.Transition;

/** Who did what to an item, the newest first; what is older, when asked for. */
final class HistoryPanel extends CssLayout {

    private static final int PAGE = 50;

    private final BoardContext context;
    private final CaseFile file;

    HistoryPanel(BoardContext context, CaseFile file) {
        this.context = context;
        this.file = file;
        addStyleName("cp-history");
        show(1);
    }

    private void show(int number) {
        Page<HistoryEntry> page =
                context.services()
                        .desk()
                        .history(
                                context.login(),
                                file.item().type(),
                                file.item().id(),
                                number,
                                PAGE);
        page.items().forEach(entry -> addComponent(line(context, file.item().type(), entry)));
        if (number < page.count()) {
            long left = page.total() - (long) number * PAGE;
            Button more = Buttons.quiet(context.text("board.history.more", left), () -> {});
            more.addClickListener(
                    event -> {
                        removeComponent(more);
                        show(number + 1);
                    });
            addComponent(more);
        }
    }

    /** An entry as a person reads it. */
    static CssLayout line(BoardContext context, ContentType type, HistoryEntry entry) {
        String what =
                context.text(
                        entry.transition()
                                .map(Transition::pastKey)
                                .orElse("transition.create.past"));
        String inPlaceOf =
                entry.onBehalfOf()
                        .map(
                                absent ->
                                        " ("
                                                + Html.escape(
                                                        context.text(
                                                                entry.means()
                                                                                .filter(
                                                                                        Means.PAPER
                                                                                                ::equals)
                                                                                .isPresent()
                                                                        ? "board.history.recordedFor"
                                                                        : "board.history.onBehalfOf",
                                                                context.nameOf(absent)))
                                                + ")")
                        .orElse("");
        CssLayout line =
                Box.of(
                        "cp-history-entry",
                        Html.text(context.words().time(entry.time()), "cp-history-time"),
                        Html.markup(
                                "<b>"
                                        + Html.escape(context.nameOf(entry.login()))
                                        + "</b>"
                                        + inPlaceOf
                                        + " "
                                        + Html.escape(what)
                                        + entry.means()
                                                .map(means -> ", " + context.text(means.labelKey()))
                                                .map(Html::escape)
                                                .orElse(""),
                                "cp-history-what"));
        if (entry.from().isPresent() && entry.from().get() != entry.to()) {
            line.addComponent(
                    Html.text(
                            context.text(entry.from().get().labelKey())
                                    + " → "
                                    + context.text(entry.to().labelKey()),
                            "cp-history-states"));
        }
        if (!entry.comment().isEmpty()) {
            line.addComponent(Html.text(entry.comment(), "cp-quote"));
        }
        for (FieldChange change : entry.changes()) {
            line.addComponent(
                    Html.text(
                            context.text(
                                            "board.history.changes",
                                            ChangedField.label(context, type, change))
                                    + " “"
                                    + change.before()
                                    + "” → “"
                                    + change.after()
                                    + "”",
                            "cp-history-change"));
        }
        return line;
    }
}
