package vn.communeportal.engagement.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.communeportal.text.Messages;

/** What is wrong with a field of a filled-in form, and what to do. Immutable. */
public final class FormProblem {

    private final String field;
    private final String key;
    private final List<Object> arguments;

    private FormProblem(String field, String key, List<Object> arguments) {
        this.field = Objects.requireNonNull(field, "field");
        this.key = Objects.requireNonNull(key, "key");
        this.arguments = arguments;
    }

    /**
     * @param field name; empty for the whole form
     * @param key of the sentence
     */
    public static FormProblem in(String field, String key, Object... arguments) {
        return new FormProblem(field, key, Arrays.asList(arguments));
    }

    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public String text(Locale locale) {
        return Messages.shipped().text(locale, key, arguments.toArray());
    }

    @Override
    public String toString() {
        return field + ": " + key;
    }
}
