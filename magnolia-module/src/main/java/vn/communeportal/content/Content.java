package vn.communeportal.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The values of an item's fields, apart from any repository: what a form edits, an importer makes,
 * rules check, a version keeps and a template shows. Immutable; blank texts and empty lists count
 * as absent, so that two contents are equal if a reader sees no difference.
 *
 * <pre>
 * Content content = Content.empty().with("title", "Họp giao ban").with("eventDate", LocalDate.of(2025, 7, 18));
 * </pre>
 */
public final class Content {

    private static final Content EMPTY = new Content(Collections.emptyMap());

    private final Map<String, Object> values;

    private Content(Map<String, Object> values) {
        this.values = values;
    }

    public static Content empty() {
        return EMPTY;
    }

    /**
     * This content with another value in one field.
     *
     * @param value a {@code String}, {@code Boolean}, {@code Long}, {@link LocalDate}, {@link
     *     Instant}, {@link FileContent}, {@code Content}, or a collection of strings or contents;
     *     null or blank clears the field
     */
    public Content with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        Object kept = normal(value);
        if (kept == null) {
            changed.remove(field);
        } else {
            changed.put(field, kept);
        }
        return new Content(changed);
    }

    /** The value as it was given to {@link #with}; null if absent. */
    public Object value(String field) {
        return values.get(field);
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** Names of the fields that hold something. */
    public Set<String> fields() {
        return Collections.unmodifiableSet(values.keySet());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** A text; empty if absent. */
    public String text(String field) {
        Object value = values.get(field);
        return value instanceof String ? (String) value : "";
    }

    public boolean flag(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    public OptionalLong number(String field) {
        Object value = values.get(field);
        return value instanceof Long ? OptionalLong.of((Long) value) : OptionalLong.empty();
    }

    public Optional<LocalDate> date(String field) {
        return as(field, LocalDate.class);
    }

    public Optional<Instant> time(String field) {
        return as(field, Instant.class);
    }

    public Optional<FileContent> file(String field) {
        return as(field, FileContent.class);
    }

    public Optional<Content> part(String field) {
        return as(field, Content.class);
    }

    /** The texts of a field that has several; a single text is a list of one. */
    public List<String> texts(String field) {
        return list(field, String.class);
    }

    /** The parts of a field that has several; a single part is a list of one. */
    public List<Content> parts(String field) {
        return list(field, Content.class);
    }

    private <T> Optional<T> as(String field, Class<T> type) {
        Object value = values.get(field);
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    private <T> List<T> list(String field, Class<T> type) {
        List<T> list = new ArrayList<>();
        Object value = values.get(field);
        if (value instanceof List) {
            for (Object element : (List<?>) value) {
                list.add(type.cast(element));
            }
        } else if (type.isInstance(value)) {
            list.add(type.cast(value));
        }
        return Collections.unmodifiableList(list);
    }

    private static Object normal(Object value) {
        if (value instanceof String) {
            return ((String) value).isBlank() ? null : value;
        }
        if (value instanceof Boolean) {
            return (Boolean) value ? value : null;
        }
        if (value instanceof Content) {
            return ((Content) value).isEmpty() ? null : value;
        }
        if (value instanceof Collection) {
            List<Object> kept = new ArrayList<>();
            for (Object element : (Collection<?>) value) {
                Object normal = normal(element);
                if (normal != null) {
                    kept.add(normal);
                }
            }
            return kept.isEmpty() ? null : Collections.unmodifiableList(kept);
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content && values.equals(((Content) other).values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(values);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
