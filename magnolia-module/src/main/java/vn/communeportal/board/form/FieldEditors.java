package vn.communeportal.board.form;

import com.vaadin.shared.ui.ValueChangeMode;
import com.vaadin.shared.ui.datefield.DateResolution;
import com.vaadin.shared.ui.datefield.DateTimeResolution;
import com.vaadin.ui.CheckBox;
import com.vaadin.ui.CheckBoxGroup;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.DateField;
import com.vaadin.ui.DateTimeField;
import com.vaadin.ui.ItemCaptionGenerator;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.RichTextArea;
import com.vaadin.ui.TextArea;
import com.vaadin.ui.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Words;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.Section;
import vn.communeportal.text.Vietnamese;

/** Makes the editor that fits a field. The one place that maps field types to inputs. */
final class FieldEditors {

    /** Up to so many choices are shown as the device's own list, more as one to type in. */
    private static final int FEW = 8;

    private FieldEditors() {}

    static FieldEditor of(FormContext form, Field field) {
        switch (field.type()) {
            case TEXT:
                return text(form, field, 4);
            case RICH_TEXT:
                return richText(form, field);
            case BOOLEAN:
                return checkBox(form, field);
            case LONG:
                return new NumberEditor(form, field);
            case DATE:
                return day(form, field);
            case DATE_TIME:
                return time(form, field);
            case SECTION:
                return field.isMultiple() ? sections(form, field) : section(form, field);
            case CHOICE:
                return field.isMultiple() ? options(form, field) : choice(form, field);
            case FILE:
                return new FileEditor(form, field, false);
            case PART:
                return new PartsEditor(form, field, field.parts());
            default:
                return field.isMultiple() ? new TermsEditor(form, field) : line(form, field);
        }
    }

    /** A field for plain text of several lines. */
    static FieldEditor text(FormContext form, Field field, int rows) {
        TextArea input = new TextArea();
        input.setRows(rows);
        input.setWidthFull();
        input.setValueChangeMode(ValueChangeMode.BLUR);
        return new InputEditor<>(form, field, input, text -> text, String.class::cast);
    }

    /** A choice that phones show as a list of their own. */
    static FieldEditor sectionList(FormContext form, Field field) {
        NativeSelect<String> input = new NativeSelect<>();
        List<Section> sections = form.sections();
        input.setItems(sections.stream().map(Section::code));
        input.setItemCaptionGenerator(code -> name(form, code));
        input.setWidthFull();
        return new InputEditor<>(form, field, input, code -> code, String.class::cast);
    }

    private static FieldEditor line(FormContext form, Field field) {
        TextField input = new TextField();
        input.setWidthFull();
        input.setValueChangeMode(ValueChangeMode.BLUR);
        return new InputEditor<>(form, field, input, text -> text, String.class::cast);
    }

    private static FieldEditor richText(FormContext form, Field field) {
        RichTextArea input = new RichTextArea();
        input.setWidthFull();
        return new InputEditor<>(form, field, input, TypedHtml::toContent, html -> (String) html);
    }

    private static FieldEditor checkBox(FormContext form, Field field) {
        return new InputEditor<>(form, field, new CheckBox(), flag -> flag, Boolean.class::cast);
    }

    private static FieldEditor day(FormContext form, Field field) {
        DateField input = new DateField();
        input.setLocale(form.words().locale());
        input.setDateFormat(Words.DAY_PATTERN);
        input.setResolution(DateResolution.DAY);
        input.setPlaceholder(form.words().text("board.form.dayPlaceholder"));
        return new InputEditor<>(form, field, input, day -> day, LocalDate.class::cast);
    }

    private static FieldEditor time(FormContext form, Field field) {
        DateTimeField input = new DateTimeField();
        input.setLocale(form.words().locale());
        input.setDateFormat(Words.TIME_PATTERN);
        input.setResolution(DateTimeResolution.MINUTE);
        input.setPlaceholder(form.words().text("board.form.timePlaceholder"));
        return new InputEditor<>(
                form,
                field,
                input,
                time -> time.atZone(Vietnamese.ZONE).toInstant(),
                instant -> ((Instant) instant).atZone(Vietnamese.ZONE).toLocalDateTime());
    }

    private static FieldEditor section(FormContext form, Field field) {
        List<String> codes =
                form.sections().stream().map(Section::code).collect(Collectors.toList());
        return search(form, field, codes, code -> name(form, code));
    }

    private static FieldEditor choice(FormContext form, Field field) {
        ItemCaptionGenerator<String> captions = option -> caption(form, field, option);
        if (field.options().size() > FEW) {
            return search(form, field, field.options(), captions);
        }
        NativeSelect<String> input = new NativeSelect<>(null, field.options());
        input.setItemCaptionGenerator(captions);
        input.setEmptySelectionAllowed(!field.isRequired());
        input.setWidthFull();
        return new InputEditor<>(form, field, input, option -> option, String.class::cast);
    }

    private static FieldEditor options(FormContext form, Field field) {
        return choices(form, field, field.options(), option -> caption(form, field, option));
    }

    private static FieldEditor sections(FormContext form, Field field) {
        List<String> codes =
                form.sections().stream().map(Section::code).collect(Collectors.toList());
        return choices(form, field, codes, code -> name(form, code));
    }

    private static FieldEditor choices(
            FormContext form,
            Field field,
            List<String> values,
            ItemCaptionGenerator<String> captions) {
        CheckBoxGroup<String> input = new CheckBoxGroup<>(null, values);
        input.setItemCaptionGenerator(captions);
        return new InputEditor<Set<String>>(
                form,
                field,
                input,
                chosen -> values.stream().filter(chosen::contains).collect(Collectors.toList()),
                chosen ->
                        ((Collection<?>) chosen)
                                .stream()
                                        .map(String.class::cast)
                                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** A list in which one finds by typing, without accents too. */
    private static FieldEditor search(
            FormContext form,
            Field field,
            List<String> values,
            ItemCaptionGenerator<String> captions) {
        ComboBox<String> input = new ComboBox<>();
        input.setItems(
                (caption, typed) -> Vietnamese.fold(caption).contains(Vietnamese.fold(typed)),
                values);
        input.setItemCaptionGenerator(captions);
        input.setEmptySelectionAllowed(!field.isRequired());
        input.setPlaceholder(form.words().text("board.form.choose"));
        input.setWidthFull();
        return new InputEditor<>(form, field, input, value -> value, String.class::cast);
    }

    private static String name(FormContext form, String code) {
        return form.sections().stream()
                .filter(section -> section.code().equals(code))
                .map(section -> section.name(form.words().locale()))
                .findFirst()
                .orElse(code);
    }

    private static String caption(FormContext form, Field field, String option) {
        return form.words().text(field.optionKey(option));
    }

    /** Whether a field takes a picture: then a text that describes it lies beside it. */
    static boolean isPicture(List<Field> fields) {
        return fields.stream().anyMatch(field -> field.type() == FieldType.FILE)
                && fields.stream().anyMatch(field -> field.name().equals("alt"));
    }
}
