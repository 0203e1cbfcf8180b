package vn.communeportal.regulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.communeportal.regulation.RecordField.Kind;

/** Which fields the records of each subject have, in the order of a form. */
public final class RecordSchema {

    private static final Map<RegulationSubject, List<RecordField>> FIELDS =
            new EnumMap<>(RegulationSubject.class);

    static {
        FIELDS.put(RegulationSubject.GROUPS, texts("code", "slug", "name", "englishName"));
        FIELDS.put(
                RegulationSubject.SECTIONS,
                join(
                        texts("code", "group", "slug", "name", "englishName"),
                        List.of(
                                RecordField.of("shows", Kind.TEXTS),
                                RecordField.records(
                                        "periods",
                                        join(
                                                validity(),
                                                List.of(
                                                        RecordField.choice(
                                                                "obligation", obligations())),
                                                grounds(true),
                                                texts("maximumAge", "atLeast"),
                                                List.of(
                                                        RecordField.of(
                                                                "deadlines", Kind.TEXTS)))))));
        FIELDS.put(
                RegulationSubject.DEADLINES,
                join(
                        texts("code"),
                        List.of(RecordField.choice("startsOn", Deadline.EVENTS)),
                        texts("event", "englishEvent", "duty", "englishDuty"),
                        List.of(RecordField.choice("bound", words(Deadline.Bound.values()))),
                        texts("limit", "by"),
                        validity(),
                        grounds(true)));
        FIELDS.put(
                RegulationSubject.INSTRUMENTS,
                join(
                        texts("number", "title", "englishTitle"),
                        List.of(RecordField.of("issued", Kind.DAY)),
                        validity(),
                        List.of(RecordField.of("replacedBy", Kind.TEXTS)),
                        grounds(false)));
        FIELDS.put(
                RegulationSubject.HOLIDAYS,
                join(
                        texts("code", "name", "englishName", "day", "before", "after"),
                        validity(),
                        grounds(true)));
        List<RecordField> day =
                join(List.of(RecordField.of("day", Kind.DAY)), texts("name", "englishName"));
        FIELDS.put(
                RegulationSubject.YEARS,
                join(
                        texts("year"),
                        List.of(
                                RecordField.records("daysOff", day),
                                RecordField.records("madeUp", day)),
                        grounds(false)));
        FIELDS.put(
                RegulationSubject.DOCUMENT_TYPES,
                join(
                        texts("code", "name", "abbreviation"),
                        List.of(RecordField.choice("year", words(DocumentType.Year.values()))),
                        validity(),
                        grounds(true)));
    }

    static {
        FIELDS.put(
                RegulationSubject.ROYALTY_TABLES,
                join(
                        texts("code", "name", "englishName"),
                        List.of(RecordField.choice("scope", words(RoyaltyTable.Scope.values()))),
                        texts("unitPercent", "encouragement", "remuneration"),
                        List.of(
                                RecordField.records(
                                        "rates",
                                        texts("genre", "name", "englishName", "least", "most"))),
                        validity(),
                        grounds(true)));
        FIELDS.put(
                RegulationSubject.BASE_SALARIES,
                join(texts("code", "amount"), validity(), grounds(true)));
    }

    private RecordSchema() {}

    /** The fields of a subject's records. */
    public static List<RecordField> of(RegulationSubject subject) {
        return FIELDS.get(subject);
    }

    /** Names of the fields, for {@link RecordReader#knowing}. */
    static String[] names(RegulationSubject subject) {
        return names(of(subject));
    }

    /** Names of the fields of the records in a field. */
    static String[] names(RegulationSubject subject, String field) {
        return of(subject).stream()
                .filter(one -> one.name().equals(field))
                .map(one -> names(one.parts()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(field));
    }

    private static String[] names(List<RecordField> fields) {
        return fields.stream().map(RecordField::name).toArray(String[]::new);
    }

    private static List<RecordField> texts(String... names) {
        return Arrays.stream(names)
                .map(name -> RecordField.of(name, Kind.TEXT))
                .collect(Collectors.toList());
    }

    private static List<RecordField> validity() {
        return List.of(RecordField.of("from", Kind.DAY), RecordField.of("to", Kind.DAY));
    }

    private static List<RecordField> grounds(boolean withBasis) {
        return join(
                withBasis ? texts("basis") : List.of(),
                texts("source"),
                List.of(RecordField.of("confirmed", Kind.YES_NO)),
                texts("note", "englishNote"));
    }

    private static List<String> obligations() {
        return Arrays.stream(Obligation.values()).map(Obligation::id).collect(Collectors.toList());
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
    }

    @SafeVarargs
    private static List<RecordField> join(List<RecordField>... lists) {
        List<RecordField> all = new ArrayList<>();
        for (List<RecordField> list : lists) {
            all.addAll(list);
        }
        return all;
    }
}
