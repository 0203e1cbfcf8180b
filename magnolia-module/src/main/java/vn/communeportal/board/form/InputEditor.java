package vn.communeportal.board.form;

import com.vaadin.data.HasValue;
import com.vaadin.data.ValueContext;
import com.vaadin.ui.Component;
import java.util.List;
import java.util.function.Function;
import vn.communeportal.content.Content;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.Problem;
import vn.communeportal.text.SafeHtml;

/**
 * A field with one input of Vaadin's.
 *
 * @param <V> what the input holds
 */
final class InputEditor<V> extends FieldEditor {

    private final HasValue<V> input;
    private final Function<V, Object> read;
    private final Function<Object, V> write;

    /**
     * @param read makes the content's value, never called with an empty one
     * @param write makes the input's value, never called with null
     */
    <C extends Component & HasValue<V>> InputEditor(
            FormContext form,
            Field field,
            C input,
            Function<V, Object> read,
            Function<Object, V> write) {
        super(form, field);
        this.input = input;
        this.read = read;
        this.write = write;
        input.setCaption(form.label(field));
        input.setRequiredIndicatorVisible(field.isRequired());
        input.addValueChangeListener(
                event -> {
                    if (event.isUserOriginated()) {
                        form.changed();
                    }
                });
        arrange(input);
    }

    @Override
    Object value() {
        return input.isEmpty() ? null : read.apply(input.getValue());
    }

    @Override
    void show(Content content) {
        Object value = content.value(field().name());
        if (value == null) {
            input.clear();
        } else {
            input.setValue(write.apply(value));
        }
    }

    @Override
    void restore(String typed) {
        FieldType type = field().type();
        if (type == FieldType.RICH_TEXT) {
            show(Content.empty().with(field().name(), SafeHtml.clean(typed)));
        } else if (type == FieldType.TEXT || type == FieldType.STRING) {
            show(Content.empty().with(field().name(), typed));
        }
    }

    @Override
    List<Problem> unreadable(String prefix) {
        boolean refused =
                input.getDefaultValidator()
                        .apply(input.getValue(), new ValueContext((Component) input))
                        .isError();
        return refused
                ? List.of(Problem.in(prefix + field().name(), "board.form.notADate"))
                : List.of();
    }

    @Override
    void setEditable(boolean editable) {
        input.setReadOnly(!editable);
    }

    @Override
    void focusInput() {
        if (input instanceof Focusable) {
            ((Focusable) input).focus();
        }
    }
}
