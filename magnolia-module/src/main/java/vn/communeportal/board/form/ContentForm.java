package vn.communeportal.board.form;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.Problem;

/**
 * The fields of a content's kind, in the kind's order. When another kind is chosen the form has
 * another form: what both kinds use stays filled in, and what the new one does not use is dropped.
 */
public final class ContentForm implements ContentEditing {

    private final CssLayout layout = Box.of("cp-form");
    private final ContentType type;
    private final FormContext form;
    private final Predicate<Field> offered;
    private final List<FieldEditor> editors = new ArrayList<>();
    private List<Field> fields = List.of();
    private Content base = Content.empty();
    private boolean editable = true;

    public ContentForm(FormContext form) {
        this(form, field -> true);
    }

    /**
     * The same without an input for some fields, which keep what they hold.
     *
     * @param offered which have one
     */
    public ContentForm(FormContext form, Predicate<Field> offered) {
        this.offered = offered;
        this.type = form.type();
        this.form = form.withChange(() -> changed(form));
        arrange(type.fieldsOf(base));
    }

    private void changed(FormContext outer) {
        Content content = content();
        if (!type.fieldsOf(content).equals(fields)) {
            show(content);
        }
        outer.changed();
    }

    private void arrange(List<Field> shown) {
        fields = shown;
        editors.clear();
        layout.removeAllComponents();
        FormContext ofKind = form.withKind(type.kindOf(base).orElse(null));
        for (Field field : fields) {
            if (!offered.test(field)) {
                continue;
            }
            FieldEditor editor = editor(ofKind, field);
            editor.setEditable(editable);
            editors.add(editor);
            layout.addComponent(editor);
        }
    }

    /** Of a part, too, only what is offered has an input. */
    private FieldEditor editor(FormContext ofKind, Field field) {
        return field.type() == FieldType.PART
                ? new PartsEditor(
                        ofKind,
                        field,
                        field.parts().stream().filter(offered).collect(Collectors.toList()))
                : FieldEditors.of(ofKind, field);
    }

    @Override
    public Component component() {
        return layout;
    }

    @Override
    public Content content() {
        Content content = base;
        for (FieldEditor editor : editors) {
            content = content.with(editor.field().name(), editor.value());
        }
        return type.withoutUnused(content);
    }

    @Override
    public void show(Content content) {
        base = content;
        if (!type.fieldsOf(content).equals(fields)) {
            arrange(type.fieldsOf(content));
        }
        editors.forEach(editor -> editor.show(content));
        showProblems(List.of());
    }

    @Override
    public void restore(Map<String, String> typed) {
        FieldEditor.restore(List.copyOf(editors).stream(), typed);
    }

    @Override
    public void setEditable(boolean may) {
        editable = may;
        editors.forEach(editor -> editor.setEditable(may));
    }

    @Override
    public List<Problem> unreadable() {
        List<Problem> problems = new ArrayList<>();
        editors.forEach(editor -> problems.addAll(editor.unreadable("")));
        return problems;
    }

    @Override
    public void showProblems(List<Problem> problems) {
        editors.forEach(editor -> editor.showProblems(problems, ""));
    }

    @Override
    public String label(Problem problem) {
        return problem.label(type, form.words().messages(), form.words().locale());
    }

    @Override
    public void focusOn(Problem problem) {
        editors.stream()
                .filter(editor -> problem.field().matches(editor.field().name() + "(\\W.*)?"))
                .findFirst()
                .ifPresent(editor -> editor.focusOn(problem.field()));
    }
}
