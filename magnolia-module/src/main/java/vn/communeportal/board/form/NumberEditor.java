package vn.communeportal.board.form;

import com.vaadin.shared.ui.ValueChangeMode;
import com.vaadin.ui.TextField;
import java.util.List;
import vn.communeportal.content.Content;
import vn.communeportal.content.Field;
import vn.communeportal.content.Problem;

/** A field for a whole number. */
final class NumberEditor extends FieldEditor {

    private static final String NUMBER = "-?[0-9]{1,18}";

    private final TextField input = new TextField();

    NumberEditor(FormContext form, Field field) {
        super(form, field);
        input.setCaption(form.label(field));
        input.setRequiredIndicatorVisible(field.isRequired());
        input.setValueChangeMode(ValueChangeMode.BLUR);
        input.addStyleName("cp-number");
        input.addValueChangeListener(event -> form.changed());
        arrange(input);
    }

    @Override
    Object value() {
        String typed = input.getValue().trim();
        return typed.matches(NUMBER) ? Long.valueOf(typed) : null;
    }

    @Override
    List<Problem> unreadable(String prefix) {
        return value() == null && !input.getValue().isBlank()
                ? List.of(Problem.in(prefix + field().name(), "board.form.notANumber"))
                : List.of();
    }

    @Override
    void show(Content content) {
        Object value = content.value(field().name());
        input.setValue(value == null ? "" : value.toString());
    }

    @Override
    void setEditable(boolean editable) {
        input.setReadOnly(!editable);
    }

    @Override
    void focusInput() {
        input.focus();
    }
}
