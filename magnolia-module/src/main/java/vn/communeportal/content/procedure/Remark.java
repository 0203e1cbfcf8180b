package vn.communeportal.content.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.communeportal.text.Messages;

/** Something of a source file that is not simply where it belongs. Immutable. */
public final class Remark {

    /** What became of the value. */
    public enum Kind {
        /** It is in no field of the procedure. */
        NOT_PLACED,
        /** It is in its field, but somebody should look at it. */
        TO_CHECK,
        /** It says that there is no information, so the field stayed empty. */
        NO_INFORMATION
    }

    private final Kind kind;
    private final String place;
    private final String value;
    private final String key;
    private final List<Object> arguments;

    Remark(Kind kind, String place, String value, String key, Object... arguments) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.place = Objects.requireNonNull(place, "place");
        this.value = Objects.requireNonNull(value, "value");
        this.key = Objects.requireNonNull(key, "key");
        this.arguments = Arrays.asList(arguments);
    }

    public Kind kind() {
        return kind;
    }

    /** Where it stands in the file: {@code tables.can_cu_phap_ly[0].so_ky_hieu}. */
    public String place() {
        return place;
    }

    public String value() {
        return value;
    }

    /** Why, in words. */
    public String reason(Messages messages, Locale locale) {
        return messages.text(locale, key, arguments.toArray());
    }

    @Override
    public String toString() {
        return kind + " " + place + " " + key;
    }
}
