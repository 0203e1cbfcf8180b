package vn.communeportal.board;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.communeportal.board.parts.Words;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.form.FormField;
import vn.communeportal.engagement.form.FormFieldType;
import vn.communeportal.engagement.form.Forms;

/** What a commune keeps about a person, as a table that this person understands. */
final class PersonalDataTable {

    private static final String KIND = "kind";
    private static final String LABELS = "privacy.field.";

    private final Words words;

    PersonalDataTable(Words words) {
        this.words = words;
    }

    /**
     * @param records by place and id, each field by field
     */
    List<List<String>> rows(Map<String, Map<String, String>> records) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        words.text("privacy.record"),
                        words.text("privacy.field"),
                        words.text("privacy.content")));
        records.forEach(
                (record, fields) -> {
                    Optional<SubmissionKind> kind = kind(fields.getOrDefault(KIND, ""));
                    fields.forEach(
                            (name, value) ->
                                    rows.add(
                                            List.of(
                                                    place(record),
                                                    label(kind, name),
                                                    shown(kind, name, value))));
                });
        return rows;
    }

    /** Where it is kept, in words, and its id there. */
    private String place(String record) {
        int slash = record.indexOf('/');
        String name = words.textOrNothing("privacy.place." + record.substring(0, slash));
        return name.isEmpty() ? record : name + ", " + record.substring(slash + 1);
    }

    /** Places write it as it is stored or as it is declared. */
    private static Optional<SubmissionKind> kind(String value) {
        for (SubmissionKind kind : SubmissionKind.values()) {
            if (kind.id().equals(value) || kind.name().equals(value)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static Optional<FormField> field(Optional<SubmissionKind> kind, String name) {
        return kind.flatMap(
                one ->
                        Forms.shipped().of(one).fields().stream()
                                .filter(field -> field.name().equals(name))
                                .findFirst());
    }

    private String label(Optional<SubmissionKind> kind, String name) {
        String own = words.textOrNothing(LABELS + name.replaceAll("[0-9]+$", ""));
        return field(kind, name)
                .map(field -> words.text(field.labelKey()))
                .orElse(own.isEmpty() ? name : own);
    }

    private String shown(Optional<SubmissionKind> kind, String name, String value) {
        if (name.equals(KIND)) {
            return kind.map(one -> words.text(one.labelKey())).orElse(value);
        }
        if (name.equals("state") || name.equals("status")) {
            return words.text("engagement.state." + value);
        }
        if (name.equals("received")) {
            return time(value);
        }
        return field(kind, name)
                .filter(field -> field.type() == FormFieldType.CHOICE)
                .map(field -> words.text(field.optionKey(value)))
                .orElse(value);
    }

    private String time(String value) {
        try {
            return words.time(Instant.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
