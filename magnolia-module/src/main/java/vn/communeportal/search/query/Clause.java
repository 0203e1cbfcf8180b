package vn.communeportal.search.query;

import java.util.Collection;
import java.util.List;

/** A condition that items meet, and how much that counts. Immutable. Made by {@link Clauses}. */
public interface Clause {

    <T> T read(Reader<T> reader);

    /**
     * Translates clauses for an engine.
     *
     * @param <T> what the engine has for a query
     */
    interface Reader<T> {

        /** Every item. */
        T everything();

        /** A field with this value, or this word of a text. */
        T term(String field, String value);

        /** A field with a value, or a word, that begins so. */
        T prefix(String field, String start);

        /** A field with one of these values; it counts nothing. */
        T oneOf(String field, Collection<String> values);

        /** Words of a text behind each other, with at most so many others between or moves. */
        T phrase(String field, List<String> words, int slop);

        /** A number between, both included; it counts nothing. */
        T range(String field, long from, long to);

        /** See {@link Clauses.All}. */
        T all(Clauses.All all);

        /** One of them; the best counts, the others as part of that. */
        T best(List<Clause> clauses, float others);

        /** The same, counting more. */
        T boosted(Clause clause, float factor);

        /** The same, counting this much however well it is met. */
        T constant(Clause clause, float score);
    }
}
