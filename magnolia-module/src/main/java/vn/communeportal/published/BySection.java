package vn.communeportal.published;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.communeportal.content.ItemKeys;

/** What is asked of items section by section; no section is "". */
final class BySection {

    private BySection() {}

    /** How many items each has. */
    static Map<String, Long> count(List<ItemKeys> items) {
        Map<String, Long> counts = new HashMap<>();
        items.forEach(item -> counts.merge(item.section(), 1L, Long::sum));
        return counts;
    }

    /** When each item was published or last changed; those without a time are left out. */
    static Map<String, List<Instant>> times(List<ItemKeys> items) {
        Map<String, List<Instant>> times = new HashMap<>();
        for (ItemKeys item : items) {
            if (item.lastTime() != null) {
                times.computeIfAbsent(item.section(), any -> new ArrayList<>())
                        .add(item.lastTime());
            }
        }
        return times;
    }
}
