package vn.communeportal.engagement.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A map of the forms' YAML. */
final class FormDeclaration {

    private final Map<?, ?> values;

    FormDeclaration(Map<?, ?> values) {
        this.values = values;
    }

    /** Empty if it is not there. */
    String text(String name) {
        Object value = values.get(name);
        return value == null ? "" : value.toString();
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    int number(String name, int otherwise) {
        Object value = values.get(name);
        return value == null ? otherwise : ((Number) value).intValue();
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        Object value = values.get(name);
        if (value instanceof List) {
            ((List<?>) value).forEach(one -> texts.add(one.toString()));
        }
        return List.copyOf(texts);
    }

    List<FormDeclaration> parts(String name) {
        List<FormDeclaration> parts = new ArrayList<>();
        for (Object part : (List<?>) values.get(name)) {
            parts.add(new FormDeclaration((Map<?, ?>) part));
        }
        return parts;
    }
}
