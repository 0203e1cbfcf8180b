package vn.communeportal.regulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.communeportal.text.Messages;

/** Something that is wrong in a record of the law's data, with the place and what to do. */
public final class RegulationProblem {

    private final String record;
    private final String field;
    private final String key;
    private final List<Object> arguments;

    private RegulationProblem(String record, String field, String key, List<Object> arguments) {
        this.record = Objects.requireNonNull(record, "record");
        this.field = Objects.requireNonNull(field, "field");
        this.key = Objects.requireNonNull(key, "key");
        this.arguments = arguments;
    }

    static RegulationProblem in(String record, String field, String key, Object... arguments) {
        return new RegulationProblem(
                record, field, "regulation.problem." + key, Arrays.asList(arguments));
    }

    /** Code of the record, {@code GT-01}; empty if it has none. */
    public String record() {
        return record;
    }

    /** The field's name in the data, {@code periods[2].from}; empty if it is about the whole. */
    public String field() {
        return field;
    }

    /** The sentence, with record and field before it. */
    public String text(Messages messages, Locale locale) {
        List<String> place = new ArrayList<>();
        if (!record.isEmpty()) {
            place.add(record);
        }
        if (!field.isEmpty()) {
            place.add(RecordDifference.words(field, messages, locale));
        }
        String sentence = messages.text(locale, key, arguments.toArray());
        return place.isEmpty() ? sentence : String.join(", ", place) + ": " + sentence;
    }

    @Override
    public String toString() {
        return record + " " + field + ": " + key + arguments;
    }
}
