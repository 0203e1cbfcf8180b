package vn.communeportal.content;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads {@code commune-portal/kinds/<type>.yaml}, the second file of a content type: Magnolia would
 * take these keys in the first one for mistakes.
 *
 * <pre>
 * reported: true                  whether reports count the type's items; false if left out
 * group: disclosure               a KindGroup; a kind may have another
 * first: [kind, title, section]   fields before those of each kind
 * last: [language, publishFrom]   fields behind them
 * kinds:
 *   fee: { sections: [TC-05], fields: [fees, body], required: [fees] }
 *   project: { sections: [DA-01], fields: [stage, goal], groupedBy: stage }   by which lists narrow
 * </pre>
 */
final class KindsYaml {

    private static final Set<String> TOP = Set.of("reported", "group", "first", "last", "kinds");
    private static final Set<String> OF_A_KIND =
            Set.of("sections", "group", "fields", "required", "groupedBy");

    private final String type;
    private final Map<String, Field> declared = new LinkedHashMap<>();
    private final Map<String, Object> root;

    /**
     * @param declared the fields of the content type
     * @throws IllegalArgumentException if the file has not this form; the message names the place
     */
    KindsYaml(String type, List<Field> declared, InputStream yaml) {
        this.type = type;
        declared.forEach(field -> this.declared.put(field.name(), field));
        root = map(new Yaml(new SafeConstructor()).load(yaml), TOP);
    }

    boolean isReported() {
        return Boolean.TRUE.equals(root.get("reported"));
    }

    /** The fields that any kind uses, as the type declares them. */
    List<Field> fields() {
        Set<String> names = new LinkedHashSet<>(texts(root.get("first")));
        List<String> last = texts(root.get("last"));
        for (Kind kind : kinds()) {
            kind.fields().forEach(field -> names.add(field.name()));
        }
        names.removeAll(last);
        names.addAll(last);
        return names.stream().map(declared::get).collect(Collectors.toList());
    }

    List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        map(root.get("kinds"), Set.of()).forEach((name, kind) -> kinds.add(kind(name, kind)));
        Field field = declared.get(Kind.FIELD);
        List<String> names = kinds.stream().map(Kind::name).collect(Collectors.toList());
        if (!names.equals(isChosen() ? field.options() : List.of(type))) {
            throw new IllegalArgumentException("The kinds of " + type + " are not " + names);
        }
        return kinds;
    }

    /** Whether a field of the content says of which kind it is. */
    private boolean isChosen() {
        return declared.containsKey(Kind.FIELD);
    }

    private Kind kind(String name, Object value) {
        Map<String, Object> kind = map(value, OF_A_KIND);
        Set<String> names = new LinkedHashSet<>(texts(root.get("first")));
        names.addAll(texts(kind.get("fields")));
        names.addAll(texts(root.get("last")));
        List<String> required = texts(kind.get("required"));
        boolean isGrouped = kind.containsKey("groupedBy");
        if (isGrouped && !names.contains(String.valueOf(kind.get("groupedBy")))
                || !names.containsAll(required)
                || !declared.keySet().containsAll(names)) {
            throw new IllegalArgumentException(
                    "Kind " + type + "." + name + " uses fields that there are not: " + names);
        }
        List<Field> fields = new ArrayList<>();
        for (String fieldName : names) {
            Field field = declared.get(fieldName);
            fields.add(required.contains(fieldName) ? field.asRequired() : field);
        }
        return new Kind(
                name,
                isChosen() ? declared.get(Kind.FIELD).optionKey(name) : type + ".name",
                KindGroup.named(String.valueOf(kind.getOrDefault("group", root.get("group")))),
                texts(kind.get("sections")),
                fields,
                String.valueOf(kind.getOrDefault("groupedBy", "")));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> map(Object value, Set<String> keys) {
        if (!(value instanceof Map)) {
            throw new IllegalArgumentException("A map was expected in " + type + ", not " + value);
        }
        Map<String, Object> map = (Map<String, Object>) value;
        if (!keys.isEmpty() && !keys.containsAll(map.keySet())) {
            throw new IllegalArgumentException(
                    "The kinds of " + type + " have other keys than " + keys + ": " + map.keySet());
        }
        return map;
    }

    private static List<String> texts(Object value) {
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(String::valueOf).collect(Collectors.toList());
    }
}
