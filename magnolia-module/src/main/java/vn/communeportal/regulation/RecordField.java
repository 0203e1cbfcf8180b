package vn.communeportal.regulation;

import java.util.List;
import java.util.Objects;

/** A field of the records of a subject, as a form shows it. Immutable. */
public final class RecordField {

    /** What is entered. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** {@code 2026-07-01}. */
        DAY,
        /** {@code true} or {@code false}. */
        YES_NO,
        /** One of {@link #options}. */
        CHOICE,
        /** Several words or codes. */
        TEXTS,
        /** Records of their own. */
        RECORDS
    }

    private final String name;
    private final Kind kind;
    private final List<String> options;
    private final List<RecordField> parts;

    private RecordField(String name, Kind kind, List<String> options, List<RecordField> parts) {
        this.name = Objects.requireNonNull(name, "name");
        this.kind = kind;
        this.options = List.copyOf(options);
        this.parts = List.copyOf(parts);
    }

    static RecordField of(String name, Kind kind) {
        return new RecordField(name, kind, List.of(), List.of());
    }

    static RecordField choice(String name, List<String> options) {
        return new RecordField(name, Kind.CHOICE, options, List.of());
    }

    static RecordField records(String name, List<RecordField> parts) {
        return new RecordField(name, Kind.RECORDS, List.of(), parts);
    }

    /** Key in the data, {@code maximumAge}. */
    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    /** What can be chosen; none for other kinds. */
    public List<String> options() {
        return options;
    }

    /** Fields of the records in it; none for other kinds. */
    public List<RecordField> parts() {
        return parts;
    }

    /** Key of its caption. */
    public String labelKey() {
        return labelKey(name);
    }

    static String labelKey(String name) {
        return "regulation.field." + name;
    }

    /** Key of an explanation; not every field has one. */
    public String helpKey() {
        return labelKey() + ".help";
    }

    /** Key of an option's caption. */
    public String optionKey(String option) {
        return "regulation." + name + "." + option;
    }

    @Override
    public String toString() {
        return name;
    }
}
