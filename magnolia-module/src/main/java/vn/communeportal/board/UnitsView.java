package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.DataTable;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Content;
import vn.communeportal.editorial.Role;
import vn.communeportal.officeform.OfficialDocument;
import vn.communeportal.officeform.OutputFormat;
import vn.communeportal.supply.ReminderLetter;
import vn.communeportal.supply.SupplyRow;
import vn.communeportal.supply.SupplyingUnit;
import vn.communeportal.supply.SupplyingUnits;
import vn.communeportal.text.Vietnamese;

/** Who delivered what, who is behind, and the letter that reminds them. */
final class UnitsView extends BoardView {

    private final BoardContext context;
    private final SupplyingUnits units;
    private final String commune;
    private final LocalDate today;
    private final MonthChoice month;
    private final CssLayout result = Box.of("cp-units-result");
    private final CssLayout register = Box.of("cp-cards");

    UnitsView(BoardContext context) {
        super(context.text("units.title"), "cp-units");
        this.context = context;
        units = context.services().books().units();
        commune = context.commune().id();
        today = LocalDate.ofInstant(context.now(), Vietnamese.ZONE);
        month = new MonthChoice(context, "units.month");
        month.addValueChangeListener(event -> show());
        addComponents(
                Box.of("cp-view-head", Html.heading(title())),
                Html.text(context.text("units.help"), "cp-help"),
                Box.of("cp-filter-row", Box.of("cp-filter-field", month)),
                result,
                Html.subheading(context.text("units.register")),
                register);
        show();
    }

    private List<SupplyRow> rows() {
        return context.services()
                .books()
                .supply()
                .around(context.login(), commune, month.getValue().atEndOfMonth());
    }

    private void show() {
        result.removeAllComponents();
        List<SupplyRow> rows = rows();
        if (rows.isEmpty()) {
            result.addComponent(Html.text(context.text("units.none"), "cp-empty"));
        } else {
            result.addComponents(
                    DataTable.of(table(rows)),
                    Downloads.of(context, "don-vi-" + commune, () -> table(rows())));
        }
        List<SupplyRow> behind = ReminderLetter.behind(rows, today);
        if (!behind.isEmpty() && units.desk().mayWrite(context.login(), commune)) {
            result.addComponents(
                    Html.text(context.text("units.behind", behind.size()), "cp-problem"),
                    Box.of(
                            "cp-window-buttons",
                            letter("units.letter.docx", OutputFormat.DOCX),
                            letter("units.letter.pdf", OutputFormat.PDF)));
        }
        showRegister();
    }

    private Button letter(String captionKey, OutputFormat format) {
        return FileButtons.of(
                context.text(captionKey), "thong-bao-tin-bai-" + commune, format, this::letter);
    }

    private OfficialDocument letter() {
        return ReminderLetter.of(
                context.commune(),
                ReminderLetter.behind(rows(), today),
                today,
                context.firstWith(Role.HEAD));
    }

    private List<List<String>> table(List<SupplyRow> rows) {
        List<List<String>> table = new ArrayList<>();
        table.add(
                List.of(
                        context.text("units.column.unit"),
                        context.text("units.column.period"),
                        context.text("units.column.quota"),
                        context.text("units.column.own"),
                        context.text("units.column.reposted"),
                        context.text("units.column.standing")));
        for (SupplyRow row : rows) {
            table.add(
                    List.of(
                            row.name().isEmpty() ? context.text("units.noUnit") : row.name(),
                            context.words().day(row.first())
                                    + "–"
                                    + context.words().day(row.last()),
                            row.quota() == 0 ? "–" : String.valueOf(row.quota()),
                            String.valueOf(row.own()),
                            String.valueOf(row.reposted()),
                            standing(row)));
        }
        return table;
    }

    private String standing(SupplyRow row) {
        if (row.quota() == 0) {
            return "–";
        }
        if (row.missing() == 0) {
            return context.text("units.standing.met");
        }
        return context.text(
                row.isBehindOn(today) ? "units.standing.behind" : "units.standing.open",
                row.missing());
    }

    private void showRegister() {
        register.removeAllComponents();
        boolean mayWrite = units.desk().mayWrite(context.login(), commune);
        if (mayWrite) {
            register.addComponent(
                    Box.of(
                            "cp-window-buttons",
                            Buttons.secondary(context.text("units.new"), this::add)));
        }
        for (SupplyingUnit unit : units.all(commune)) {
            Button name = new Button(unit.name(), event -> open(unit, mayWrite));
            name.addStyleName("cp-card-title");
            String quota =
                    unit.quota() == 0
                            ? context.text("units.quota.none")
                            : context.text(
                                    "units.quota",
                                    unit.quota(),
                                    context.text(
                                            "supplyingUnit.quotaPeriod." + unit.period().id()));
            register.addComponent(
                    Box.of(
                            "cp-card",
                            name,
                            Html.text(
                                    context.text("supplyingUnit.group." + unit.group())
                                            + " · "
                                            + quota
                                            + (unit.responsible().isEmpty()
                                                    ? ""
                                                    : " · " + unit.responsible()),
                                    "cp-note")));
        }
    }

    private void add() {
        new RegisterWindow(
                        context,
                        context.text("units.new"),
                        units.desk().type(),
                        Content.empty()
                                .with("quotaPeriod", "month")
                                .with("periodFrom", today.withDayOfMonth(1)),
                        field -> true,
                        (content, reason) -> units.add(context.login(), commune, content),
                        this::show)
                .open();
    }

    private void open(SupplyingUnit unit, boolean mayWrite) {
        new RegisterWindow(
                        context,
                        unit.name(),
                        units.desk().type(),
                        unit.record().content(),
                        field -> true,
                        mayWrite
                                ? (content, reason) ->
                                        units.desk()
                                                .change(
                                                        context.login(),
                                                        commune,
                                                        unit.id(),
                                                        unit.record().revision(),
                                                        reason,
                                                        content)
                                : null,
                        this::show)
                .with(units.desk().history(context.login(), commune, unit.id()))
                .open();
    }
}
