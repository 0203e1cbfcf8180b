package vn.communeportal.magnolia.contentapp;

import com.vaadin.data.HasValue;
import com.vaadin.ui.Component;
import com.vaadin.ui.FormLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Field;

/** The rows of a form with the fields of all kinds of a content type. */
final class KindRows {

    private final ContentType type;
    private final Map<String, Component> fields;
    private final Map<String, Component> rows = new LinkedHashMap<>();
    private final FormLayout form;

    /**
     * @param fields by their names, each somewhere in a row of the same {@link FormLayout}
     */
    KindRows(ContentType type, Map<String, Component> fields) {
        this.type = type;
        this.fields = fields;
        fields.forEach((name, field) -> rows.put(name, row(field)));
        form = (FormLayout) rows.values().iterator().next().getParent();
    }

    private static Component row(Component field) {
        Component row = field;
        while (!(row.getParent() instanceof FormLayout)) {
            row = row.getParent();
        }
        return row;
    }

    /**
     * Shows the fields of a kind, in its order, and marks those that it requires.
     *
     * @param kind its name; those fields that all kinds have if there is no such kind
     */
    void show(String kind) {
        List<Field> shown = type.kind(kind).map(one -> one.fields()).orElseGet(type::commonFields);
        rows.values().forEach(row -> row.setVisible(false));
        for (int i = 0; i < shown.size(); i++) {
            Component row = rows.get(shown.get(i).name());
            if (form.getComponent(i) != row) {
                form.addComponent(row, i);
            }
            row.setVisible(true);
            if (row instanceof HasValue) {
                ((HasValue<?>) row).setRequiredIndicatorVisible(shown.get(i).isRequired());
            }
        }
    }

    /** Empties the fields that are not shown: what cannot be seen must not keep from saving. */
    void clearHidden() {
        fields.forEach(
                (name, field) -> {
                    if (!rows.get(name).isVisible() && field instanceof HasValue) {
                        ((HasValue<?>) field).clear();
                    }
                });
    }

    /** Names of the fields that are shown, from top to bottom. */
    List<String> shown() {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().isVisible())
                .sorted(
                        (one, other) ->
                                form.getComponentIndex(one.getValue())
                                        - form.getComponentIndex(other.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }
}
