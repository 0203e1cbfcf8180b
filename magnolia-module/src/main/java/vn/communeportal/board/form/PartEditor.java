package vn.communeportal.board.form;

import com.vaadin.ui.CssLayout;
import java.util.ArrayList;
import java.util.List;
import vn.communeportal.content.Content;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.Problem;

/** The fields of one part. Fields that are not shown keep what they held. */
final class PartEditor extends CssLayout {

    private final List<FieldEditor> editors = new ArrayList<>();
    private final Content base;

    PartEditor(FormContext form, List<Field> fields, Content content) {
        base = content;
        addStyleName("cp-part-fields");
        boolean picture = FieldEditors.isPicture(fields);
        for (Field field : fields) {
            FieldEditor editor =
                    field.type() == FieldType.FILE
                            ? new FileEditor(form, field, picture)
                            : FieldEditors.of(form, field);
            editor.show(content);
            editors.add(editor);
            addComponent(editor);
        }
        if (picture) {
            addStyleName("cp-picture-part");
        }
    }

    Content content() {
        Content content = base;
        for (FieldEditor editor : editors) {
            content = content.with(editor.field().name(), editor.value());
        }
        return content;
    }

    void setEditable(boolean editable) {
        editors.forEach(editor -> editor.setEditable(editable));
    }

    void showProblems(List<Problem> problems, String prefix) {
        editors.forEach(editor -> editor.showProblems(problems, prefix));
    }

    List<Problem> unreadable(String prefix) {
        List<Problem> problems = new ArrayList<>();
        editors.forEach(editor -> problems.addAll(editor.unreadable(prefix)));
        return problems;
    }

    /**
     * @param place in this part, as {@code alt}
     */
    void focusOn(String place) {
        editors.stream()
                .filter(editor -> place.startsWith(editor.field().name()))
                .findFirst()
                .ifPresent(editor -> editor.focusOn(place));
    }
}
