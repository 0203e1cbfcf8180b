package vn.communeportal.published;

import java.util.List;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemKeys;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Page;

/**
 * Items one after the other out of a longer list. Equal to another stretch of the same items out of
 * a list as long: whoever noted it would read the same again.
 */
final class Stretch {

    private final List<ItemKeys> items;
    private final int total;

    private Stretch(List<ItemKeys> items, int total) {
        this.items = items;
        this.total = total;
    }

    /** What the query's page takes of all that the query found. */
    static Stretch of(List<ItemKeys> found, ItemQuery query) {
        int from = Math.min(query.offset(), found.size());
        int until = Math.min(from + query.limit(), found.size());
        return new Stretch(List.copyOf(found.subList(from, until)), found.size());
    }

    Page<Item> page(KnownItems known, ItemQuery query) {
        return new Page<>(known.items(query.type(), items), total, query.offset(), query.limit());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stretch
                && total == ((Stretch) other).total
                && items.equals(((Stretch) other).items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }
}
