package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.DateField;
import com.vaadin.ui.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.DataTable;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.insight.report.Report;
import vn.communeportal.insight.report.ReportDesk;
import vn.communeportal.insight.report.ReportField;
import vn.communeportal.insight.report.ReportStep;
import vn.communeportal.insight.report.ReportVerb;
import vn.communeportal.insight.report.check.ReportFinding;
import vn.communeportal.text.Vietnamese;

/** One report: its texts and figures, what stands against it, what may be done, its files. */
final class ReportPanel extends CssLayout {

    private final BoardContext context;
    private final ReportDesk desk;
    private Report report;
    private final Consumer<Report> changed;
    private final ReportFields fields;
    private final Refusals refusals;

    /**
     * @param changed shows the report as it is then
     */
    ReportPanel(
            BoardContext context,
            ReportDesk desk,
            Report report,
            Runnable back,
            Consumer<Report> changed) {
        this.context = context;
        this.desk = desk;
        this.report = report;
        this.changed = changed;
        refusals = new Refusals(context);
        addStyleName("cp-report");
        addComponents(
                Buttons.quiet("← " + context.text("report.view.back"), back::run),
                Html.heading(report.text(ReportField.SUBJECT)),
                Html.text(
                        context.text(report.state().labelKey())
                                + " · "
                                + context.text(report.kind().labelKey())
                                + " · "
                                + period(context, report),
                        "cp-note"),
                refusals.label(),
                findings(),
                actions(),
                ReportFiles.of(context, desk, report));
        boolean mayEdit = desk.may(context.login(), report, ReportVerb.EDIT);
        fields = new ReportFields(context, report, desk.fields(report.kind()), mayEdit);
        addComponent(fields);
        if (mayEdit) {
            addComponent(
                    Box.of(
                            "cp-window-buttons",
                            Buttons.primary(context.text("report.view.save"), this::save)));
        }
        addComponents(Html.subheading(context.text("report.view.history")), history());
    }

    static String period(BoardContext context, Report report) {
        return context.text(
                "report.view.period",
                context.words().day(report.period().from()),
                context.words().day(report.period().to()),
                context.words().day(report.period().cutOff()));
    }

    boolean hasUnsavedChanges() {
        return desk.may(context.login(), report, ReportVerb.EDIT) && !fields.written().isEmpty();
    }

    private Component findings() {
        List<ReportFinding> findings = desk.findings(report);
        if (findings.isEmpty()) {
            return Html.text(context.text("report.view.noFindings"), "cp-note");
        }
        CssLayout list =
                Box.of(
                        "cp-problems",
                        Html.text(context.text("report.view.findings"), "cp-problems-title"));
        findings.forEach(
                one ->
                        list.addComponent(
                                Html.text(
                                        one.text(
                                                context.words().messages(),
                                                context.words().locale()),
                                        "cp-objection")));
        return list;
    }

    private void save() {
        attempt(() -> desk.edit(context.login(), report, fields.written()));
    }

    /** What the person wrote is kept before anything else is done. */
    private Report current() throws TransitionRefusedException {
        if (hasUnsavedChanges()) {
            report = desk.edit(context.login(), report, fields.written());
        }
        return report;
    }

    private Component actions() {
        CssLayout actions = Box.of("cp-window-buttons");
        add(actions, ReportVerb.REFRESH, () -> desk.refresh(context.login(), current()));
        add(actions, ReportVerb.CHECK, () -> desk.check(context.login(), current()));
        add(actions, ReportVerb.SUBMIT, () -> desk.submit(context.login(), current()));
        if (desk.may(context.login(), report, ReportVerb.APPROVE)) {
            LocalDate today = LocalDate.ofInstant(context.now(), Vietnamese.ZONE);
            DateField date = DayFields.of(context, "report.view.date", today);
            date.setId("report-date");
            TextField number =
                    new TextField(
                            context.text(
                                    "report.view.numberGiven",
                                    String.format("%02d", desk.numbers(report, today).next())));
            number.setId("report-number");
            TextField reason = new TextField(context.text("report.view.reason"));
            actions.addComponents(
                    date,
                    number,
                    button(
                            ReportVerb.APPROVE,
                            () ->
                                    desk.approve(
                                            context.login(),
                                            report,
                                            day(date, today),
                                            number(number.getValue()))),
                    reason,
                    button(
                            ReportVerb.RETURN,
                            () -> desk.sendBack(context.login(), report, reason.getValue())));
        }
        return actions;
    }

    /** 0 for the next; what is no number is none that could be given. */
    private static int number(String written) throws TransitionRefusedException {
        String number = written.strip();
        if (number.isEmpty()) {
            return 0;
        }
        if (!number.matches("0*[1-9]\\d{0,5}")) {
            throw new TransitionRefusedException(List.of(Objection.of("reportNumberTaken")));
        }
        return Integer.parseInt(number);
    }

    private static LocalDate day(DateField field, LocalDate today) {
        return field.isEmpty() ? today : field.getValue();
    }

    private void add(CssLayout actions, ReportVerb verb, Doing doing) {
        if (desk.may(context.login(), report, verb)) {
            actions.addComponent(button(verb, doing));
        }
    }

    private Button button(ReportVerb verb, Doing doing) {
        return Buttons.secondary(context.text(verb.labelKey()), () -> attempt(doing));
    }

    /** Something with a report that may be refused. */
    private interface Doing {
        Report done() throws TransitionRefusedException;
    }

    private void attempt(Doing doing) {
        refusals.clear();
        try {
            Report done = doing.done();
            Notices.done(context.text("report.view.saved"));
            changed.accept(done);
        } catch (TransitionRefusedException e) {
            refusals.say(context.text(e));
        }
    }

    private Component history() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        context.text("report.history.time"),
                        context.text("report.history.who"),
                        context.text("report.history.what"),
                        context.text("report.history.reason")));
        for (ReportStep step : desk.history(context.login(), report)) {
            rows.add(
                    List.of(
                            context.words().time(step.time()),
                            context.nameOf(step.login()),
                            context.text(step.verb().labelKey()),
                            step.reason()));
        }
        return DataTable.of(rows);
    }
}
