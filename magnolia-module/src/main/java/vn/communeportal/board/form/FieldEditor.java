package vn.communeportal.board.form;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Content;
import vn.communeportal.content.Field;
import vn.communeportal.content.Problem;

/**
 * One field of a form with its label, its help and what is wrong in it. What was typed stays until
 * {@link #show(Content)} replaces it.
 */
abstract class FieldEditor extends CssLayout {

    private final Field field;
    private final FormContext form;
    private final Label problem = Html.text("", "cp-problem");

    FieldEditor(FormContext form, Field field) {
        this.form = form;
        this.field = field;
        addStyleNames("cp-field", "cp-f-" + field.name());
        problem.setVisible(false);
    }

    Field field() {
        return field;
    }

    FormContext form() {
        return form;
    }

    /** Puts help, input and the place for problems below each other. */
    void arrange(Component input) {
        arrange(input, field.helpKey());
    }

    void arrange(Component input, String helpKey) {
        addComponents(input, problem);
        String help = form.words().textOrNothing(helpKey);
        if (!help.isEmpty()) {
            addComponent(Html.text(help, "cp-help"));
        }
    }

    /** The value as {@link Content#with} takes it; null if there is none. */
    abstract Object value();

    /**
     * @param content from which to take the field's value
     */
    abstract void show(Content content);

    /** Puts back what was typed, if the field takes text. */
    void restore(String typed) {
        // Most fields hold something else.
    }

    /** Puts back the texts of those editors that have one. */
    static void restore(Stream<FieldEditor> editors, Map<String, String> typed) {
        editors.filter(editor -> typed.containsKey(editor.field.name()))
                .forEach(editor -> editor.restore(typed.get(editor.field.name())));
    }

    abstract void setEditable(boolean editable);

    abstract void focusInput();

    /** What was typed and cannot be understood, as a day that is none. */
    List<Problem> unreadable(String prefix) {
        return List.of();
    }

    /** Moves to the input that a place in the content is about. */
    void focusOn(String place) {
        focusInput();
    }

    /** Shows what of these is about this field, by places below {@code prefix}. */
    void showProblems(List<Problem> problems, String prefix) {
        String place = prefix + field.name();
        String text =
                problems.stream()
                        .filter(one -> isOwn(one.field(), place))
                        .map(one -> one.text(form.words().messages(), form.words().locale()))
                        .distinct()
                        .collect(Collectors.joining(" "));
        problem.setValue(text);
        problem.setVisible(!text.isEmpty());
        if (text.isEmpty()) {
            removeStyleName("cp-invalid");
        } else {
            addStyleName("cp-invalid");
        }
    }

    /** Whether a problem at this place is shown by the field itself and not by one in its parts. */
    boolean isOwn(String problemPlace, String place) {
        return problemPlace.equals(place) || problemPlace.startsWith(place + "[");
    }
}
