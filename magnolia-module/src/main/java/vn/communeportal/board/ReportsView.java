package vn.communeportal.board;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.DateField;
import com.vaadin.ui.NativeSelect;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.insight.figures.Period;
import vn.communeportal.insight.report.Report;
import vn.communeportal.insight.report.ReportDesk;
import vn.communeportal.insight.report.ReportField;
import vn.communeportal.insight.report.ReportKind;
import vn.communeportal.text.Vietnamese;

/** The reports of a commune: all, a new one, or the one that the person opened. */
final class ReportsView extends BoardView {

    private final BoardContext context;
    private final ReportDesk desk;
    private ReportPanel open;

    ReportsView(BoardContext context) {
        super(context.text("report.view.title"), "cp-reports");
        this.context = context;
        desk = context.services().figures().reports();
        showAll();
    }

    @Override
    public boolean hasUnsavedChanges() {
        return open != null && open.hasUnsavedChanges();
    }

    private void showAll() {
        open = null;
        removeAllComponents();
        addComponents(
                Box.of("cp-view-head", Html.heading(title())),
                Html.text(context.text("report.view.help"), "cp-help"));
        if (desk.mayCreate(context.login(), context.commune().id())) {
            addComponent(beginning());
        }
        List<Report> reports = desk.all(context.login(), context.commune().id());
        if (reports.isEmpty()) {
            addComponent(Html.text(context.text("report.view.none"), "cp-empty"));
        }
        CssLayout cards = Box.of("cp-cards");
        reports.forEach(report -> cards.addComponent(card(report)));
        addComponent(cards);
    }

    private Component card(Report report) {
        CssLayout card =
                Box.of(
                        "cp-card",
                        Buttons.quiet(report.text(ReportField.SUBJECT), () -> show(report)),
                        Html.text(context.text(report.state().labelKey()), "cp-note"),
                        Html.text(
                                context.text(report.kind().labelKey())
                                        + " · "
                                        + ReportPanel.period(context, report),
                                "cp-note"));
        report.date()
                .ifPresent(
                        day ->
                                card.addComponent(
                                        Html.text(
                                                context.text(
                                                        "report.view.number",
                                                        report.number().orElse(""),
                                                        context.words().day(day)),
                                                "cp-note")));
        return card;
    }

    private void show(Report report) {
        removeAllComponents();
        open = new ReportPanel(context, desk, report, this::showAll, this::show);
        addComponent(open);
    }

    private Component beginning() {
        LocalDate today = LocalDate.ofInstant(context.now(), Vietnamese.ZONE);
        NativeSelect<ReportKind> kind =
                new NativeSelect<>(
                        context.text("report.view.kind"),
                        Arrays.stream(ReportKind.values())
                                .filter(
                                        one ->
                                                desk.mayCreate(
                                                        context.login(),
                                                        context.commune().id(),
                                                        one))
                                .collect(Collectors.toList()));
        kind.setItemCaptionGenerator(one -> context.text(one.labelKey()));
        kind.setEmptySelectionAllowed(false);
        kind.setValue(ReportKind.OPERATING);
        kind.setId("report-kind");
        DateField from = DayFields.of(context, "report.view.from", today.withDayOfYear(1));
        DateField to =
                DayFields.of(context, "report.view.to", today.withDayOfYear(today.lengthOfYear()));
        DateField cutOff = DayFields.of(context, "report.view.cutOff", today);
        Refusals refusals = new Refusals(context);
        return Box.of(
                "cp-report-new",
                Html.subheading(context.text("report.view.new")),
                Box.of(
                        "cp-filter-row",
                        Box.of("cp-filter-field", kind),
                        Box.of("cp-filter-field", from),
                        Box.of("cp-filter-field", to),
                        Box.of("cp-filter-field", cutOff),
                        Buttons.primary(
                                context.text("report.verb.create"),
                                () ->
                                        begin(
                                                kind.getValue(),
                                                from.getValue(),
                                                to.getValue(),
                                                cutOff.getValue(),
                                                refusals))),
                refusals.label());
    }

    private void begin(
            ReportKind kind, LocalDate from, LocalDate to, LocalDate cutOff, Refusals refusals) {
        if (from == null || to == null || to.isBefore(from)) {
            refusals.say(context.text("objection.reportPeriodNotOver"));
            return;
        }
        try {
            Period period = Period.of(from, to);
            show(
                    desk.create(
                            context.login(),
                            context.commune().id(),
                            kind,
                            cutOff == null ? period : period.cutOff(cutOff)));
        } catch (TransitionRefusedException e) {
            refusals.say(context.text(e));
        }
    }
}
