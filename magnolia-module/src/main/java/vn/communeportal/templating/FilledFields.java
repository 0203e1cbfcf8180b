package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Kind;

/** Finds what an item says besides what every page shows at its place: title, summary, picture. */
final class FilledFields {

    private static final Set<String> ELSEWHERE =
            Set.of(
                    ItemNodes.TITLE,
                    ItemNodes.SECTION,
                    ItemNodes.PUBLISH_FROM,
                    ItemNodes.PUBLISH_UNTIL,
                    Kind.FIELD,
                    "summary",
                    "leadImage",
                    "language",
                    "order",
                    "personalData");

    private static final Set<String> LINKS = Set.of("url");

    private final ItemView item;

    FilledFields(ItemView item) {
        this.item = item;
    }

    /** In the order of the kind's form. */
    List<FilledField> all() {
        return item.item().type().fieldsOf(item.content()).stream()
                .filter(field -> !ELSEWHERE.contains(field.name()))
                .filter(field -> item.content().has(field.name()))
                .map(this::filled)
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
    }

    /** Null if there is nothing that can be shown, as a picture in a preview without its file. */
    private FilledField filled(Field field) {
        String name = field.name();
        switch (field.type()) {
            case RICH_TEXT:
                return of(field, FilledField.Form.HTML, List.of(item.html(name)));
            case TEXT:
                return of(field, FilledField.Form.LINES, item.lines(name));
            case PART:
                return part(field);
            case FILE:
                return null;
            default:
                return of(field, shortForm(name), List.of(item.show(name)));
        }
    }

    private FilledField.Form shortForm(String name) {
        if (LINKS.contains(name)) {
            return FilledField.Form.LINK;
        }
        return name.equals("email") ? FilledField.Form.EMAIL : FilledField.Form.TEXT;
    }

    private FilledField part(Field field) {
        if (field.part("alt").isPresent()) {
            return of(field, FilledField.Form.IMAGES, item.images(field.name()));
        }
        if (field.part("file").isPresent()) {
            return of(field, FilledField.Form.FILES, item.files(field.name()));
        }
        return table(field);
    }

    private FilledField table(Field field) {
        List<FieldsView> parts = item.parts(field.name());
        List<Field> columns =
                field.parts().stream()
                        .filter(column -> column.type() != FieldType.FILE)
                        .filter(
                                column ->
                                        parts.stream()
                                                .anyMatch(row -> row.content().has(column.name())))
                        .collect(Collectors.toList());
        List<List<String>> rows = new ArrayList<>();
        for (FieldsView row : parts) {
            rows.add(
                    columns.stream()
                            .map(column -> row.show(column.name()))
                            .collect(Collectors.toList()));
        }
        return rows.isEmpty()
                ? null
                : new FilledField(
                        field.name(),
                        item.label(field.name()),
                        FilledField.Form.TABLE,
                        rows,
                        columns.stream()
                                .map(column -> column(column, parts.get(0)))
                                .collect(Collectors.toList()),
                        item.getLang());
    }

    private FilledField.Column column(Field column, FieldsView row) {
        return new FilledField.Column(row.label(column.name()), row.langOf(column.name()));
    }

    private FilledField of(Field field, FilledField.Form form, List<?> values) {
        return values.isEmpty()
                ? null
                : new FilledField(
                        field.name(),
                        item.label(field.name()),
                        form,
                        values,
                        List.of(),
                        lang(field));
    }

    private String lang(Field field) {
        return field.type() == FieldType.PART ? item.getLang() : item.langOf(field.name());
    }
}
