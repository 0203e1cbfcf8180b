package vn.communeportal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Field;
import vn.communeportal.editorial.FieldChange;

/** Names the field that a history speaks of, as forms do. */
final class ChangedField {

    private ChangedField() {}

    /** {@code Ảnh 2 › Chú thích}; the field's own name if the type has it no longer. */
    static String label(BoardContext context, ContentType type, FieldChange change) {
        List<String> labels = new ArrayList<>();
        List<Field> fields = type.fields();
        for (String step : change.field().split("/")) {
            String[] nameAndNumber = step.split("#");
            Optional<Field> field =
                    fields.stream().filter(one -> one.name().equals(nameAndNumber[0])).findFirst();
            String label = field.map(Field::labelKey).map(context::text).orElse(nameAndNumber[0]);
            labels.add(nameAndNumber.length > 1 ? label + " " + nameAndNumber[1] : label);
            fields = field.map(Field::parts).orElse(List.of());
        }
        return String.join(" › ", labels);
    }
}
