package vn.communeportal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.communeportal.text.Vietnamese;

/**
 * What somebody looks for. Always in one commune, or by its own word in all. Immutable.
 *
 * <pre>SearchQuery.in("hoa-phong").words("ubnd 142").with(Facet.KIND, "legalDocument").page(2, 10)
 * </pre>
 */
public final class SearchQuery {

    /** In what order. */
    public enum Order {
        RELEVANCE,
        NEWEST
    }

    /** What is typed behind it is not looked for. */
    public static final int LONGEST = 200;

    /** Pages end here: who wants more narrows the question. */
    public static final int DEEPEST = 10_000;

    /** Most results of a page. */
    public static final int LARGEST_PAGE = 100;

    private final String commune;
    private String words = "";
    private Map<Facet, Set<String>> filters = Map.of();
    private List<Set<String>> labels = List.of();
    private LocalDate from;
    private LocalDate to;
    private LocalDate validityDay;
    private Order order = Order.RELEVANCE;
    private int page = 1;
    private int size = 10;

    private SearchQuery(String commune) {
        this.commune = commune;
    }

    /** In one commune. */
    public static SearchQuery in(String commune) {
        if (commune.isEmpty()) {
            throw new IllegalArgumentException("No commune");
        }
        return new SearchQuery(commune);
    }

    /** In all communes of the installation. */
    public static SearchQuery inProvince() {
        return new SearchQuery("");
    }

    /** Only what has these words; blank for everything. */
    public SearchQuery words(String text) {
        SearchQuery changed = copy();
        String tidy = Vietnamese.normalize(text).strip();
        int end = Math.min(tidy.length(), LONGEST);
        changed.words = tidy.substring(0, end);
        return changed;
    }

    /** Only what has this value; with another value of the same facet, what has one of them. */
    public SearchQuery with(Facet facet, String value) {
        SearchQuery changed = copy();
        Map<Facet, Set<String>> all = new EnumMap<>(Facet.class);
        all.putAll(filters);
        Set<String> values = new LinkedHashSet<>(all.getOrDefault(facet, Set.of()));
        values.add(value);
        all.put(facet, Collections.unmodifiableSet(values));
        changed.filters = Collections.unmodifiableMap(all);
        return changed;
    }

    /** The same, not narrowed by this facet. */
    public SearchQuery without(Facet facet) {
        SearchQuery changed = copy();
        Map<Facet, Set<String>> all = new EnumMap<>(Facet.class);
        all.putAll(filters);
        all.remove(facet);
        changed.filters = Collections.unmodifiableMap(all);
        return changed;
    }

    /** Only what has one of these {@link IndexedItem#labels}; each call narrows further. */
    SearchQuery labelled(Set<String> some) {
        SearchQuery changed = copy();
        List<Set<String>> all = new ArrayList<>(labels);
        all.add(Set.copyOf(some));
        changed.labels = Collections.unmodifiableList(all);
        return changed;
    }

    /**
     * Only what was issued or published in these days, both included.
     *
     * @param first null for no limit
     * @param last null for no limit
     */
    public SearchQuery between(LocalDate first, LocalDate last) {
        SearchQuery changed = copy();
        changed.from = first;
        changed.to = last;
        return changed;
    }

    /** Only documents that are in force on a day, be it in part. */
    public SearchQuery inForceOn(LocalDate day) {
        return without(Facet.VALIDITY).with(Facet.VALIDITY, InForce.YES.id()).validityOn(day);
    }

    /**
     * On which day {@link Facet#VALIDITY} is meant.
     *
     * @param day null for today
     */
    public SearchQuery validityOn(LocalDate day) {
        SearchQuery changed = copy();
        changed.validityDay = day;
        return changed;
    }

    public SearchQuery order(Order wanted) {
        SearchQuery changed = copy();
        changed.order = wanted;
        return changed;
    }

    /**
     * @param number from 1
     * @param perPage at most {@link #LARGEST_PAGE}, to which larger ones are cut
     */
    public SearchQuery page(int number, int perPage) {
        SearchQuery changed = copy();
        changed.size = Math.max(1, Math.min(perPage, LARGEST_PAGE));
        changed.page = Math.max(1, number);
        return changed;
    }

    /** Empty if all communes are asked. */
    public Optional<String> commune() {
        return commune.isEmpty() ? Optional.empty() : Optional.of(commune);
    }

    /** In NFC, as typed. */
    public String words() {
        return words;
    }

    public Map<Facet, Set<String>> filters() {
        return filters;
    }

    /** Of each of these sets one label is wanted. */
    public List<Set<String>> labels() {
        return labels;
    }

    public List<String> filter(Facet facet) {
        return new ArrayList<>(filters.getOrDefault(facet, Set.of()));
    }

    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }

    /** Empty for today. */
    public Optional<LocalDate> validityDay() {
        return Optional.ofNullable(validityDay);
    }

    public Order order() {
        return order;
    }

    public int page() {
        return page;
    }

    public int size() {
        return size;
    }

    /** Index of the page's first result; beyond {@link #DEEPEST} there are none. */
    public long offset() {
        return (page - 1L) * size;
    }

    private SearchQuery copy() {
        SearchQuery copy = new SearchQuery(commune);
        copy.words = words;
        copy.filters = filters;
        copy.labels = labels;
        copy.from = from;
        copy.to = to;
        copy.validityDay = validityDay;
        copy.order = order;
        copy.page = page;
        copy.size = size;
        return copy;
    }
}
