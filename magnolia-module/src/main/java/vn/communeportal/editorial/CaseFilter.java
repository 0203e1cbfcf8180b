package vn.communeportal.editorial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.ItemsByWords;
import vn.communeportal.text.Vietnamese;

/** Which cases somebody looks for. What is not set does not restrict. */
public final class CaseFilter {

    private static final LocalDate FAR_AHEAD = LocalDate.of(9999, 1, 1);

    private List<ContentType> types = ContentTypes.shipped().all();
    private final Set<State> states = EnumSet.noneOf(State.class);
    private String section = "";
    private String unit = "";
    private String person = "";
    private String words = "";
    private LocalDate from;
    private LocalDate to;
    private boolean byException;

    public CaseFilter type(ContentType type) {
        types = List.of(type);
        return this;
    }

    /** Only cases in one of these states. */
    public CaseFilter states(Collection<State> some) {
        states.addAll(some);
        return this;
    }

    /** Whether cases in this state are looked for. */
    boolean isIn(State state) {
        return states.isEmpty() || states.contains(state);
    }

    /**
     * @param code of the section
     */
    public CaseFilter section(String code) {
        section = code;
        return this;
    }

    /** Only what this unit supplied. */
    public CaseFilter unit(String name) {
        unit = name;
        return this;
    }

    /** Only what this person made or has in hand. */
    public CaseFilter person(String login) {
        person = login;
        return this;
    }

    /**
     * Only items in whose title, number or code all these words occur, in any accents, be it in
     * part; and those that have them elsewhere, as far as the index knows.
     */
    public CaseFilter words(String text) {
        words = text;
        return this;
    }

    /** Only items last changed between these days, both included; null is open. */
    public CaseFilter changed(LocalDate first, LocalDate last) {
        from = first;
        to = last;
        return this;
    }

    /** Only what was published by exception. */
    public CaseFilter byException() {
        byException = true;
        return this;
    }

    List<ContentType> types() {
        return types;
    }

    /**
     * The filter as a query, the last changed first.
     *
     * @param index knows what has the words elsewhere
     */
    ItemQuery query(String commune, ContentType type, ItemsByWords index) {
        ItemQuery query =
                ItemQuery.of(commune, type)
                        .states(states.stream().map(State::id).collect(Collectors.toList()))
                        .orderBy(ItemNodes.MODIFIED_AT, false);
        if (!section.isEmpty()) {
            query.section(section);
        }
        if (!unit.isEmpty()) {
            query.where("unit", unit);
        }
        if (!person.isEmpty()) {
            query.whereAny(List.of("case/@author", "case/@assignee"), person);
        }
        if (byException) {
            query.whereSet("case/@exceptionBy");
        }
        if (from != null || to != null) {
            query.between(
                    ItemNodes.MODIFIED_AT,
                    start(from, LocalDate.EPOCH),
                    start(to == null ? null : to.plusDays(1), FAR_AHEAD));
        }
        return words.isBlank() ? query : query.wordsOr(words, index.find(query, words));
    }

    private static Instant start(LocalDate day, LocalDate otherwise) {
        return (day == null ? otherwise : day).atStartOfDay(Vietnamese.ZONE).toInstant();
    }
}
