package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.TextField;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Content;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.Kind;
import vn.communeportal.register.Record;
import vn.communeportal.register.RecordWords;
import vn.communeportal.register.Registers;

/** The board's registers: one after the other, searched and exported. */
final class RegistersView extends BoardView {

    private final BoardContext context;
    private final Registers registers;
    private final String commune;
    private final NativeSelect<Kind> kind;
    private final TextField words;
    private final CssLayout result = Box.of("cp-cards");

    RegistersView(BoardContext context) {
        super(context.text("registers.title"), "cp-registers");
        this.context = context;
        registers = context.services().books().registers();
        commune = context.commune().id();
        List<Kind> kinds = registers.kinds(context.login(), commune);
        kind = new NativeSelect<>(context.text("register.kind.label"), kinds);
        kind.setItemCaptionGenerator(one -> context.text(one.labelKey()));
        kind.setEmptySelectionAllowed(false);
        kind.setValue(kinds.get(0));
        kind.addValueChangeListener(event -> show());
        words = new TextField(context.text("registers.words"));
        words.addValueChangeListener(event -> show());
        addComponents(
                Box.of("cp-view-head", Html.heading(title())),
                Html.text(context.text("registers.help"), "cp-help"),
                Box.of(
                        "cp-filter-row",
                        Box.of("cp-filter-field", kind),
                        Box.of("cp-filter-field", words)));
        if (registers.mayWrite(context.login(), commune)) {
            addComponent(
                    Box.of(
                            "cp-window-buttons",
                            Buttons.primary(context.text("registers.new"), this::add)));
        }
        addComponent(result);
        show();
    }

    private List<Record> found() {
        return registers.find(context.login(), commune, kind.getValue().name(), words.getValue());
    }

    private void show() {
        result.removeAllComponents();
        List<Record> found = found();
        if (found.isEmpty()) {
            result.addComponent(Html.text(context.text("registers.none"), "cp-empty"));
            return;
        }
        found.forEach(record -> result.addComponent(card(record)));
        result.addComponent(
                Downloads.of(
                        context,
                        "so-" + commune,
                        () ->
                                registers.table(
                                        found(),
                                        kind.getValue(),
                                        context.words().messages(),
                                        context.words().locale())));
    }

    private CssLayout card(Record record) {
        Content content = record.content();
        Button title = new Button(content.text("name"), event -> open(record));
        title.addStyleName("cp-card-title");
        CssLayout card = Box.of("cp-card", title);
        String facts =
                kind.getValue().fields().stream()
                        .filter(field -> field.type() != FieldType.PART)
                        .filter(field -> !field.name().equals("name"))
                        .filter(field -> !field.name().equals(Kind.FIELD))
                        .filter(field -> field.type() != FieldType.TEXT)
                        .filter(field -> content.has(field.name()))
                        .map(field -> fact(content, field))
                        .collect(Collectors.joining(" · "));
        card.addComponent(Html.text(facts, "cp-note"));
        return card;
    }

    private String fact(Content content, Field field) {
        return context.text(field.labelKey())
                + ": "
                + RecordWords.of(
                        content, field, context.words().messages(), context.words().locale());
    }

    private void add() {
        new RegisterWindow(
                        context,
                        context.text("registers.new"),
                        registers.type(),
                        Content.empty().with(Kind.FIELD, kind.getValue().name()),
                        field -> !field.name().equals(Kind.FIELD),
                        (content, reason) -> registers.add(context.login(), commune, content),
                        this::show)
                .open();
    }

    private void open(Record record) {
        boolean mayWrite = registers.mayWrite(context.login(), commune);
        new RegisterWindow(
                        context,
                        context.text(kind.getValue().labelKey()),
                        registers.type(),
                        record.content(),
                        field -> !field.name().equals(Kind.FIELD),
                        mayWrite
                                ? (content, reason) ->
                                        registers.change(
                                                context.login(), commune, record, reason, content)
                                : null,
                        this::show)
                .with(registers.history(context.login(), commune, record))
                .open();
    }
}
