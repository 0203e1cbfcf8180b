package vn.communeportal.search.missed;

import java.util.function.BiConsumer;

/**
 * How often people looked for something on this node, and how often in vain. For whoever keeps
 * sums: this only passes on. Thread-safe.
 */
public final class SearchCounts {

    private volatile BiConsumer<String, Boolean> keeper = (commune, missed) -> {};

    /**
     * @param listener gets the commune and whether nothing was found; may be called by several
     *     threads
     */
    public void keepBy(BiConsumer<String, Boolean> listener) {
        keeper = listener;
    }

    /** One more search for words, not one of its further pages. */
    public void count(String commune, boolean missed) {
        keeper.accept(commune, missed);
    }
}
