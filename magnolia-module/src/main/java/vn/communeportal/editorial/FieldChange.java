package vn.communeportal.editorial;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentComparison;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Field;
import vn.communeportal.content.FileContent;
import vn.communeportal.text.Vietnamese;

/**
 * What one field held before a step and after it, as text. Of long texts only what differs is kept,
 * with a few words around it: the whole text is among the versions. Immutable.
 */
public final class FieldChange {

    private static final int LONGEST = 2000;
    private static final int AROUND = 60;
    private static final String OMITTED = "…";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss").withZone(Vietnamese.ZONE);

    private final String field;
    private final String before;
    private final String after;

    FieldChange(String field, String before, String after) {
        this.field = Objects.requireNonNull(field, "field");
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
    }

    /** Name of the field; of one in a part {@code steps#2/name}, the first part being 1. */
    public String field() {
        return field;
    }

    /** Empty if the field was. */
    public String before() {
        return before;
    }

    /** Empty if the field is. */
    public String after() {
        return after;
    }

    /** All that differs, in the order of the fields. */
    static List<FieldChange> between(ContentType type, Content before, Content after) {
        List<FieldChange> changes = new ArrayList<>();
        for (ContentComparison.Change change : ContentComparison.of(type, before, after)) {
            changes.add(of(name(change), text(change.before()), text(change.after())));
        }
        return changes;
    }

    private static FieldChange of(String field, String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end)
                        == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new FieldChange(field, excerpt(before, start, end), excerpt(after, start, end));
    }

    /** The differing stretch; a text that is short anyway stays whole. */
    private static String excerpt(String text, int commonStart, int commonEnd) {
        if (text.length() <= 4 * AROUND) {
            return text;
        }
        int from = Math.max(0, commonStart - AROUND);
        int to = Math.min(text.length(), text.length() - commonEnd + AROUND);
        to = Math.min(to, from + LONGEST);
        return (from > 0 ? OMITTED : "")
                + text.substring(from, to)
                + (to < text.length() ? OMITTED : "");
    }

    private static String name(ContentComparison.Change change) {
        String first = change.path().get(0).name() + (change.part() > 0 ? "#" + change.part() : "");
        return change.path().stream()
                .skip(1)
                .map(Field::name)
                .reduce(first, (path, inner) -> path + "/" + inner);
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof FileContent) {
            FileContent file = (FileContent) value;
            return file.fileName() + " (" + file.size() + ")";
        }
        if (value instanceof Instant) {
            return TIME.format((Instant) value);
        }
        if (value instanceof LocalDate) {
            return DAY.format((LocalDate) value);
        }
        if (value instanceof Collection) {
            return ((Collection<?>) value)
                    .stream().map(FieldChange::text).collect(Collectors.joining("; "));
        }
        return value.toString();
    }
}
