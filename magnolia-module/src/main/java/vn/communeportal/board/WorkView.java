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
import vn.communeportal.editorial.time.DueDate;
import vn.communeportal.editorial.time.WorkItem;

/** What waits for the person, what is due first, first; for contributors also what they sent. */
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
        long today = work.stream().filter(WorkItem::isDueToday).count();
        Component title = Html.heading(title());
        Component count =
                Html.text(
                        context.text("board.work.countDue", work.size(), overdue, today),
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
            card.addComponent(urgency(item), 0);
            if (item.isOverdue()) {
                card.addStyleName("cp-is-overdue");
            } else if (item.isDueToday()) {
                card.addStyleName("cp-is-due");
            }
            list.addComponent(card);
        }
        return list;
    }

    private Component urgency(WorkItem item) {
        String waiting = context.text("board.work.waiting", context.since(item.waitingSince()));
        if (item.due().isEmpty()) {
            return Html.text(waiting, "cp-waiting");
        }
        DueDate due = item.due().get();
        String key = "board.work.due." + due.status().name();
        return Html.text(
                context.text(key, context.words().day(due.day())) + " · " + waiting,
                due.status() == DueDate.Status.OVERDUE ? "cp-overdue" : "cp-waiting");
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
