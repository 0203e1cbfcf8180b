package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import java.time.LocalDate;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.engagement.matter.Matter;
import vn.communeportal.regulation.Regulation;

/** A matter in the inbox: its title opens it. */
final class MatterCard {

    private MatterCard() {}

    static CssLayout of(BoardContext context, Matter matter, LocalDate today) {
        String words = matter.title();
        Button title =
                new Button(
                        words.isEmpty() ? context.text(matter.kind().labelKey()) : words,
                        event ->
                                context.navigation()
                                        .go(
                                                BoardPlace.matter(
                                                        context.commune().id(), matter.id())));
        title.addStyleName("cp-card-title");
        CssLayout foot = notes(context, matter);
        foot.addComponentAsFirst(badge(context, matter));
        CssLayout card = Box.of("cp-card", urgency(context, matter, today), title, foot);
        if (isLate(matter, today)) {
            card.addStyleName("cp-is-overdue");
        }
        return card;
    }

    /** What it is, who has it, and whether others read it. */
    static CssLayout notes(BoardContext context, Matter matter) {
        CssLayout foot = Box.of("cp-card-foot");
        foot.addComponent(note(context.text(matter.kind().labelKey())));
        foot.addComponent(
                note(
                        matter.assignee()
                                .map(context::nameOf)
                                .orElse(context.text("engagement.inbox.unassigned"))));
        matter.unit()
                .ifPresent(
                        unit ->
                                foot.addComponent(
                                        note(context.text("engagement.inbox.unit", unit))));
        if (matter.isShown()) {
            foot.addComponent(note(context.text("engagement.inbox.shown")));
        }
        if (matter.erasedAt().isPresent()) {
            foot.addComponent(note(context.text("engagement.inbox.erased")));
        }
        return foot;
    }

    static Component badge(BoardContext context, Matter matter) {
        return Html.text(
                context.text(matter.state().labelKey()),
                "cp-badge",
                "cp-matter-" + matter.state().id());
    }

    private static Component note(String text) {
        return Html.text(text, "cp-note");
    }

    private static boolean isLate(Matter matter, LocalDate today) {
        return matter.state().isOpen() && matter.due().filter(today::isAfter).isPresent();
    }

    /** When it came, and until when it has to be answered. */
    static Component urgency(BoardContext context, Matter matter, LocalDate today) {
        String since =
                context.text("engagement.inbox.since", context.words().time(matter.received()));
        if (matter.due().isEmpty() || !matter.state().isOpen()) {
            return Html.text(since, "cp-waiting");
        }
        LocalDate due = matter.due().get();
        int left = Regulation.inForce().workingDays().between(today, due);
        String day = context.words().day(due);
        String text =
                isLate(matter, today)
                        ? context.text("engagement.inbox.late", day)
                        : due.equals(today)
                                ? context.text("engagement.inbox.dueToday")
                                : context.text("engagement.inbox.dueIn", day, left);
        return Html.text(text + " · " + since, isLate(matter, today) ? "cp-overdue" : "cp-waiting");
    }
}
