package vn.communeportal.content;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final List<Condition> conditions = new ArrayList<>();
    private String order = ItemNodes.PUBLISHED_AT;
    private boolean ascending;
    private Instant visibleAt;
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

    /** Items of one kind in all communes: for timers, which serve all of them at once. */
    public static ItemQuery everywhere(ContentType type) {
        return new ItemQuery("", type);
    }

    /** Only what citizens see at this moment. */
    public ItemQuery visibleAt(Instant now) {
        visibleAt = now;
        return this;
    }

    /** Only items of one of these sections; all if there are none. */
    public ItemQuery sections(Collection<String> codes) {
        return anyOf(ItemNodes.SECTION, codes);
    }

    public ItemQuery section(String code) {
        return anyOf(ItemNodes.SECTION, List.of(code));
    }

    /** Only items in one of these editorial states; all if there are none. */
    public ItemQuery states(Collection<String> states) {
        return anyOf(ItemNodes.STATE, states);
    }

    /** Only items with this value in a field or, as {@code case/@assignee}, in their case. */
    public ItemQuery where(String property, String value) {
        return anyOf(property, List.of(value));
    }

    /** Only items with this value in at least one of these properties. */
    public ItemQuery whereAny(Collection<String> properties, String value) {
        conditions.add(Condition.anyEquals(List.copyOf(properties), List.of(value)));
        return this;
    }

    /** Only items with the field set. */
    public ItemQuery whereSet(String property) {
        conditions.add(Condition.isSet(property));
        return this;
    }

    /**
     * Only items whose time in a property is not before the first (inclusive) and before the second
     * (exclusive).
     */
    public ItemQuery between(String property, Instant from, Instant until) {
        conditions.add(Condition.between(property, from, until));
        return this;
    }

    /** Only items in whose title, number or code all words occur, in any accents and case. */
    public ItemQuery words(String text) {
        conditions.addAll(inFolded(text));
        return this;
    }

    /**
     * Only items as {@link #words} lets them through, and these.
     *
     * @param ids identifiers of items that have the words elsewhere
     */
    public ItemQuery wordsOr(String text, List<String> ids) {
        List<Condition> words = inFolded(text);
        if (words.isEmpty() || ids.isEmpty()) {
            conditions.addAll(words);
        } else {
            conditions.add(
                    Condition.allOr(words, Condition.anyEquals(List.of(ItemNodes.UUID), ids)));
        }
        return this;
    }

    private static List<Condition> inFolded(String text) {
        return Stream.of(Vietnamese.fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> Condition.like(ItemNodes.FOLDED, word))
                .collect(Collectors.toList());
    }

    public ItemQuery newestFirst() {
        return orderBy(ItemNodes.PUBLISHED_AT, false);
    }

    public ItemQuery orderBy(String property, boolean ascendingOrder) {
        order = property;
        ascending = ascendingOrder;
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

    /** The same query; what is added to one is not in the other. */
    public ItemQuery copy() {
        ItemQuery copy = new ItemQuery(commune, type);
        copy.conditions.addAll(conditions);
        copy.visibleAt = visibleAt;
        copy.order = order;
        copy.ascending = ascending;
        copy.offset = offset;
        copy.limit = limit;
        return copy;
    }

    public String commune() {
        return commune;
    }

    public ContentType type() {
        return type;
    }

    /** What items have to meet, apart from being visible: all of these. */
    public List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    /** The moment at which items have to be visible; empty if they need not be. */
    public Optional<Instant> visibleAt() {
        return Optional.ofNullable(visibleAt);
    }

    /** The property that orders the items. */
    public String order() {
        return order;
    }

    public boolean isAscending() {
        return ascending;
    }

    public int offset() {
        return offset;
    }

    public int limit() {
        return limit;
    }

    String xpath() {
        List<String> predicates = new ArrayList<>();
        if (visibleAt != null) {
            predicates.add(Visibility.predicate(visibleAt));
        }
        conditions.forEach(condition -> predicates.add(condition.xpath()));
        String where = predicates.isEmpty() ? "" : "[" + String.join(" and ", predicates) + "]";
        return (commune.isEmpty() ? "" : "/jcr:root/" + ISO9075.encodePath(commune))
                + "//element(*, "
                + type.nodeType()
                + ")"
                + where
                + " order by @"
                + order
                + (ascending ? " ascending" : " descending");
    }

    private ItemQuery anyOf(String property, Collection<String> values) {
        if (!values.isEmpty()) {
            conditions.add(Condition.anyEquals(List.of(property), List.copyOf(values)));
        }
        return this;
    }

    /** The same for queries that ask the same, whatever the moment. */
    @Override
    public String toString() {
        return commune
                + ":"
                + type
                + (visibleAt == null ? "" : "!")
                + conditions
                + order
                + ascending
                + offset
                + "+"
                + limit;
    }

    /** A point in time as XPath has it. */
    public static String xpathTime(Instant instant) {
        return XPATH_TIME.format(instant);
    }
}
