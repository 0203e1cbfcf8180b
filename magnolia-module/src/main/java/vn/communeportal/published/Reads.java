package vn.communeportal.published;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a page was made of: every question that was asked of the citizens' side while it was made,
 * with the answer. As long as all would be answered the same, the page would be the same.
 *
 * <pre>
 * Reads reads = new Reads();
 * Page page = reads.during(() -&gt; render(path));
 * … if (reads.stillHold().isEmpty()) …
 * </pre>
 *
 * <p>Nothing is noted unless somebody records. Recording is for one thread; once it is over, any
 * may ask.
 */
public final class Reads {

    private static final ThreadLocal<Reads> CURRENT = new ThreadLocal<>();

    private final Map<String, Read> reads = new LinkedHashMap<>();
    private Instant until = Instant.MAX;

    /** Runs the work and notes what this thread reads in it. */
    public <T> T during(Supplier<T> work) {
        Reads outer = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    /**
     * Notes a question and its answer for whoever records in this thread.
     *
     * @param key what is asked; the same question is noted once
     * @param answer compared by {@link Object#equals}; may be null
     */
    public static void note(String key, Object answer, Supplier<?> question) {
        Reads current = CURRENT.get();
        if (current != null) {
            current.reads.putIfAbsent(key, new Read(answer, question));
        }
    }

    /** Notes that an answer may become another at this moment without any change. */
    public static void noteUntil(Instant moment) {
        Reads current = CURRENT.get();
        if (current != null && moment.isBefore(current.until)) {
            current.until = moment;
        }
    }

    /** Until when the answers stand, if nothing is changed; {@link Instant#MAX} if for ever. */
    public Instant until() {
        return until;
    }

    /**
     * Asks everything again: until when the answers stand, if they are the same now as then; empty
     * if one is another.
     */
    public Optional<Instant> stillHold() {
        Reads again = new Reads();
        boolean hold = again.during(() -> reads.values().stream().allMatch(Read::stillHolds));
        return hold ? Optional.of(again.until) : Optional.empty();
    }

    @Override
    public String toString() {
        return reads.keySet().toString();
    }

    private static final class Read {

        private final Object answer;
        private final Supplier<?> question;

        private Read(Object answer, Supplier<?> question) {
            this.answer = answer;
            this.question = question;
        }

        private boolean stillHolds() {
            return Objects.equals(answer, question.get());
        }
    }
}
