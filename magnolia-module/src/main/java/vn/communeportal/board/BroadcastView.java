package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.DataTable;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.broadcast.BroadcastSums;
import vn.communeportal.broadcast.Broadcasts;
import vn.communeportal.broadcast.LoudspeakerDuty;
import vn.communeportal.broadcast.Programme;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.text.Vietnamese;

/** Programmes of the loudspeakers, what has to be broadcast, and how much was. */
final class BroadcastView extends BoardView {

    private final BoardContext context;
    private final Broadcasts broadcasts;
    private final String commune;
    private final LocalDate today;
    private final ProgrammeWindows windows;
    private final Label refusal = Html.text("", "cp-problem");

    BroadcastView(BoardContext context) {
        super(context.text("broadcast.title"), "cp-broadcast");
        this.context = context;
        broadcasts = context.services().books().broadcasts();
        commune = context.commune().id();
        today = LocalDate.ofInstant(context.now(), Vietnamese.ZONE);
        windows = new ProgrammeWindows(context, this::draw);
        draw();
    }

    private void draw() {
        removeAllComponents();
        refusal.setVisible(false);
        boolean mayWrite = broadcasts.desk().mayWrite(context.login(), commune);
        addComponents(
                Box.of("cp-view-head", Html.heading(title())),
                Html.text(context.text("broadcast.help"), "cp-help"),
                refusal);
        if (mayWrite) {
            addComponent(
                    Box.of(
                            "cp-window-buttons",
                            Buttons.primary(context.text("broadcast.compose"), windows::choose)));
        }
        CssLayout list = Box.of("cp-cards");
        List<Programme> all = broadcasts.all(context.login(), commune);
        all.forEach(programme -> list.addComponent(card(programme, mayWrite)));
        if (all.isEmpty()) {
            list.addComponent(Html.text(context.text("broadcast.none"), "cp-empty"));
        }
        addComponent(list);
        drawDuties();
        drawStatistics();
    }

    private CssLayout card(Programme programme, boolean mayWrite) {
        Button name = new Button(programme.name(), event -> windows.open(programme, mayWrite));
        name.addStyleName("cp-card-title");
        CssLayout card =
                Box.of(
                        "cp-card",
                        name,
                        Html.text(
                                context.text(
                                        "broadcast.facts",
                                        context.words().day(programme.from()),
                                        context.words().day(programme.to()),
                                        programme.time(),
                                        programme.entries().size(),
                                        minutes(programme.seconds())),
                                "cp-note"),
                        Html.text(
                                programme.airings() == 0
                                        ? context.text("broadcast.notAired")
                                        : context.text(
                                                "broadcast.aired",
                                                programme.airings(),
                                                programme.days().stream()
                                                        .map(context.words()::day)
                                                        .collect(Collectors.joining(", "))),
                                "cp-count"));
        CssLayout actions = Box.of("cp-window-buttons");
        actions.addComponent(windows.script(programme));
        if (mayWrite) {
            actions.addComponent(
                    Buttons.secondary(
                            context.text("broadcast.air"),
                            () ->
                                    attempt(
                                            () ->
                                                    broadcasts.aired(
                                                            context.login(),
                                                            commune,
                                                            programme.record(),
                                                            today,
                                                            programme.time()))));
            if (!programme.record().content().has("schedule")) {
                actions.addComponent(
                        Buttons.secondary(
                                context.text("broadcast.schedule"), () -> schedule(programme)));
            }
        }
        card.addComponent(actions);
        return card;
    }

    /** {@code 4'30"}. */
    private static String minutes(long seconds) {
        return seconds / 60 + "'" + String.format("%02d", seconds % 60) + "\"";
    }

    private void schedule(Programme programme) {
        try {
            CaseFile file =
                    broadcasts.schedule(
                            context.login(),
                            commune,
                            programme.record(),
                            context.text("broadcast.station"));
            context.navigation().go(BoardPlace.item(commune, file.item().type(), file.item().id()));
        } catch (TransitionRefusedException e) {
            refuse(e);
        }
    }

    private void attempt(RoyaltiesView.Attempt attempt) {
        try {
            attempt.go();
            draw();
            Notices.done(context.text("registers.saved"));
        } catch (TransitionRefusedException e) {
            refuse(e);
        }
    }

    private void refuse(TransitionRefusedException e) {
        refusal.setValue(context.text(e));
        refusal.setVisible(true);
    }

    private void drawDuties() {
        List<LoudspeakerDuty> duties = broadcasts.duties(context.login(), commune);
        addComponents(
                Html.subheading(context.text("broadcast.duties")),
                Html.text(context.text("broadcast.duties.help"), "cp-help"));
        if (duties.isEmpty()) {
            addComponent(Html.text(context.text("broadcast.duties.none"), "cp-count"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        context.text("broadcast.column.item"),
                        context.text("broadcast.column.days"),
                        context.text("units.column.standing")));
        for (LoudspeakerDuty duty : duties) {
            rows.add(
                    List.of(
                            duty.item().title(),
                            context.text("broadcast.run", duty.longestRun(), duty.least()),
                            context.text(
                                    duty.isFulfilled()
                                            ? "units.standing.met"
                                            : "broadcast.tooFew")));
        }
        addComponent(DataTable.of(rows));
    }

    private void drawStatistics() {
        List<BroadcastSums> months = broadcasts.statistics(context.login(), commune);
        addComponent(Html.subheading(context.text("broadcast.statistics")));
        if (months.isEmpty()) {
            addComponent(Html.text(context.text("broadcast.statistics.none"), "cp-count"));
            return;
        }
        addComponents(
                DataTable.of(table(months)),
                Downloads.of(
                        context,
                        "truyen-thanh-" + commune,
                        () -> table(broadcasts.statistics(context.login(), commune))));
    }

    private List<List<String>> table(List<BroadcastSums> months) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        context.text("units.month"),
                        context.text("broadcast.column.programmes"),
                        context.text("broadcast.column.works"),
                        context.text("broadcast.column.airings"),
                        context.text("broadcast.column.minutes")));
        for (BroadcastSums month : months) {
            rows.add(
                    List.of(
                            month.month(),
                            String.valueOf(month.programmes()),
                            String.valueOf(month.works()),
                            String.valueOf(month.airings()),
                            String.valueOf(month.minutes())));
        }
        return rows;
    }
}
