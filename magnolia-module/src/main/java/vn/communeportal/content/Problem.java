package vn.communeportal.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.communeportal.text.Messages;

/**
 * Something that is wrong in a content, with the field it is about and words that say what to do.
 * Immutable.
 */
public final class Problem {

    private final String field;
    private final String key;
    private final List<Object> arguments;

    private Problem(String field, String key, List<Object> arguments) {
        this.field = Objects.requireNonNull(field, "field");
        this.key = Objects.requireNonNull(key, "key");
        this.arguments = arguments;
    }

    /**
     * @param field the field's name, in parts with place: {@code images[2].alt}
     * @param key of the message, as {@code problem.required}
     */
    public static Problem in(String field, String key, Object... arguments) {
        return new Problem(field, key, Arrays.asList(arguments));
    }

    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    /** Where it is, in words: {@code Ảnh trong bài 2, Mô tả ảnh}. */
    public String label(ContentType type, Messages messages, Locale locale) {
        List<String> labels = new ArrayList<>();
        List<Field> candidates = type.fields();
        for (String step : field.split("\\.")) {
            int bracket = step.indexOf('[');
            String name = bracket < 0 ? step : step.substring(0, bracket);
            String number = bracket < 0 ? "" : " " + step.substring(bracket + 1, step.length() - 1);
            Field found =
                    candidates.stream()
                            .filter(candidate -> candidate.name().equals(name))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("No field " + field));
            labels.add(messages.text(locale, found.labelKey()) + number);
            candidates = found.parts();
        }
        return String.join(", ", labels);
    }

    /** The same problem said of another field, as where a form shows it elsewhere. */
    public Problem movedTo(String otherField) {
        return new Problem(otherField, key, arguments);
    }

    /** The sentence, without the field's label. */
    public String text(Messages messages, Locale locale) {
        return messages.text(locale, key, arguments.toArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem
                && field.equals(((Problem) other).field)
                && key.equals(((Problem) other).key)
                && arguments.equals(((Problem) other).arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, key);
    }

    @Override
    public String toString() {
        return field + ": " + key + arguments;
    }
}
