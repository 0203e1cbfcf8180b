package vn.communeportal.regulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The records of the law's data by subject and code, as they are written. Immutable. */
public final class RegulationRecords {

    private static final class Shipped {
        private static final RegulationRecords RECORDS = load();
    }

    private final Map<RegulationSubject, Map<String, Map<?, ?>>> records;

    private RegulationRecords(Map<RegulationSubject, Map<String, Map<?, ?>>> records) {
        this.records = records;
    }

    /** Those in the jar. */
    public static RegulationRecords shipped() {
        return Shipped.RECORDS;
    }

    private static RegulationRecords load() {
        Map<RegulationSubject, Map<String, Map<?, ?>>> records =
                new EnumMap<>(RegulationSubject.class);
        for (RegulationSubject subject : RegulationSubject.values()) {
            Map<String, Map<?, ?>> byCode = new LinkedHashMap<>();
            for (Map<?, ?> record : RegulationData.records(subject.file(), subject.list())) {
                String code = RegulationData.text(record, subject.codeField());
                if (byCode.put(code, record) != null) {
                    throw new IllegalStateException(subject + " has " + code + " twice");
                }
            }
            records.put(subject, byCode);
        }
        return new RegulationRecords(records);
    }

    /** Codes of a subject's records in their order. */
    public List<String> codes(RegulationSubject subject) {
        return List.copyOf(records.get(subject).keySet());
    }

    /** A record as YAML, a field a line; empty if there is none of this code. */
    public Optional<String> yaml(RegulationSubject subject, String code) {
        return record(subject, code).map(RegulationRecords::yaml);
    }

    /**
     * A record by field; values are texts, lists of texts, or lists of such maps. Empty if there is
     * none of this code.
     */
    public Optional<Map<?, ?>> record(RegulationSubject subject, String code) {
        return Optional.ofNullable(records.get(subject).get(code));
    }

    /** A record as {@link #yaml} writes it. */
    public static String yaml(Map<?, ?> record) {
        return RegulationData.yaml().dump(record);
    }

    List<Map<?, ?>> of(RegulationSubject subject) {
        return new ArrayList<>(records.get(subject).values());
    }

    /**
     * The same with a record in place of that of its code, or after the others if there is none.
     *
     * @param code by which the record is to be known
     * @throws RegulationException if the text is no record, or one of another code
     */
    public RegulationRecords with(RegulationSubject subject, String code, String yaml)
            throws RegulationException {
        Map<?, ?> record = parse(code, yaml);
        String written = RegulationData.text(record, subject.codeField());
        if (!written.equals(code)) {
            throw refused(code, subject.codeField(), "otherCode", code);
        }
        Map<RegulationSubject, Map<String, Map<?, ?>>> changed = new EnumMap<>(records);
        Map<String, Map<?, ?>> ofSubject = new LinkedHashMap<>(records.get(subject));
        ofSubject.put(code, record);
        changed.put(subject, ofSubject);
        return new RegulationRecords(changed);
    }

    /**
     * Reads what {@link #yaml} wrote.
     *
     * @throws RegulationException if the text is no record
     */
    public static Map<?, ?> parse(String yaml) throws RegulationException {
        return parse("", yaml);
    }

    private static Map<?, ?> parse(String code, String yaml) throws RegulationException {
        try {
            Object record = RegulationData.yaml().load(yaml);
            if (record instanceof Map) {
                return (Map<?, ?>) record;
            }
        } catch (MarkedYAMLException e) {
            throw refused(
                    code,
                    "",
                    "yaml",
                    e.getProblemMark() == null
                            ? "?"
                            : String.valueOf(e.getProblemMark().getLine() + 1));
        } catch (YAMLException e) {
            throw refused(code, "", "yaml", "?");
        }
        throw refused(code, "", "noRecord");
    }

    private static RegulationException refused(
            String code, String field, String key, Object... arguments) {
        return new RegulationException(List.of(RegulationProblem.in(code, field, key, arguments)));
    }
}
