package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.editorial.time.PlannedEntry;
import vn.communeportal.regulation.WorkingDays;
import vn.communeportal.text.Vietnamese;

/** What is planned, month by month: a calendar where there is room, a list on phones. */
final class PlanView extends BoardView {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Vietnamese.ZONE);

    private final BoardContext context;
    private final LocalDate today;
    private final WorkingDays workingDays;
    private YearMonth month;

    PlanView(BoardContext context) {
        super(context.text("board.plan.title"), "cp-plan");
        this.context = context;
        today = LocalDate.ofInstant(context.now(), Vietnamese.ZONE);
        workingDays =
                context.services().times().timetables().of(context.commune().id()).workingDays();
        show(YearMonth.from(today));
    }

    private void show(YearMonth wanted) {
        month = wanted;
        removeAllComponents();
        addComponents(Box.of("cp-view-head", Html.heading(title()), ways()), steps(), days());
    }

    private CssLayout ways() {
        CssLayout ways = Box.of("cp-window-buttons");
        if (!context.isContributorOnly()) {
            ways.addComponents(
                    way("board.plan.times", BoardPlace.View.TIMES),
                    way("board.plan.timeliness", BoardPlace.View.TIMELINESS));
        }
        return ways;
    }

    private Button way(String textKey, BoardPlace.View view) {
        return Buttons.secondary(
                context.text(textKey),
                () -> context.navigation().go(BoardPlace.of(context.commune().id(), view)));
    }

    private CssLayout steps() {
        return Box.of(
                "cp-plan-steps",
                Buttons.quiet(
                        context.text("board.plan.previous"), () -> show(month.minusMonths(1))),
                Html.text(context.text("board.plan.month", MONTH.format(month)), "cp-plan-month"),
                Buttons.quiet(context.text("board.plan.next"), () -> show(month.plusMonths(1))));
    }

    private CssLayout days() {
        List<PlannedEntry> entries =
                context.services()
                        .times()
                        .plan()
                        .of(
                                context.login(),
                                context.commune().id(),
                                month.atDay(1),
                                month.atEndOfMonth());
        CssLayout days = Box.of("cp-plan-days");
        for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
            days.addComponent(Box.of("cp-plan-blank"));
        }
        for (int i = 1; i <= month.lengthOfMonth(); i++) {
            LocalDate day = month.atDay(i);
            days.addComponent(
                    day(
                            day,
                            entries.stream()
                                    .filter(entry -> entry.day().equals(day))
                                    .collect(Collectors.toList())));
        }
        if (entries.isEmpty()) {
            days.addComponent(Html.text(context.text("board.plan.nothing"), "cp-plan-none"));
        }
        return days;
    }

    private CssLayout day(LocalDate day, List<PlannedEntry> entries) {
        Locale locale = context.words().locale();
        CssLayout box = Box.of("cp-plan-day", Html.text(context.words().day(day), "cp-plan-date"));
        if (!workingDays.isWorkingDay(day)) {
            box.addStyleName("cp-plan-off");
            box.addComponent(
                    Html.text(
                            workingDays
                                    .nameOf(day, locale)
                                    .orElseGet(() -> context.text("board.plan.off")),
                            "cp-note"));
        }
        if (day.equals(today)) {
            box.addStyleName("cp-plan-today");
        }
        if (entries.isEmpty()) {
            box.addStyleName("cp-plan-empty");
        }
        entries.forEach(entry -> box.addComponent(entry(entry)));
        return box;
    }

    private Button entry(PlannedEntry entry) {
        String what = context.text(entry.kind().labelKey());
        Button button =
                new Button(
                        entry.time().map(time -> HOUR.format(time) + " ").orElse("")
                                + what
                                + ": "
                                + ItemCard.titleOf(context, entry.file().item()),
                        event -> ItemCard.open(context, entry.file()));
        button.addStyleNames(
                "cp-plan-entry", "cp-plan-" + entry.kind().name().toLowerCase(Locale.ROOT));
        if (entry.kind() == PlannedEntry.Kind.DUE && entry.day().isBefore(today)) {
            button.addStyleName("cp-plan-overdue");
        }
        return button;
    }
}
