package vn.communeportal.content;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A kind of content, read from the same YAML file that Magnolia's content-types module reads: name,
 * workspace, node type and fields. Immutable.
 */
public final class ContentType {

    private final String name;
    private final String workspace;
    private final String nodeType;
    private final List<Field> fields;

    ContentType(String name, String workspace, String nodeType, List<Field> fields) {
        this.name = name;
        this.workspace = workspace;
        this.nodeType = nodeType;
        this.fields = List.copyOf(fields);
    }

    /** {@code article}, {@code legalDocument}, {@code procedure}. */
    public String name() {
        return name;
    }

    public String workspace() {
        return workspace;
    }

    public String nodeType() {
        return nodeType;
    }

    /** The fields in the order of forms. */
    public List<Field> fields() {
        return fields;
    }

    public Optional<Field> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * Reads a content type.
     *
     * @throws IllegalArgumentException if the file has not the form of a content type; the message
     *     names the place
     */
    static ContentType read(String name, InputStream yaml) {
        Map<String, Object> root = map(new Yaml(new SafeConstructor()).load(yaml));
        Map<String, Object> model = map(root.get("model"));
        Map<String, List<?>> subModels = new LinkedHashMap<>();
        for (Object subModel : list(model.get("subModels"))) {
            subModels.put(
                    (String) map(subModel).get("name"), list(map(subModel).get("properties")));
        }
        return new ContentType(
                name,
                (String) map(root.get("datasource")).get("workspace"),
                (String) model.get("nodeType"),
                fields(name, list(model.get("properties")), subModels));
    }

    private static List<Field> fields(
            String owner, List<?> properties, Map<String, List<?>> subModels) {
        List<Field> fields = new ArrayList<>();
        for (Object property : properties) {
            fields.add(field(owner, map(property), subModels));
        }
        return fields;
    }

    private static Field field(
            String owner, Map<String, Object> property, Map<String, List<?>> subModels) {
        String name = (String) property.get("name");
        List<String> options = new ArrayList<>();
        for (Object option : list(property.get("options"))) {
            Map<String, Object> keys = map(option);
            if (!keys.keySet().equals(Set.of("value", "label"))) {
                throw new IllegalArgumentException(
                        "An option of "
                                + owner
                                + "."
                                + name
                                + " has other keys than value and label: "
                                + keys);
            }
            options.add(String.valueOf(keys.get("value")));
        }
        String typeName = (String) property.getOrDefault("type", "String");
        FieldType type;
        List<Field> parts = Collections.emptyList();
        if (subModels.containsKey(typeName)) {
            type = FieldType.PART;
            parts = fields(owner + "." + name, subModels.get(typeName), subModels);
        } else if (!options.isEmpty()) {
            type = FieldType.CHOICE;
        } else {
            type = FieldType.ofYamlName(typeName);
        }
        return new Field(
                owner,
                name,
                type,
                Boolean.TRUE.equals(property.get("required")),
                Boolean.TRUE.equals(property.get("multiple")),
                options,
                parts);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        if (!(value instanceof Map)) {
            throw new IllegalArgumentException("A map was expected, not " + value);
        }
        return (Map<String, Object>) value;
    }

    private static List<?> list(Object value) {
        return value == null ? Collections.emptyList() : (List<?>) value;
    }
}
