package vn.communeportal.content;

import java.util.List;

/** Finds items of the boards' side by what they say: in texts, attached files, and by numbers. */
@FunctionalInterface
public interface ItemsByWords {

    /** Where there is no index. */
    ItemsByWords NONE = (query, words) -> List.of();

    /**
     * Identifiers of items that have all the words, the best first and only so many of them; those
     * that were saved a moment ago may be missing. Who may see them is the caller's to decide.
     *
     * @param query which items may be in question; of its conditions only some need be met
     * @param words as typed
     */
    List<String> find(ItemQuery query, String words);
}
