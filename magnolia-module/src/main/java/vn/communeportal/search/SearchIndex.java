package vn.communeportal.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An index of published items that is asked and kept up to date.
 *
 * <p><b>Visibility.</b> Nothing that is not visible at {@code now} is found, counted, suggested or
 * taken into account for what was probably meant, and nothing of another commune than the query's.
 *
 * <p><b>Changes.</b> {@link #put} and {@link #remove} show in answers from the next {@link
 * #refresh} on, all at once. What was committed survives a crash; of the rest any part may.
 *
 * <p><b>Errors and threads.</b> Whatever is typed into a query gives an answer. Questions may be
 * asked by many threads; changes are made by one at a time. An index that cannot be read or written
 * any more throws {@link BrokenIndexException}.
 */
public interface SearchIndex extends AutoCloseable {

    SearchResult search(SearchQuery query, Instant now);

    /**
     * Items of which a title, number or code begins like the words, all but the last of which are
     * complete.
     *
     * @param most how many at most
     */
    List<Suggestion> suggest(SearchQuery query, Instant now, int most);

    /** Adds the item, or replaces the one with its identifier, or with its place. */
    void put(IndexedItem item);

    /** Takes an item away; no error if there is none. */
    void remove(String id);

    /** The fingerprints of all items of a kind by their identifiers, of refreshed changes. */
    Map<String, String> fingerprints(String kind);

    /**
     * The identifiers of items at this place or below it, of refreshed changes.
     *
     * @param kind name of a content type
     */
    List<String> below(String kind, String path);

    /**
     * The identifiers of documents with this number, of whatever commune, of refreshed changes.
     *
     * @param number in any way of writing the whole of it
     */
    List<String> numbered(String number);

    /** What {@link IndexedItem#changedNumbers} of an item was; empty if there is no such item. */
    List<String> changedNumbers(String id);

    /** Lets answers show all changes. */
    void refresh();

    /** Makes all changes survive, and the mark with them. */
    void commit(IndexMark mark);

    /** What was committed last; {@link IndexMark#NONE} for a new index. */
    IndexMark mark();

    /**
     * Reads all that is committed, to see whether it is as it was written.
     *
     * @throws BrokenIndexException if not
     */
    void examine();

    /** What it takes of the disk. */
    long bytes();

    /** How many items there are, visible or not, in all communes. */
    long size();

    /** Gives the index's files free. What was not committed is lost. */
    @Override
    void close();
}
