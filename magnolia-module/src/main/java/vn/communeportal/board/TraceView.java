package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.DateField;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Item;
import vn.communeportal.content.Page;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.trace.AuditReport;
import vn.communeportal.editorial.trace.HistoryFilter;
import vn.communeportal.editorial.trace.HistorySearch;
import vn.communeportal.editorial.trace.HistoryTable;
import vn.communeportal.editorial.trace.TracedEntry;
import vn.communeportal.officeform.Body;
import vn.communeportal.officeform.FormTable;
import vn.communeportal.officeform.OfficialDocument;
import vn.communeportal.officeform.OutputFormat;
import vn.communeportal.officeform.Signature;
import vn.communeportal.text.Vietnamese;

/** Everything that was done in the commune: searched, exported, verified; never changed. */
final class TraceView extends BoardView {

    /** Of {@link HistoryTable}: what fits on a sheet of paper. */
    private static final List<Integer> IN_PDF = List.of(0, 1, 2, 3, 5, 7, 8);

    private static final int TIME = 0;
    private static final int TITLE = 5;
    private static final int REASON = 8;
    private static final int PAGE = 50;

    private final BoardContext context;
    private final DateField from;
    private final DateField to;
    private final NativeSelect<String> person;
    private final NativeSelect<Transition> what;
    private final TextField words;
    private final CssLayout result = Box.of("cp-trace-result");

    TraceView(BoardContext context) {
        super(context.text("board.trace.title"), "cp-trace");
        this.context = context;
        LocalDate today = LocalDate.ofInstant(context.now(), Vietnamese.ZONE);
        from = DayFields.of(context, "board.trace.from", today.minusMonths(1));
        to = DayFields.of(context, "board.trace.to", today);
        person =
                new NativeSelect<>(
                        context.text("board.trace.person"),
                        context.services().desk().roster(context.commune().id()).members());
        person.setItemCaptionGenerator(context::nameOf);
        what = new NativeSelect<>(context.text("board.trace.what"));
        what.setItems(Transition.values());
        what.setItemCaptionGenerator(transition -> context.text(transition.labelKey()));
        words = new TextField(context.text("board.trace.words"));
        addComponents(
                Box.of("cp-view-head", Html.heading(title())),
                Html.text(context.text("board.trace.help"), "cp-help"),
                Box.of(
                        "cp-filter-row",
                        Box.of("cp-filter-field", from),
                        Box.of("cp-filter-field", to),
                        Box.of("cp-filter-field", person),
                        Box.of("cp-filter-field", what),
                        Box.of("cp-filter-field", words),
                        Buttons.primary(context.text("board.trace.search"), () -> show(1)),
                        Buttons.secondary(context.text("board.trace.verify"), this::verify)),
                result);
        show(1);
    }

    private HistoryFilter filter() {
        return new HistoryFilter()
                .between(from.getValue(), to.getValue())
                .person(person.isEmpty() ? "" : person.getValue())
                .transition(what.getValue())
                .words(words.getValue());
    }

    private Page<TracedEntry> find(int number, int size) {
        return context.services()
                .records()
                .history()
                .find(context.login(), context.commune().id(), filter(), number, size);
    }

    private void show(int number) {
        result.removeAllComponents();
        Page<TracedEntry> page = find(number, PAGE);
        result.addComponent(Html.text(context.text("board.trace.count", page.total()), "cp-count"));
        CssLayout list = Box.of("cp-history");
        page.items().forEach(traced -> list.addComponent(line(traced)));
        CssLayout steps = Box.of("cp-window-buttons");
        if (number > 1) {
            steps.addComponent(
                    Buttons.quiet(context.text("board.trace.later"), () -> show(number - 1)));
        }
        if (number < page.count()) {
            steps.addComponent(
                    Buttons.quiet(context.text("board.trace.earlier"), () -> show(number + 1)));
        }
        result.addComponents(
                list,
                steps,
                Downloads.of(
                        context,
                        "nhat-ky-" + context.commune().id(),
                        () ->
                                HistoryTable.of(
                                        find(1, HistorySearch.MOST).items(),
                                        context.words().locale(),
                                        context::nameOf)),
                Downloads.file(
                        context.text("board.trace.pdf"),
                        "nhat-ky-" + context.commune().id() + ".pdf",
                        OutputFormat.PDF.mediaType(),
                        () -> OutputFormat.PDF.write(document())));
    }

    /** Days stay on one line, and what is long gets most. */
    private static int width(int column) {
        if (column == TITLE || column == REASON) {
            return 4;
        }
        return column == TIME ? 3 : 2;
    }

    private OfficialDocument document() {
        List<List<String>> rows =
                HistoryTable.of(
                        find(1, HistorySearch.MOST).items(), Vietnamese.LOCALE, context::nameOf);
        FormTable.Builder table = FormTable.builder();
        List<String> names = rows.get(0);
        for (int column : IN_PDF) {
            table.column(names.get(column), width(column));
        }
        for (List<String> row : rows.subList(1, rows.size())) {
            table.row(IN_PDF.stream().map(row::get).collect(Collectors.toList()));
        }
        return SheetDocument.form(
                        context,
                        context.text("board.trace.title"),
                        context.text("board.trace.subject", rows.size() - 1))
                .symbol("NK-BBT")
                .body(Body.builder().add(table.build()).build())
                .signature(
                        Signature.byHead()
                                .title(context.text("board.trace.signer"))
                                .name(context.nameOf(context.login()))
                                .build())
                .build();
    }

    private CssLayout line(TracedEntry traced) {
        Item item = traced.item();
        Button title =
                new Button(
                        ItemCard.titleOf(context, item),
                        event ->
                                context.navigation()
                                        .go(
                                                BoardPlace.item(
                                                        item.commune(), item.type(), item.id())));
        title.addStyleName("cp-card-title");
        CssLayout line = HistoryPanel.line(context, item.type(), traced.entry());
        line.addComponent(title, 0);
        return line;
    }

    private void verify() {
        result.removeAllComponents();
        AuditReport report = context.services().records().audit().verify(context.commune().id());
        result.addComponent(
                Html.text(
                        report.text(context.words().locale()),
                        report.isInOrder() ? "cp-audit" : "cp-problem"));
    }
}
