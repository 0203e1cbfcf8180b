package vn.communeportal.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.communeportal.content.Condition;
import vn.communeportal.content.ItemKeys;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.ItemQuery;

/**
 * Items, newest first, that can be asked for those that meet conditions. Remembers its answers.
 * Thread-safe.
 */
final class Selection {

    /** Length of all remembered answers together. */
    private static final int REMEMBERED = 2_000_000;

    private final List<ItemKeys> items;
    private final Map<String, List<ItemKeys>> answers = new ConcurrentHashMap<>();
    private final Map<String, Map<String, List<ItemKeys>>> byValue = new ConcurrentHashMap<>();
    private final AtomicInteger remembered = new AtomicInteger();

    Selection(List<ItemKeys> items) {
        this.items = items;
    }

    List<ItemKeys> items() {
        return items;
    }

    /** Those that meet the query's conditions, in its order, whatever its page and moment. */
    List<ItemKeys> find(ItemQuery query) {
        String key = query.conditions() + query.order() + query.isAscending();
        List<ItemKeys> answer = answers.get(key);
        if (answer == null) {
            answer = search(query);
            if (remembered.addAndGet(answer.size() + 1) > REMEMBERED) {
                answers.clear();
                remembered.set(answer.size() + 1);
            }
            answers.put(key, answer);
        }
        return answer;
    }

    private List<ItemKeys> search(ItemQuery query) {
        List<ItemKeys> candidates = items;
        for (Condition condition : query.conditions()) {
            if (condition.equalTo().size() == 1 && condition.properties().size() == 1) {
                List<ItemKeys> equal =
                        withValue(condition.properties().get(0), condition.equalTo().get(0));
                candidates = equal.size() < candidates.size() ? equal : candidates;
            }
        }
        List<ItemKeys> found = new ArrayList<>();
        for (ItemKeys item : candidates) {
            if (query.conditions().stream().allMatch(each -> each.isMet(item::value))) {
                found.add(item);
            }
        }
        if (!query.order().equals(ItemNodes.PUBLISHED_AT) || query.isAscending()) {
            found.sort(order(query));
        }
        return found;
    }

    private List<ItemKeys> withValue(String property, String value) {
        return byValue.computeIfAbsent(property, this::index).getOrDefault(value, List.of());
    }

    private Map<String, List<ItemKeys>> index(String property) {
        Map<String, List<ItemKeys>> index = new HashMap<>();
        for (ItemKeys item : items) {
            Object value = item.value(property);
            for (Object each : value instanceof List ? (List<?>) value : single(value)) {
                List<ItemKeys> same =
                        index.computeIfAbsent(String.valueOf(each), text -> new ArrayList<>(1));
                // Once, though several of its parts may have the value.
                if (same.isEmpty() || same.get(same.size() - 1) != item) {
                    same.add(item);
                }
            }
        }
        return index;
    }

    private static List<?> single(Object value) {
        return value == null ? List.of() : List.of(value);
    }

    /**
     * As the repository orders: without a value comes before any, the newest first among equals.
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Comparator<ItemKeys> order(ItemQuery query) {
        Comparator<ItemKeys> order =
                Comparator.comparing(
                        item -> {
                            Object value = item.value(query.order());
                            return (Comparable)
                                    (value instanceof List ? ((List<?>) value).get(0) : value);
                        },
                        Comparator.nullsFirst(Comparator.naturalOrder()));
        return query.isAscending() ? order : order.reversed();
    }
}
