package vn.communeportal.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What differs between two contents of the same type, field by field. Files are the same if name,
 * media type and size are.
 */
public final class ContentComparison {

    /** One field, or one field in a part, with what it held and holds. */
    public static final class Change {

        private final List<Field> path;
        private final int part;
        private final Object before;
        private final Object after;

        private Change(List<Field> path, int part, Object before, Object after) {
            this.path = List.copyOf(path);
            this.part = part;
            this.before = before;
            this.after = after;
        }

        /** The field; below it the field in its part if it has parts. */
        public List<Field> path() {
            return path;
        }

        /** Which of several parts, the first is 1; 0 if there is but one. */
        public int part() {
            return part;
        }

        /** As {@link Content#value}; null if it was absent. */
        public Object before() {
            return before;
        }

        /** As {@link Content#value}; null if it is absent. */
        public Object after() {
            return after;
        }
    }

    private ContentComparison() {}

    /** All changes in the order of the fields; empty if a reader sees no difference. */
    public static List<Change> of(ContentType type, Content before, Content after) {
        List<Change> changes = new ArrayList<>();
        for (Field field : type.fields()) {
            compare(
                    List.of(field),
                    0,
                    before.value(field.name()),
                    after.value(field.name()),
                    changes);
        }
        return changes;
    }

    private static void compare(
            List<Field> path, int part, Object before, Object after, List<Change> changes) {
        Field field = path.get(path.size() - 1);
        if (field.type() == FieldType.PART && field.isMultiple()) {
            List<Content> old = parts(before);
            List<Content> now = parts(after);
            for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
                compareParts(
                        path,
                        i + 1,
                        i < old.size() ? old.get(i) : Content.empty(),
                        i < now.size() ? now.get(i) : Content.empty(),
                        changes);
            }
        } else if (field.type() == FieldType.PART) {
            compareParts(
                    path,
                    part,
                    before == null ? Content.empty() : (Content) before,
                    after == null ? Content.empty() : (Content) after,
                    changes);
        } else if (!same(before, after)) {
            changes.add(new Change(path, part, before, after));
        }
    }

    private static void compareParts(
            List<Field> path, int part, Content before, Content after, List<Change> changes) {
        for (Field inner : path.get(path.size() - 1).parts()) {
            List<Field> deeper = new ArrayList<>(path);
            deeper.add(inner);
            compare(deeper, part, before.value(inner.name()), after.value(inner.name()), changes);
        }
    }

    private static boolean same(Object one, Object other) {
        if (one instanceof FileContent && other instanceof FileContent) {
            FileContent file = (FileContent) one;
            FileContent otherFile = (FileContent) other;
            return file.fileName().equals(otherFile.fileName())
                    && file.mediaType().equals(otherFile.mediaType())
                    && file.size() == otherFile.size();
        }
        return Objects.equals(one, other);
    }

    private static List<Content> parts(Object value) {
        List<Content> parts = new ArrayList<>();
        if (value != null) {
            for (Object part : (List<?>) value) {
                parts.add((Content) part);
            }
        }
        return parts;
    }
}
