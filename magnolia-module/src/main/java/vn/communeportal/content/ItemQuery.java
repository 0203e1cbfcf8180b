package vn.communeportal.content;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jackrabbit.util.ISO9075;
import vn.communeportal.text.Vietnamese;

/**
 * Which items, in what order. Becomes XPath, because Jackrabbit 2 orders and pages XPath in its
 * index but SQL2 in memory, after loading every hit. All text from outside is quoted here.
 *
 * <pre>ItemQuery.of("hoa-phong", article).visibleAt(now).section("TT-01").newestFirst().page(1, 20)
 * </pre>
 */
public final class ItemQuery {

    private static final DateTimeFormatter XPATH_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final String commune;
    private final ContentType type;
    private final List<String> predicates = new ArrayList<>();
    private String order = "@publishedAt descending";
    private int offset;
    private int limit = 20;

    private ItemQuery(String commune, ContentType type) {
        this.commune = commune;
        this.type = type;
    }

    /** Items of one kind in one commune, newest first, twenty of them. */
    public static ItemQuery of(String commune, ContentType type) {
        return new ItemQuery(commune, type);
    }

    /** Only what citizens see at this moment. */
    public ItemQuery visibleAt(Instant now) {
        predicates.add(Visibility.predicate(now));
        return this;
    }

    /** Only items of one of these sections; all if there are none. */
    public ItemQuery sections(Collection<String> codes) {
        return anyOf("@section", codes);
    }

    public ItemQuery section(String code) {
        return anyOf("@section", List.of(code));
    }

    /** Only items in one of these editorial states; all if there are none. */
    public ItemQuery states(Collection<String> states) {
        return anyOf("@state", states);
    }

    /** Only items with this value in a field or, as {@code case/@assignee}, in their case. */
    public ItemQuery where(String property, String value) {
        return anyOf(attribute(property), List.of(value));
    }

    /** Only items with this value in at least one of these properties. */
    public ItemQuery whereAny(Collection<String> properties, String value) {
        predicates.add(
                properties.stream()
                        .map(property -> attribute(property) + " = '" + quote(value) + "'")
                        .collect(Collectors.joining(" or ", "(", ")")));
        return this;
    }

    /** Only items with the field set. */
    public ItemQuery whereSet(String property) {
        predicates.add(attribute(property));
        return this;
    }

    /**
     * Only items whose time in a property is not before the first (inclusive) and before the second
     * (exclusive).
     */
    public ItemQuery between(String property, Instant from, Instant until) {
        predicates.add("@" + property + " >= xs:dateTime('" + xpathTime(from) + "')");
        predicates.add("@" + property + " < xs:dateTime('" + xpathTime(until) + "')");
        return this;
    }

    /** Only items in whose title, number or code all words occur, in any accents and case. */
    public ItemQuery words(String text) {
        for (String word : Vietnamese.fold(text).split(" ")) {
            if (!word.isEmpty()) {
                predicates.add(
                        "jcr:like(@folded, '%"
                                + quote(word).replace("%", "\\%").replace("_", "\\_")
                                + "%')");
            }
        }
        return this;
    }

    public ItemQuery newestFirst() {
        return orderBy("publishedAt", false);
    }

    public ItemQuery orderBy(String property, boolean ascending) {
        order = "@" + property + (ascending ? " ascending" : " descending");
        return this;
    }

    /**
     * @param number of the page, the first is 1
     */
    public ItemQuery page(int number, int size) {
        limit = size;
        offset = (Math.max(1, number) - 1) * size;
        return this;
    }

    ContentType type() {
        return type;
    }

    int offset() {
        return offset;
    }

    int limit() {
        return limit;
    }

    String xpath() {
        String where = predicates.isEmpty() ? "" : "[" + String.join(" and ", predicates) + "]";
        return "/jcr:root/"
                + ISO9075.encodePath(commune)
                + "//element(*, "
                + type.nodeType()
                + ")"
                + where
                + " order by "
                + order;
    }

    private ItemQuery anyOf(String property, Collection<String> values) {
        if (!values.isEmpty()) {
            predicates.add(
                    values.stream()
                            .map(value -> property + " = '" + quote(value) + "'")
                            .collect(Collectors.joining(" or ", "(", ")")));
        }
        return this;
    }

    private static String attribute(String property) {
        return property.contains("@") ? property : "@" + property;
    }

    private static String quote(String text) {
        return text.replace("'", "''");
    }

    static String xpathTime(Instant instant) {
        return XPATH_TIME.format(instant);
    }
}
