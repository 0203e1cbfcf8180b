package vn.communeportal.search.query;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.communeportal.search.Facet;

/** What an engine has to know of one state of its index. */
public interface Engine {

    /**
     * How many items meet the clause and all choices, and how many of them have each value of each
     * facet. Of a facet with a choice that counts what meets all other choices.
     *
     * @param choices values as they are indexed; one of them has to be there
     * @param validityDay on which {@link Facet#VALIDITY} is meant, see {@link Filters#inForce}
     */
    Tally tally(Clause clause, Map<Facet, Set<String>> choices, LocalDate validityDay)
            throws IOException;

    /**
     * The items that meet the clause, the best first, among equals the newest.
     *
     * @param byDate the newest first, among equals the best
     * @param offset how many to pass over
     * @param size how many at most
     */
    List<Found> find(Clause clause, boolean byDate, int offset, int size) throws IOException;

    /** In how many titles, texts and files together each of the folded words occurs, wherever. */
    Map<String, Long> frequencies(Collection<String> folded) throws IOException;

    /**
     * Folded words that occur and differ by a slip, the most likely first.
     *
     * @param edits how many letters may differ
     */
    List<String> alike(String folded, int edits, int most) throws IOException;

    /**
     * The most that a word in a field can add to an item's score.
     *
     * @return infinite if the engine does not tell
     */
    default double most(String field, String word) throws IOException {
        return Double.POSITIVE_INFINITY;
    }

    /**
     * How likely a word was meant.
     *
     * @param likeness 1 for the same word, less the more letters differ
     * @param occurrences in how many items it occurs
     */
    static double likelihood(double likeness, long occurrences) {
        return likeness * 10 + Math.log(occurrences);
    }
}
