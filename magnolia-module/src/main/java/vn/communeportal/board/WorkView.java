package vn.communeportal.board;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import java.util.List;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Page;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.CaseFilter;
import vn.communeportal.editorial.WorkItem;

/** What waits for the person, the longest waiting first; for contributors also what they sent. */
final class WorkView extends BoardView {

    private static final int OWN_ITEMS = 30;

    private final BoardContext context;

    WorkView(BoardContext context) {
        super(context.text("board.work.title"), "cp-work");
        this.context = context;
        List<WorkItem> work = context.services().work().of(context.login(), context.commune().id());
        addComponent(Box.of("cp-view-head", head(work)));
        addComponent(work.isEmpty() ? nothing() : list(work));
        if (context.isContributorOnly()) {
            addOwnItems();
        }
    }

    private Component[] head(List<WorkItem> work) {
        long overdue = work.stream().filter(WorkItem::isOverdue).count();
        Component title = Html.heading(title());
        Component count =
                Html.text(
                        overdue == 0
                                ? context.text("board.work.count", work.size())
                                : context.text("board.work.countOverdue", work.size(), overdue),
                        "cp-count");
        return context.actor().mayCreate()
                ? new Component[] {
                    title,
                    count,
                    Buttons.primary(
                            context.text("board.new"),
                            () ->
                                    context.navigation()
                                            .go(
                                                    BoardPlace.of(
                                                            context.commune().id(),
                                                            BoardPlace.View.NEW)))
                }
                : new Component[] {title, count};
    }

    private Component nothing() {
        return Html.text(context.text("board.work.nothing"), "cp-empty");
    }

    private Component list(List<WorkItem> work) {
        CssLayout list = Box.of("cp-cards");
        for (WorkItem item : work) {
            CssLayout card =
                    ItemCard.of(
                            context,
                            item.file(),
                            context.text(item.reasonKey()),
                            context.nameOf(item.file().subject().author()));
            String waiting =
                    context.text(
                            item.isOverdue() ? "board.work.overdue" : "board.work.waiting",
                            context.since(item.waitingSince()));
            card.addComponent(
                    Html.text(waiting, item.isOverdue() ? "cp-overdue" : "cp-waiting"), 0);
            if (item.isOverdue()) {
                card.addStyleName("cp-is-overdue");
            }
            list.addComponent(card);
        }
        return list;
    }

    private void addOwnItems() {
        addComponent(Html.subheading(context.text("board.work.own")));
        Page<CaseFile> own =
                context.services()
                        .finder()
                        .find(
                                context.login(),
                                context.commune().id(),
                                new CaseFilter(),
                                1,
                                OWN_ITEMS);
        CssLayout list = Box.of("cp-cards");
        own.items()
                .forEach(
                        file ->
                                list.addComponent(
                                        ItemCard.of(
                                                context,
                                                file,
                                                "",
                                                file.item()
                                                        .modifiedAt()
                                                        .map(context.words()::time)
                                                        .orElse(""))));
        addComponent(
                own.items().isEmpty()
                        ? Html.text(context.text("board.work.noOwn"), "cp-empty")
                        : list);
    }
}
