package vn.communeportal.published;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemKeys;

/**
 * Items that were looked up, each visible or not. Equal to another look that saw the same items, as
 * visible as here: whoever noted it would read the same again.
 */
final class Look {

    private final List<ItemKeys> items;
    private final List<Boolean> visible;

    private Look(List<ItemKeys> items, List<Boolean> visible) {
        this.items = items;
        this.visible = visible;
    }

    static Look at(Instant moment, List<ItemKeys> items) {
        List<Boolean> visible = new ArrayList<>(items.size());
        items.forEach(item -> visible.add(item.isVisible(moment)));
        return new Look(items, visible);
    }

    List<Item> items(KnownItems known, ContentType type) {
        return known.items(type, items);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Look
                && items.equals(((Look) other).items)
                && visible.equals(((Look) other).visible);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }
}
