package vn.communeportal.board.form;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.communeportal.board.parts.Box;
import vn.communeportal.content.Content;
import vn.communeportal.content.Field;
import vn.communeportal.content.Problem;

/** All fields of a content type, in the order in which it declares them. */
public final class ContentForm implements ContentEditing {

    private final CssLayout layout = Box.of("cp-form");
    private final List<FieldEditor> editors = new ArrayList<>();
    private final FormContext form;
    private Content base = Content.empty();

    public ContentForm(FormContext form) {
        this.form = form;
        for (Field field : form.type().fields()) {
            FieldEditor editor = FieldEditors.of(form, field);
            editors.add(editor);
            layout.addComponent(editor);
        }
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
        return content;
    }

    @Override
    public void show(Content content) {
        base = content;
        editors.forEach(editor -> editor.show(content));
        showProblems(List.of());
    }

    @Override
    public void restore(Map<String, String> typed) {
        FieldEditor.restore(editors.stream(), typed);
    }

    @Override
    public void setEditable(boolean editable) {
        editors.forEach(editor -> editor.setEditable(editable));
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
        return problem.label(form.type(), form.words().messages(), form.words().locale());
    }

    @Override
    public void focusOn(Problem problem) {
        editors.stream()
                .filter(editor -> problem.field().matches(editor.field().name() + "(\\W.*)?"))
                .findFirst()
                .ifPresent(editor -> editor.focusOn(problem.field()));
    }
}
