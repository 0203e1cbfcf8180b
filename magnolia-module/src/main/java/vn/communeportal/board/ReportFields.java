package vn.communeportal.board;

import com.vaadin.ui.AbstractField;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.TextArea;
import com.vaadin.ui.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.DataTable;
import vn.communeportal.insight.report.Report;
import vn.communeportal.insight.report.ReportField;
import vn.communeportal.insight.report.ReportTable;
import vn.communeportal.insight.report.SigningMode;

/** The texts of a report to read or to write, its figures below the results. */
final class ReportFields extends CssLayout {

    private static final int ROWS = 5;

    private final BoardContext context;
    private final Report report;
    private final boolean mayEdit;
    private final Map<ReportField, AbstractField<String>> fields = new EnumMap<>(ReportField.class);
    private NativeSelect<SigningMode> mode;

    ReportFields(BoardContext context, Report report, List<ReportField> shown, boolean mayEdit) {
        this.context = context;
        this.report = report;
        this.mayEdit = mayEdit;
        addStyleName("cp-report-form");
        for (ReportField field : shown) {
            addComponent(
                    field == ReportField.SIGNING_MODE
                            ? Box.of("cp-report-field", mode(field))
                            : Box.of("cp-report-field", input(field)));
            if (field == ReportField.RESULTS) {
                addComponent(tables());
            }
        }
    }

    private Component mode(ReportField field) {
        mode =
                new NativeSelect<>(
                        context.text(field.labelKey()), Arrays.asList(SigningMode.values()));
        mode.setItemCaptionGenerator(one -> context.text(one.labelKey()));
        mode.setEmptySelectionAllowed(false);
        mode.setValue(
                Arrays.stream(SigningMode.values())
                        .filter(one -> one.name().equals(report.text(field)))
                        .findFirst()
                        .orElse(SigningMode.FOR_COMMITTEE));
        mode.setReadOnly(!mayEdit);
        return mode;
    }

    private Component input(ReportField field) {
        String caption = context.text(field.labelKey());
        AbstractField<String> input;
        if (field.isShort()) {
            input = new TextField(caption);
        } else {
            TextArea area = new TextArea(caption);
            area.setRows(ROWS);
            input = area;
        }
        input.setWidthFull();
        input.setValue(report.text(field));
        input.setReadOnly(!mayEdit);
        input.setId("report-" + field.name().toLowerCase(Locale.ROOT));
        fields.put(field, input);
        return input;
    }

    private Component tables() {
        CssLayout tables = Box.of("cp-report-tables");
        for (ReportTable table : report.tables()) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(table.columnNames());
            rows.addAll(table.cells());
            tables.addComponent(DataTable.of(rows));
        }
        return tables;
    }

    /** What differs from the report as it is stored. */
    Map<ReportField, String> written() {
        Map<ReportField, String> written = new EnumMap<>(ReportField.class);
        fields.forEach(
                (field, input) -> {
                    if (!input.getValue().strip().equals(report.text(field).strip())) {
                        written.put(field, input.getValue());
                    }
                });
        if (!mode.getValue().name().equals(report.text(ReportField.SIGNING_MODE))) {
            written.put(ReportField.SIGNING_MODE, mode.getValue().name());
        }
        return written;
    }
}
