package vn.communeportal.board.law;

import com.vaadin.ui.AbstractField;
import com.vaadin.ui.CheckBox;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;
import vn.communeportal.regulation.RecordField;

/**
 * The fields of a record of the law's data as inputs. What is typed is taken as it is: whether it
 * makes sense is said when the record is read, so that nothing that was typed is lost.
 */
final class RecordForm extends CssLayout {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Words words;
    private final Map<String, Supplier<Object>> values = new LinkedHashMap<>();

    /**
     * @param record may be empty
     * @param fixed name of the field that cannot be changed; empty if all can
     */
    RecordForm(Words words, List<RecordField> fields, Map<?, ?> record, String fixed) {
        this.words = words;
        addStyleName("cp-record-form");
        for (RecordField field : fields) {
            add(field, record.get(field.name()), field.name().equals(fixed));
        }
    }

    /** What is in the inputs; those without a value are left out. */
    Map<String, Object> record() {
        Map<String, Object> record = new LinkedHashMap<>();
        values.forEach(
                (name, value) -> {
                    Object present = value.get();
                    boolean empty =
                            present instanceof List
                                    ? ((List<?>) present).isEmpty()
                                    : present.toString().isEmpty();
                    if (!empty) {
                        record.put(name, present);
                    }
                });
        return record;
    }

    private void add(RecordField field, Object value, boolean fixed) {
        switch (field.kind()) {
            case RECORDS:
                RecordList list = new RecordList(words, field, value);
                values.put(field.name(), list::records);
                addComponent(list);
                break;
            case CHOICE:
                addChoice(field, value);
                break;
            case YES_NO:
                CheckBox box = new CheckBox(words.text(field.labelKey()));
                box.setValue("true".equals(value));
                values.put(field.name(), () -> String.valueOf(box.getValue()));
                addField(field, box);
                break;
            default:
                addText(field, value, fixed);
        }
    }

    private void addChoice(RecordField field, Object value) {
        NativeSelect<String> choice =
                new NativeSelect<>(words.text(field.labelKey()), field.options());
        choice.setItemCaptionGenerator(option -> words.text(field.optionKey(option)));
        choice.setValue(field.options().contains(value) ? String.valueOf(value) : null);
        choice.setWidthFull();
        values.put(field.name(), () -> choice.getOptionalValue().orElse(""));
        addField(field, choice);
    }

    private void addText(RecordField field, Object value, boolean fixed) {
        TextField input = new TextField(words.text(field.labelKey()));
        input.setWidthFull();
        input.setMaxLength(2000);
        boolean day = field.kind() == RecordField.Kind.DAY;
        input.setValue(day ? shownDay(text(value)) : text(value));
        input.setReadOnly(fixed);
        if (day) {
            input.setPlaceholder(words.text("board.form.dayPlaceholder"));
        }
        values.put(field.name(), () -> typed(field, input));
        addField(field, input);
    }

    private void addField(RecordField field, Component input) {
        CssLayout box = Box.of("cp-record-field", input);
        String help = words.textOrNothing(field.helpKey());
        if (!help.isEmpty()) {
            box.addComponent(Html.text(help, "cp-help"));
        }
        addComponent(box);
    }

    private static Object typed(RecordField field, AbstractField<String> input) {
        String text = input.getValue().trim();
        if (field.kind() == RecordField.Kind.TEXTS) {
            return Arrays.stream(text.split(","))
                    .map(String::trim)
                    .filter(one -> !one.isEmpty())
                    .collect(Collectors.toList());
        }
        return field.kind() == RecordField.Kind.DAY ? storedDay(text) : text;
    }

    private static String text(Object value) {
        if (value instanceof List) {
            return ((List<?>) value)
                    .stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value == null ? "" : value.toString();
    }

    /** {@code 2026-07-01} as people here write it; anything else stays. */
    private String shownDay(String stored) {
        try {
            return stored.isEmpty() ? "" : words.day(LocalDate.parse(stored));
        } catch (DateTimeParseException e) {
            return stored;
        }
    }

    /** A day as it is stored; what is no day stays as it was typed and is refused later. */
    private static String storedDay(String typed) {
        try {
            return typed.isEmpty() ? "" : LocalDate.parse(typed, DAY).toString();
        } catch (DateTimeParseException e) {
            return typed;
        }
    }
}
