package vn.communeportal.content;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a content type's YAML as Magnolia's content-types module does, of which it uses two things.
 *
 * <p><b>Shared fields.</b> Magnolia's own {@code !include:/module/path.yaml} takes a file over and
 * lays what stands below it on top: {@code model: !include:/commune-portal/traits/item.yaml} brings
 * the fields that kinds of content have in common, which so are declared once, and for Magnolia
 * need no class of ours. A field keeps the trait it comes from as its {@link Field#owner()} and
 * with it its texts, {@code item.title.label}; where a type declares it again, it is the type's.
 *
 * <p><b>Maps for lists.</b> Properties and sub-models may stand as a map by their names, as the
 * ones in traits do: lists would not be laid on top of each other by name.
 */
final class ContentTypeYaml {

    private static final String INCLUDE = "!include:";

    /** Magnolia's own key for what a property is to be at first. */
    private static final String BEGINNING = "defaultValue";

    /** Key that notes in a property where it was declared. */
    private static final String OWNER = "@owner";

    private final String name;
    private final Function<String, InputStream> resources;

    /**
     * @param name of the content type or the trait
     * @param resources finds what is included, by path
     */
    ContentTypeYaml(String name, Function<String, InputStream> resources) {
        this.name = name;
        this.resources = resources;
    }

    /** Name of the workspace, node type and declared fields. */
    static final class Declaration {

        private final String workspace;
        private final String nodeType;
        private final List<Field> fields;

        private Declaration(String workspace, String nodeType, List<Field> fields) {
            this.workspace = workspace;
            this.nodeType = nodeType;
            this.fields = fields;
        }

        String workspace() {
            return workspace;
        }

        String nodeType() {
            return nodeType;
        }

        List<Field> fields() {
            return fields;
        }
    }

    /**
     * @throws IllegalArgumentException if the file has not the form of a content type; the message
     *     names the place
     */
    Declaration read(InputStream yaml) {
        Map<String, Object> root = load(yaml);
        Map<String, Object> model = map(root.get("model"));
        Map<String, List<Map<String, Object>>> subModels = new LinkedHashMap<>();
        for (Map<String, Object> subModel : named(model.get("subModels"))) {
            subModels.put((String) subModel.get("name"), named(subModel.get("properties")));
        }
        List<Field> fields = fields(name, named(model.get("properties")), subModels);
        for (Field field : fields) {
            if (ItemNodes.RESERVED.contains(field.name())) {
                throw new IllegalArgumentException(field + " has a name that items need");
            }
        }
        return new Declaration(
                (String) map(root.get("datasource")).get("workspace"),
                (String) model.get("nodeType"),
                fields);
    }

    private Map<String, Object> load(InputStream yaml) {
        return map(new Yaml(new Including()).load(yaml));
    }

    private List<Field> fields(
            String owner,
            List<Map<String, Object>> properties,
            Map<String, List<Map<String, Object>>> subModels) {
        List<Field> fields = new ArrayList<>();
        for (Map<String, Object> property : properties) {
            fields.add(field((String) property.getOrDefault(OWNER, owner), property, subModels));
        }
        return fields;
    }

    private Field field(
            String owner,
            Map<String, Object> property,
            Map<String, List<Map<String, Object>>> subModels) {
        String fieldName = (String) property.get("name");
        List<String> options = options(owner + "." + fieldName, property.get("options"));
        String typeName = (String) property.getOrDefault("type", "String");
        FieldType type;
        List<Field> parts = Collections.emptyList();
        if (subModels.containsKey(typeName)) {
            type = FieldType.PART;
            parts = fields(owner + "." + fieldName, subModels.get(typeName), subModels);
        } else if (!options.isEmpty()) {
            type = FieldType.CHOICE;
        } else {
            type = FieldType.ofYamlName(typeName);
        }
        Field field =
                new Field(
                        owner,
                        fieldName,
                        type,
                        Boolean.TRUE.equals(property.get("required")),
                        Boolean.TRUE.equals(property.get("multiple")),
                        options,
                        parts);
        return property.containsKey(BEGINNING)
                ? field.beginningWith(String.valueOf(property.get(BEGINNING)))
                : field;
    }

    private static List<String> options(String place, Object value) {
        List<String> options = new ArrayList<>();
        for (Object option : value == null ? List.of() : (List<?>) value) {
            Map<String, Object> keys = map(option);
            if (!keys.keySet().equals(Set.of("value", "label"))) {
                throw new IllegalArgumentException(
                        "An option of " + place + " has other keys than value and label: " + keys);
            }
            options.add(String.valueOf(keys.get("value")));
        }
        return options;
    }

    /** What is given as a list of maps, or as a map by names. */
    private static List<Map<String, Object>> named(Object value) {
        List<Map<String, Object>> all = new ArrayList<>();
        if (value instanceof List) {
            ((List<?>) value).forEach(one -> all.add(map(one)));
        } else if (value != null) {
            map(value)
                    .forEach(
                            (key, one) -> {
                                Map<String, Object> withName = new LinkedHashMap<>(map(one));
                                withName.put("name", key);
                                all.add(withName);
                            });
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        if (!(value instanceof Map)) {
            throw new IllegalArgumentException("A map was expected, not " + value);
        }
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> overlay(Map<String, Object> base, Map<String, Object> own) {
        Map<String, Object> both = new LinkedHashMap<>(base);
        own.forEach(
                (key, value) ->
                        both.merge(
                                key,
                                value,
                                (below, above) ->
                                        below instanceof Map && above instanceof Map
                                                ? overlay(map(below), map(above))
                                                : above));
        return both;
    }

    /** A constructor that knows Magnolia's way to include a file. */
    private final class Including extends SafeConstructor {

        private Including() {
            yamlMultiConstructors.put(
                    INCLUDE,
                    new AbstractConstruct() {
                        @Override
                        public Object construct(Node node) {
                            return include(node);
                        }
                    });
        }

        private Object include(Node node) {
            String path = node.getTag().getValue().substring(INCLUDE.length());
            String trait = path.substring(path.lastIndexOf('/') + 1).replace(".yaml", "");
            Map<String, Object> base =
                    new ContentTypeYaml(trait, resources).load(resources.apply(path));
            Map<Object, Object> below = new LinkedHashMap<>();
            if (node instanceof MappingNode) {
                constructMapping2ndStep((MappingNode) node, below);
            }
            Map<String, Object> own = map(below);
            return overlay(owned(base, trait, own), own);
        }
    }

    /** The trait's properties with a note of it, but for those that are declared again. */
    private static Map<String, Object> owned(
            Map<String, Object> base, String trait, Map<String, Object> own) {
        Map<String, Object> again =
                own.containsKey("properties") ? map(own.get("properties")) : Map.of();
        Map<String, Object> properties = new LinkedHashMap<>();
        map(base.get("properties"))
                .forEach(
                        (key, value) -> {
                            Map<String, Object> property = new LinkedHashMap<>(map(value));
                            if (again.containsKey(key)) {
                                property.remove(OWNER);
                            } else {
                                property.putIfAbsent(OWNER, trait);
                            }
                            properties.put(key, property);
                        });
        Map<String, Object> marked = new LinkedHashMap<>(base);
        marked.put("properties", properties);
        return marked;
    }
}
