package vn.communeportal.published;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.communeportal.content.ItemKeys;
import vn.communeportal.content.ItemNodes;

/**
 * The items of one kind of one commune on the citizens' side, visible or not, as they were at one
 * moment. Immutable, apart from what it works out when it is first asked.
 */
final class Shelf {

    /** What came by a merger stands behind what was here, so that this keeps its addresses. */
    private static final Comparator<ItemKeys> FIRST_PUBLISHED =
            Comparator.comparing(ItemKeys::isFormer)
                    .thenComparing(
                            Shelf::published, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(ItemKeys::path);

    private static final Comparator<ItemKeys> NEWEST_FIRST =
            Comparator.comparing(Shelf::published, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(ItemKeys::path);

    static final Shelf EMPTY = new Shelf(List.of());

    private final Map<String, ItemKeys> byPath;
    private final Selection all;
    private volatile Map<String, ItemKeys> byId;
    private volatile Map<String, List<ItemKeys>> byName;
    private volatile Visible visible;

    Shelf(Collection<ItemKeys> items) {
        byPath = new HashMap<>();
        items.forEach(item -> byPath.put(item.path(), item));
        List<ItemKeys> newestFirst = new ArrayList<>(items);
        newestFirst.sort(NEWEST_FIRST);
        all = new Selection(newestFirst);
    }

    private static Instant published(ItemKeys item) {
        return item.time(ItemNodes.PUBLISHED_AT);
    }

    /** By path; not to be changed. */
    Map<String, ItemKeys> byPath() {
        return byPath;
    }

    /** All of them. */
    Selection all() {
        return all;
    }

    /** Those that are visible at this moment. */
    Selection visibleAt(Instant now) {
        return visible(now).selection;
    }

    /** When the next of them appears or disappears by itself; {@link Instant#MAX} if none will. */
    Instant nextChange(Instant now) {
        return visible(now).until;
    }

    /** The item with this identifier; null if there is none. */
    ItemKeys withId(String id) {
        Map<String, ItemKeys> known = byId;
        if (known == null) {
            known = new HashMap<>();
            for (ItemKeys item : all.items()) {
                known.put(item.id(), item);
            }
            byId = known;
        }
        return known.get(id);
    }

    /** The items of this name, the first published first. */
    List<ItemKeys> named(String slug) {
        Map<String, List<ItemKeys>> known = byName;
        if (known == null) {
            known = new HashMap<>();
            for (ItemKeys item : all.items()) {
                known.computeIfAbsent(item.slug(), name -> new ArrayList<>(1)).add(item);
            }
            known.values().forEach(same -> same.sort(FIRST_PUBLISHED));
            byName = known;
        }
        return known.getOrDefault(slug, List.of());
    }

    private Visible visible(Instant now) {
        Visible known = visible;
        if (known == null || now.isBefore(known.from) || !now.isBefore(known.until)) {
            known = new Visible(all.items(), now);
            visible = known;
        }
        return known;
    }

    /** What is visible from one moment until before another. */
    private static final class Visible {

        private final Selection selection;
        private Instant from = Instant.MIN;
        private Instant until = Instant.MAX;

        private Visible(List<ItemKeys> all, Instant now) {
            List<ItemKeys> shown = new ArrayList<>(all.size());
            for (ItemKeys item : all) {
                if (item.isVisible(now)) {
                    shown.add(item);
                }
                border(item.time(ItemNodes.PUBLISH_FROM), now);
                border(item.time(ItemNodes.PUBLISH_UNTIL), now);
            }
            selection = new Selection(shown);
        }

        private void border(Instant time, Instant now) {
            if (time == null) {
                return;
            }
            if (time.isAfter(now)) {
                until = time.isBefore(until) ? time : until;
            } else {
                from = time.isAfter(from) ? time : from;
            }
        }
    }
}
