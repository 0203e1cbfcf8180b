package vn.communeportal.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads the fields of one record of the law's data. What is wrong is noted, and reading goes on
 * with a harmless value, so that a person hears of everything at once.
 */
final class RecordReader {

    private static final LocalDate FIRST_PLAUSIBLE = LocalDate.of(1945, 9, 2);
    private static final LocalDate LAST_PLAUSIBLE = LocalDate.of(2100, 12, 31);

    private final String record;
    private final String prefix;
    private final Map<?, ?> data;
    private final List<RegulationProblem> problems;

    private RecordReader(
            String record, String prefix, Map<?, ?> data, List<RegulationProblem> problems) {
        this.record = record;
        this.prefix = prefix;
        this.data = data;
        this.problems = problems;
    }

    /**
     * @param record the code by which problems name it
     * @param problems gets what is wrong
     */
    static RecordReader of(String record, Map<?, ?> data, List<RegulationProblem> problems) {
        return new RecordReader(record, "", data, problems);
    }

    /** Notes the keys that are none of these: a mistyped one would be overlooked otherwise. */
    RecordReader knowing(String... keys) {
        Set<String> unknown = new TreeSet<>();
        data.keySet().forEach(key -> unknown.add(String.valueOf(key)));
        unknown.removeAll(Arrays.asList(keys));
        unknown.forEach(key -> refuse(key, "unknownField", String.join(", ", keys)));
        return this;
    }

    String code() {
        return record;
    }

    void refuse(String field, String key, Object... arguments) {
        problems.add(RegulationProblem.in(record, prefix + field, key, arguments));
    }

    /** Empty if absent. */
    String text(String key) {
        Object value = data.get(key);
        if (value instanceof Map || value instanceof List) {
            refuse(key, "noText");
            return "";
        }
        return value == null ? "" : value.toString().trim();
    }

    /** A text that has to be there. */
    String required(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            refuse(key, "required");
        }
        return text;
    }

    /** A text of a form, {@code [a-z-]+}. */
    String required(String key, String form, String problem) {
        String text = required(key);
        if (!text.isEmpty() && !text.matches(form)) {
            refuse(key, problem, text);
        }
        return text;
    }

    boolean isTrue(String key) {
        String text = text(key);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            refuse(key, "trueOrFalse", text);
        }
        return text.equals("true");
    }

    int number(String key, int otherwise) {
        String text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,4}")) {
            refuse(key, "number", text);
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    /** 0 if absent or wrong. */
    BigDecimal decimal(String key) {
        String text = text(key);
        if (!text.matches("(\\d{1,9}([.]\\d{1,3})?)?")) {
            refuse(key, "decimal", text);
            return BigDecimal.ZERO;
        }
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    /** Null if absent or wrong. */
    LocalDate day(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isBefore(FIRST_PLAUSIBLE) || day.isAfter(LAST_PLAUSIBLE)) {
                refuse(key, "implausibleDay", text);
                return null;
            }
            return day;
        } catch (DateTimeParseException e) {
            refuse(key, "day", text);
            return null;
        }
    }

    /** A day of every year, {@code 12-01}; null if absent or wrong. */
    MonthDay monthDay(String key) {
        String text = text(key);
        try {
            return text.isEmpty() ? null : MonthDay.parse("--" + text);
        } catch (DateTimeParseException e) {
            refuse(key, "monthDay", text);
            return null;
        }
    }

    /** Its {@code from} and {@code to}. */
    Validity validity() {
        LocalDate from = day("from");
        LocalDate to = day("to");
        if (from != null && to != null && to.isBefore(from)) {
            refuse("to", "endsBeforeStart");
            return Validity.ALWAYS;
        }
        return Validity.of(from, to);
    }

    /** What the text stands for; null if it stands for nothing. */
    <T> T choice(String key, String problem, Function<String, Optional<T>> meaning) {
        String text = required(key);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> value = meaning.apply(text);
        if (value.isEmpty()) {
            refuse(key, problem, text);
        }
        return value.orElse(null);
    }

    /** Null if absent or wrong. */
    TimeSpan span(String key) {
        return text(key).isEmpty() ? null : choice(key, "span", TimeSpan::parse);
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object element : list(key)) {
            texts.add(String.valueOf(element).trim());
        }
        return texts;
    }

    /** The records in a list below this one. */
    List<RecordReader> parts(String key) {
        List<RecordReader> parts = new ArrayList<>();
        for (Object element : list(key)) {
            String place = prefix + key + "[" + (parts.size() + 1) + "].";
            if (element instanceof Map) {
                parts.add(new RecordReader(record, place, (Map<?, ?>) element, problems));
            } else {
                refuse(key, "noRecord");
            }
        }
        return parts;
    }

    private List<?> list(String key) {
        Object value = data.get(key);
        if (value == null || value instanceof List) {
            return value == null ? List.of() : (List<?>) value;
        }
        refuse(key, "noList");
        return List.of();
    }

    /** Its {@code basis}, {@code source}, {@code confirmed} and notes. */
    LegalGrounds grounds() {
        List<LegalBasis> basis = List.of();
        try {
            basis = LegalBasis.parseAll(text("basis"));
        } catch (IllegalArgumentException e) {
            refuse("basis", "basis", e.getMessage());
        }
        return new LegalGrounds(
                basis, required("source"), isTrue("confirmed"), text("note"), text("englishNote"));
    }
}
