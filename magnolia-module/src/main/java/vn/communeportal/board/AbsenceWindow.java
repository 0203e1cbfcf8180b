package vn.communeportal.board;

import com.vaadin.ui.DateField;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.FormWindow;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.editorial.Absence;
import vn.communeportal.editorial.AbsenceRegister;
import vn.communeportal.editorial.AbsenceService;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.Roster;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.text.Vietnamese;

/** Who is away from when to when, and who acts for them. */
final class AbsenceWindow extends FormWindow {

    private final BoardContext context;
    private final AbsenceRegister seen;
    private final Runnable done;
    private final NativeSelect<String> absent;
    private final NativeSelect<String> deputy;
    private final DateField from;
    private final DateField to;
    private final TextField reason;

    AbsenceWindow(BoardContext context, AbsenceRegister seen, Runnable done) {
        super(context.words(), context.text("board.times.note"));
        this.context = context;
        this.seen = seen;
        this.done = done;
        String commune = context.commune().id();
        AbsenceService absences = context.services().times().absences();
        Roster roster = context.services().desk().roster(commune);
        absent =
                choice(
                        "board.times.who",
                        roster.members().stream()
                                .filter(login -> absences.mayNote(context.login(), commune, login))
                                .collect(Collectors.toList()));
        absent.setSelectedItem(roster.members().contains(context.login()) ? context.login() : null);
        deputy =
                choice(
                        "board.times.deputyField",
                        roster.members().stream()
                                .filter(
                                        login ->
                                                roster.ownRolesOf(login).stream()
                                                        .anyMatch(Role::isEditing))
                                .collect(Collectors.toList()));
        LocalDate today = LocalDate.ofInstant(context.now(), Vietnamese.ZONE);
        from = DayFields.of(context, "board.times.from", today);
        to = DayFields.of(context, "board.times.to", null);
        reason = new TextField(context.text("board.times.reason"));
        reason.setWidthFull();
        fill(
                Buttons.primary(context.text("board.save"), this::save),
                absent,
                deputy,
                Html.text(context.text("board.times.deputy.help"), "cp-help"),
                from,
                to,
                reason);
    }

    private NativeSelect<String> choice(String captionKey, List<String> logins) {
        NativeSelect<String> choice = new NativeSelect<>(context.text(captionKey), logins);
        choice.setItemCaptionGenerator(context::nameOf);
        choice.setWidthFull();
        return choice;
    }

    private void save() {
        if (absent.isEmpty() || from.isEmpty() || to.isEmpty()) {
            refuse(context.text("board.times.incomplete"));
            return;
        }
        if (closeAfter(this::note)) {
            done.run();
            Notices.done(context.text("board.done.times"));
        }
    }

    private void note() throws TransitionRefusedException {
        context.services()
                .times()
                .absences()
                .note(
                        context.login(),
                        context.commune().id(),
                        seen.revision(),
                        new Absence(
                                absent.getValue(),
                                deputy.isEmpty() ? "" : deputy.getValue(),
                                from.getValue(),
                                to.getValue(),
                                reason.getValue().strip()));
    }
}
