package vn.communeportal.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page of results, and what else is known of all of them. Immutable. */
public final class SearchResult {

    /** Of a question that could not be answered: see {@link #isAnswer}. */
    public static final SearchResult NONE = new SearchResult(0, List.of(), Map.of(), false, null);

    private final long total;
    private final List<SearchHit> hits;
    private final Map<Facet, Map<String, Long>> counts;
    private final boolean someWords;
    private final String meant;

    /**
     * @param someWords see {@link #hasSomeWordsOnly}
     * @param meant null if nothing better is known than what was typed
     */
    public SearchResult(
            long total,
            List<SearchHit> hits,
            Map<Facet, Map<String, Long>> counts,
            boolean someWords,
            String meant) {
        this.total = total;
        this.hits = List.copyOf(hits);
        this.counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        this.someWords = someWords;
        this.meant = meant;
    }

    /**
     * The same with what was probably meant.
     *
     * @param words null if nothing better is known
     */
    public SearchResult meaning(String words) {
        return new SearchResult(total, hits, counts, someWords, words);
    }

    /** Whether anything was looked through: nothing was if there is no index to be had. */
    public boolean isAnswer() {
        return this != NONE;
    }

    /** How many there are on all pages. */
    public long total() {
        return total;
    }

    public List<SearchHit> hits() {
        return hits;
    }

    /**
     * How many results each value of a facet has, the most first. Counted with all other filters
     * but without those of the facet itself: it is what one would get by choosing that value.
     */
    public Map<String, Long> counts(Facet facet) {
        return counts.getOrDefault(facet, Map.of());
    }

    /** Whether nothing has all the words, so that these results have most of them. */
    public boolean hasSomeWordsOnly() {
        return someWords;
    }

    /** Whether nothing has the words as they were typed, all of them. */
    public boolean hasNothingTyped() {
        return total == 0 || someWords || meant != null;
    }

    /** What was probably meant (<i>có phải bạn muốn tìm</i>): words that do find something. */
    public Optional<String> meant() {
        return Optional.ofNullable(meant);
    }
}
