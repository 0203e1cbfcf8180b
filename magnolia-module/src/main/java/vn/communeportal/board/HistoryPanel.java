package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import java.util.List;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.HistoryEntry;
import vn.communeportal.editorial.Transition;

/** Who did what to an item, the newest first. */
final class HistoryPanel extends CssLayout {

    private final BoardContext context;

    HistoryPanel(BoardContext context, CaseFile file) {
        this.context = context;
        addStyleName("cp-history");
        List<HistoryEntry> entries =
                context.services()
                        .desk()
                        .history(context.login(), file.item().type(), file.item().id());
        for (int i = entries.size() - 1; i >= 0; i--) {
            addComponent(line(entries.get(i)));
        }
    }

    private CssLayout line(HistoryEntry entry) {
        String what =
                context.text(
                        entry.transition()
                                .map(Transition::pastKey)
                                .orElse("transition.create.past"));
        CssLayout line =
                Box.of(
                        "cp-history-entry",
                        Html.text(context.words().time(entry.time()), "cp-history-time"),
                        Html.markup(
                                "<b>"
                                        + Html.escape(context.nameOf(entry.login()))
                                        + "</b> "
                                        + Html.escape(what),
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
        return line;
    }
}
