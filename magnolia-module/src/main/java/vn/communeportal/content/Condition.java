package vn.communeportal.content;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One condition of an {@link ItemQuery}, in both forms: as XPath for the repository, and as a test
 * of values at hand. Properties are named as in {@link ItemQuery#where}. Immutable.
 */
public final class Condition {

    private final List<String> properties;
    private final List<String> equalTo;
    private final String xpath;
    private final Predicate<Function<String, Object>> test;

    private Condition(
            List<String> properties,
            List<String> equalTo,
            String xpath,
            Predicate<Function<String, Object>> test) {
        this.properties = properties;
        this.equalTo = equalTo;
        this.xpath = xpath;
        this.test = test;
    }

    /** A condition that is met if the value of any of the properties meets the test. */
    private static Condition ofAny(
            List<String> properties, List<String> equalTo, String xpath, Predicate<Object> test) {
        return new Condition(
                properties,
                equalTo,
                xpath,
                values ->
                        properties.stream()
                                .anyMatch(property -> isMet(values.apply(property), test)));
    }

    private static boolean isMet(Object value, Predicate<Object> test) {
        return value instanceof List
                ? ((List<?>) value).stream().anyMatch(test)
                : value != null && test.test(value);
    }

    /** All of these, or else this one. */
    static Condition allOr(List<Condition> all, Condition other) {
        return new Condition(
                Stream.concat(all.stream(), Stream.of(other))
                        .flatMap(one -> one.properties.stream())
                        .distinct()
                        .collect(Collectors.toList()),
                List.of(),
                all.stream()
                        .map(Condition::xpath)
                        .collect(Collectors.joining(" and ", "((", ") or " + other.xpath + ")")),
                values -> all.stream().allMatch(one -> one.isMet(values)) || other.isMet(values));
    }

    /** At least one of the properties has at least one of the values. */
    static Condition anyEquals(List<String> properties, List<String> values) {
        String xpath =
                properties.stream()
                        .flatMap(
                                property ->
                                        values.stream()
                                                .map(
                                                        value ->
                                                                attribute(property)
                                                                        + " = '"
                                                                        + quote(value)
                                                                        + "'"))
                        .collect(Collectors.joining(" or ", "(", ")"));
        return ofAny(properties, values, xpath, value -> values.contains(String.valueOf(value)));
    }

    /** The property has a value. */
    static Condition isSet(String property) {
        return ofAny(List.of(property), List.of(), attribute(property), value -> true);
    }

    /** The property has a time not before the first and before the second. */
    static Condition between(String property, Instant from, Instant until) {
        String xpath =
                attribute(property)
                        + " >= xs:dateTime('"
                        + ItemQuery.xpathTime(from)
                        + "') and "
                        + attribute(property)
                        + " < xs:dateTime('"
                        + ItemQuery.xpathTime(until)
                        + "')";
        return ofAny(
                List.of(property),
                List.of(),
                xpath,
                value ->
                        value instanceof Instant
                                && !((Instant) value).isBefore(from)
                                && ((Instant) value).isBefore(until));
    }

    /** The property, a text, has this one in it. */
    static Condition like(String property, String part) {
        String xpath =
                "jcr:like("
                        + attribute(property)
                        + ", '%"
                        + quote(part).replace("%", "\\%").replace("_", "\\_")
                        + "%')";
        return ofAny(
                List.of(property), List.of(), xpath, value -> String.valueOf(value).contains(part));
    }

    /** The properties it looks at; any of them may meet it. */
    public List<String> properties() {
        return properties;
    }

    /** The values one of which the properties have to equal; empty if it asks something else. */
    public List<String> equalTo() {
        return equalTo;
    }

    /**
     * Whether values meet it.
     *
     * @param values gives a property's value: a text, a number, a flag, an {@link Instant} (a day
     *     is its first moment), a list of such, or null
     */
    public boolean isMet(Function<String, Object> values) {
        return test.test(values);
    }

    String xpath() {
        return xpath;
    }

    private static String attribute(String property) {
        return property.contains("@") ? property : "@" + property;
    }

    private static String quote(String text) {
        return text.replace("'", "''");
    }

    /** The same for conditions that are met by the same values. */
    @Override
    public String toString() {
        return xpath;
    }
}
