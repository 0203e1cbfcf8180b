package vn.communeportal.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.communeportal.content.Content;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.text.Messages;

/** What a field of a record says, in words. */
public final class RecordWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private RecordWords() {}

    /** Empty if it says nothing, or is a file. */
    public static String of(Content content, Field field, Messages messages, Locale locale) {
        Object value = content.value(field.name());
        if (value == null || field.type() == FieldType.PART) {
            return "";
        }
        if (field.type() == FieldType.CHOICE) {
            return messages.text(locale, field.optionKey(String.valueOf(value)));
        }
        if (value instanceof LocalDate) {
            return DAY.format((LocalDate) value);
        }
        if (value instanceof Boolean) {
            return "×";
        }
        return field.isMultiple()
                ? content.texts(field.name()).stream().collect(Collectors.joining("; "))
                : String.valueOf(value);
    }
}
