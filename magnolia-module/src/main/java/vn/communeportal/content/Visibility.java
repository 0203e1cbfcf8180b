package vn.communeportal.content;

import java.time.Instant;

/**
 * Which items citizens see: <em>published means visible when</em> the state is {@value #PUBLISHED}
 * and now lies within {@code publishFrom} (inclusive) and {@code publishUntil} (exclusive). The one
 * place for this rule, for items at hand and for queries.
 */
public final class Visibility {

    public static final String PUBLISHED = "published";
    public static final String WITHDRAWN = "withdrawn";

    private Visibility() {}

    public static boolean isVisible(Item item, Instant now) {
        return isVisible(
                item.state(),
                item.publishFrom().orElse(null),
                item.publishUntil().orElse(null),
                now);
    }

    /**
     * @param publishFrom may be null
     * @param publishUntil may be null
     */
    static boolean isVisible(String state, Instant publishFrom, Instant publishUntil, Instant now) {
        return PUBLISHED.equals(state)
                && (publishFrom == null || !publishFrom.isAfter(now))
                && (publishUntil == null || publishUntil.isAfter(now));
    }

    /** Whether citizens are told that the item was withdrawn. */
    public static boolean isNoticed(Item item) {
        return WITHDRAWN.equals(item.state()) && !item.withdrawalNotice().isEmpty();
    }

    /** The same rule as an XPath predicate over items. */
    static String predicate(Instant now) {
        String time = "xs:dateTime('" + ItemQuery.xpathTime(now) + "')";
        return "@state = 'published' and (not(@publishFrom) or @publishFrom <= "
                + time
                + ") and (not(@publishUntil) or @publishUntil > "
                + time
                + ")";
    }
}
