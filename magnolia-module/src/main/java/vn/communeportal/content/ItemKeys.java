package vn.communeportal.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.text.Vietnamese;

/**
 * An item without what makes it long: where it is, whether it is visible, and the values that
 * queries ask for, which are all but long texts and files. Immutable.
 */
public final class ItemKeys {

    private static final Map<ContentType, Columns> COLUMNS = new ConcurrentHashMap<>();

    private final String id;
    private final String path;
    private final boolean noticed;
    private final boolean former;
    private final Columns columns;
    private final Object[] values;

    private ItemKeys(Node node, ContentType type, Object[] values) throws RepositoryException {
        id = node.getIdentifier();
        path = node.getPath();
        noticed =
                Visibility.WITHDRAWN.equals(values[0])
                        && !Items.string(node, ItemNodes.WITHDRAWAL_NOTICE).isEmpty();
        former = !Items.string(node, ItemNodes.FORMER_COMMUNE_NAME).isEmpty();
        columns = columns(type);
        this.values = values;
    }

    /**
     * @param known gives for a value an equal one that is already in memory, or the value itself
     */
    public static ItemKeys read(ContentType type, Node node, UnaryOperator<Object> known)
            throws RepositoryException {
        Columns columns = columns(type);
        Object[] values = new Object[columns.names.size()];
        int column = 0;
        values[column++] = known.apply(Items.string(node, ItemNodes.STATE));
        values[column++] = JcrTime.read(node, ItemNodes.PUBLISHED_AT).orElse(null);
        values[column++] = JcrTime.read(node, ItemNodes.MODIFIED_AT).orElse(null);
        Content content = ContentReader.read(columns.fields, node);
        for (Field field : columns.fields) {
            if (field.type() != FieldType.PART) {
                values[column++] = key(content.value(field.name()), known);
            } else {
                for (Field inner : field.parts()) {
                    List<Object> all = new ArrayList<>();
                    for (Content part : content.parts(field.name())) {
                        Object value = key(part.value(inner.name()), known);
                        if (value != null) {
                            all.add(value);
                        }
                    }
                    values[column++] = all.isEmpty() ? null : all;
                }
            }
        }
        return new ItemKeys(node, type, values);
    }

    private static Object key(Object value, UnaryOperator<Object> known) {
        if (value instanceof LocalDate) {
            return known.apply(((LocalDate) value).atStartOfDay(Vietnamese.ZONE).toInstant());
        }
        return value == null || value instanceof List ? value : known.apply(value);
    }

    /** The properties that items of this kind have here, by the names that queries give them. */
    public static boolean has(ContentType type, String property) {
        return columns(type).numbers.containsKey(property);
    }

    public String id() {
        return id;
    }

    public String path() {
        return path;
    }

    public String commune() {
        return Item.communeOf(path);
    }

    /** Last part of its address. */
    public String slug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Value of a property, see {@link Condition#isMet}; null if absent. */
    public Object value(String property) {
        Integer number = columns.numbers.get(property);
        return number == null ? null : values[number];
    }

    /** Time of a property; null if absent. */
    public Instant time(String property) {
        Object value = value(property);
        return value instanceof Instant ? (Instant) value : null;
    }

    /** When it was published or last changed, whichever is later; null if it says neither. */
    public Instant lastTime() {
        Instant published = time(ItemNodes.PUBLISHED_AT);
        Instant modified = time(ItemNodes.MODIFIED_AT);
        return published == null || modified != null && modified.isAfter(published)
                ? modified
                : published;
    }

    public String section() {
        Object section = value(ItemNodes.SECTION);
        return section == null ? "" : (String) section;
    }

    /** See {@link Visibility}. */
    public boolean isVisible(Instant now) {
        return Visibility.isVisible(
                String.valueOf(value(ItemNodes.STATE)),
                time(ItemNodes.PUBLISH_FROM),
                time(ItemNodes.PUBLISH_UNTIL),
                now);
    }

    /** See {@link Visibility#isNoticed}. */
    public boolean isNoticed() {
        return noticed;
    }

    /** Whether it came from another commune by a merger. */
    public boolean isFormer() {
        return former;
    }

    @Override
    public String toString() {
        return path;
    }

    private static Columns columns(ContentType type) {
        return COLUMNS.computeIfAbsent(type, Columns::new);
    }

    /** Which values the items of a kind have here. */
    private static final class Columns {

        private final List<Field> fields = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

        private Columns(ContentType type) {
            add(ItemNodes.STATE);
            add(ItemNodes.PUBLISHED_AT);
            add(ItemNodes.MODIFIED_AT);
            for (Field field : type.fields()) {
                if (field.type() == FieldType.PART) {
                    addPart(field);
                } else if (isKey(field)) {
                    fields.add(field);
                    add(field.name());
                }
            }
        }

        /** Parts with files are what an item shows, not what it is found by. */
        private void addPart(Field part) {
            boolean hasFile =
                    part.parts().stream().anyMatch(field -> field.type() == FieldType.FILE);
            List<Field> keys = new ArrayList<>();
            part.parts().stream().filter(Columns::isKey).forEach(keys::add);
            if (hasFile || keys.isEmpty()) {
                return;
            }
            fields.add(part.withParts(keys));
            for (Field key : keys) {
                add(part.name() + (part.isMultiple() ? "/*/@" : "/@") + key.name());
            }
        }

        private void add(String name) {
            numbers.put(name, names.size());
            names.add(name);
        }

        private static boolean isKey(Field field) {
            switch (field.type()) {
                case RICH_TEXT:
                case FILE:
                case PART:
                    return false;
                case TEXT:
                    return field.name().equals(ItemNodes.TITLE);
                default:
                    return true;
            }
        }
    }
}
