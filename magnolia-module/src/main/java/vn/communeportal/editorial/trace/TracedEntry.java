package vn.communeportal.editorial.trace;

import vn.communeportal.content.Item;
import vn.communeportal.editorial.HistoryEntry;

/** An entry with the item that it is about, as the item is now. Immutable. */
public final class TracedEntry {

    private final Item item;
    private final HistoryEntry entry;
    private final long number;

    TracedEntry(Item item, HistoryEntry entry, long number) {
        this.number = number;
        this.item = item;
        this.entry = entry;
    }

    public Item item() {
        return item;
    }

    /** Its place in the item's history; 0 for the first, and for those of an earlier release. */
    long number() {
        return number;
    }

    public HistoryEntry entry() {
        return entry;
    }
}
