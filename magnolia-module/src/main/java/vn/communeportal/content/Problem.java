package vn.communeportal.content;

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
