package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import java.util.List;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Item;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.HistoryEntry;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.Transition;

/** Title and state of an item, and if it was returned, why. */
final class ItemHead extends CssLayout {

    ItemHead(BoardContext context, CaseFile file) {
        Item item = file.item();
        addComponent(
                Box.of(
                        "cp-item-line",
                        ItemCard.badge(context, file.subject().state()),
                        Html.text(context.text(item.type().name() + ".name"), "cp-note"),
                        Html.text(
                                item.section().isEmpty()
                                        ? context.text("board.noSection")
                                        : context.sectionName(item.section()),
                                "cp-note")));
        addComponent(Html.heading(ItemCard.titleOf(context, item)));
        if (file.subject().state() == State.RETURNED) {
            addReturnComment(context, file);
        }
    }

    private void addReturnComment(BoardContext context, CaseFile file) {
        List<HistoryEntry> history =
                context.services()
                        .desk()
                        .history(context.login(), file.item().type(), file.item().id());
        for (int i = history.size() - 1; i >= 0; i--) {
            HistoryEntry entry = history.get(i);
            if (entry.transition().filter(Transition.RETURN::equals).isPresent()) {
                addComponent(
                        Box.of(
                                "cp-returned",
                                Html.text(
                                        context.text(
                                                "board.returnedBy",
                                                context.nameOf(entry.login()),
                                                context.words().time(entry.time())),
                                        "cp-returned-by"),
                                Html.text(entry.comment(), "cp-quote")));
                return;
            }
        }
    }
}
