package vn.communeportal.content.procedure;

import java.util.Arrays;
import java.util.List;

/** A file is no procedure; the message says why in words for the report. */
final class UnreadableSourceException extends Exception {

    private final transient List<Object> arguments;

    /**
     * @param key of the message, {@code import.failed.*}
     */
    UnreadableSourceException(String key, Object... arguments) {
        super(key);
        this.arguments = Arrays.asList(arguments);
    }

    List<Object> arguments() {
        return arguments;
    }
}
