package vn.communeportal.board;

import com.vaadin.ui.CheckBox;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.TextField;
import com.vaadin.ui.UI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.editorial.Absence;
import vn.communeportal.editorial.AbsenceRegister;
import vn.communeportal.editorial.AbsenceService;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.time.DailyDigest;
import vn.communeportal.editorial.time.Timetable;
import vn.communeportal.editorial.time.Timetables;
import vn.communeportal.editorial.time.WaitingStep;
import vn.communeportal.regulation.TimeSpan;
import vn.communeportal.text.Vietnamese;

/** The commune's times for each step, who is away and who acts for them, and the daily message. */
final class TimesView extends BoardView {

    private final BoardContext context;
    private final String commune;
    private final LocalDate today;
    private final Label refusal = Html.text("", "cp-problem");

    TimesView(BoardContext context) {
        super(context.text("board.times.title"), "cp-times");
        this.context = context;
        commune = context.commune().id();
        today = LocalDate.ofInstant(context.now(), Vietnamese.ZONE);
        draw();
    }

    private void draw() {
        removeAllComponents();
        refusal.setVisible(false);
        addComponents(Box.of("cp-view-head", Html.heading(title())), refusal);
        drawAbsences();
        drawMail();
        addComponent(new ReviewCodePanel(context));
        drawSteps();
    }

    private void drawAbsences() {
        AbsenceService absences = context.services().times().absences();
        AbsenceRegister register = absences.register(context.login(), commune);
        addComponent(Html.subheading(context.text("board.times.absences")));
        CssLayout list = Box.of("cp-cards");
        for (int i = 0; i < register.absences().size(); i++) {
            Absence absence = register.absences().get(i);
            if (!absence.to().isBefore(today)) {
                list.addComponent(card(register, absence, i));
            }
        }
        addComponent(
                list.getComponentCount() == 0
                        ? Html.text(context.text("board.times.noAbsence"), "cp-count")
                        : list);
        addComponent(
                Box.of(
                        "cp-window-buttons",
                        Buttons.secondary(
                                context.text("board.times.note"),
                                () ->
                                        UI.getCurrent()
                                                .addWindow(
                                                        new AbsenceWindow(
                                                                context, register, this::draw)))));
    }

    private CssLayout card(AbsenceRegister register, Absence absence, int index) {
        CssLayout foot = Box.of("cp-card-foot");
        foot.addComponent(
                Html.text(
                        absence.deputy().isEmpty()
                                ? context.text("board.times.noDeputy")
                                : context.text(
                                        "board.times.deputy", context.nameOf(absence.deputy())),
                        "cp-note"));
        foot.addComponent(Html.text(absence.reason(), "cp-note"));
        CssLayout card =
                Box.of(
                        "cp-card",
                        Html.text(
                                context.text(
                                        "board.times.absence",
                                        context.nameOf(absence.login()),
                                        context.words().day(absence.from()),
                                        context.words().day(absence.to())),
                                "cp-member-name"),
                        foot);
        AbsenceService absences = context.services().times().absences();
        if (absences.mayNote(context.login(), commune, absence.login())) {
            card.addComponent(
                    Buttons.quiet(
                            context.text("board.times.end"),
                            () ->
                                    change(
                                            () ->
                                                    absences.end(
                                                            context.login(),
                                                            commune,
                                                            register.revision(),
                                                            index))));
        }
        return card;
    }

    private void drawMail() {
        DailyDigest digest = context.services().times().digest();
        addComponent(Html.subheading(context.text("board.times.mail")));
        CheckBox wanted =
                new CheckBox(context.text("board.times.mail.on"), digest.isWanted(context.login()));
        wanted.addValueChangeListener(
                event -> {
                    digest.want(context.login(), event.getValue());
                    Notices.done(context.text("board.done.times"));
                });
        addComponent(wanted);
        if (!digest.isPossible()) {
            addComponent(Html.text(context.text("board.times.mail.impossible"), "cp-help"));
        }
    }

    private void drawSteps() {
        Timetables timetables = context.services().times().timetables();
        Timetable timetable = timetables.of(commune);
        long revision = timetables.revision(commune);
        boolean changing = timetables.mayChange(context.login(), commune);
        addComponents(
                Html.subheading(context.text("board.times.steps")),
                Html.text(context.text("board.times.help"), "cp-help"));
        Map<WaitingStep, TextField> inputs = new EnumMap<>(WaitingStep.class);
        CssLayout fields = Box.of("cp-commune-fields");
        for (WaitingStep step : WaitingStep.values()) {
            TextField input = new TextField(context.text(step.labelKey()));
            input.setWidthFull();
            input.setPlaceholder(
                    context.text(
                            "board.times.standard",
                            timetable.standard(step, today).map(TimeSpan::toString).orElse("–")));
            input.setValue(timetable.own(step).map(TimeSpan::toString).orElse(""));
            input.setReadOnly(!changing);
            inputs.put(step, input);
            fields.addComponent(Box.of("cp-commune-field", input));
        }
        addComponent(fields);
        if (changing) {
            addComponent(
                    Buttons.primary(
                            context.text("board.save"), () -> save(timetables, revision, inputs)));
        }
    }

    private void save(Timetables timetables, long revision, Map<WaitingStep, TextField> inputs) {
        Map<WaitingStep, TimeSpan> own = new EnumMap<>(WaitingStep.class);
        List<String> wrong = new ArrayList<>();
        inputs.forEach(
                (step, input) -> {
                    String typed = input.getValue().strip();
                    Optional<TimeSpan> span = TimeSpan.parse(typed);
                    span.ifPresent(found -> own.put(step, found));
                    if (span.isEmpty() && !typed.isEmpty()) {
                        wrong.add(context.text("board.times.wrong", typed));
                    }
                });
        if (wrong.isEmpty()) {
            change(() -> timetables.save(context.login(), commune, revision, own));
        } else {
            refuse(String.join("\n", wrong));
        }
    }

    /** A change that may be refused. */
    @FunctionalInterface
    private interface Change {
        void make() throws TransitionRefusedException;
    }

    private void change(Change change) {
        try {
            change.make();
            draw();
            Notices.done(context.text("board.done.times"));
        } catch (TransitionRefusedException e) {
            refuse(context.text(e));
        }
    }

    private void refuse(String sentence) {
        refusal.setValue(sentence);
        refusal.setVisible(true);
        UI.getCurrent().setScrollTop(0);
    }
}
