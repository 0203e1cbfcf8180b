package vn.communeportal.published;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What a page was made of: every question that was asked of the citizens' side while it was made,
 * with the answer. As long as all would be answered the same, the page would be the same.
 *
 * <pre>
 * Reads reads = new Reads();
 * Page page = reads.during(() -&gt; render(path));
 * … if (!reads.stillHold()) …
 * </pre>
 *
 * <p>Nothing is noted unless somebody records. Recording is for one thread, asking for any.
 */
public final class Reads {

    private static final ThreadLocal<Reads> CURRENT = new ThreadLocal<>();

    private final Map<String, Read> reads = new LinkedHashMap<>();

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
     * Notes a question and its answer.
     *
     * @param key what is asked; the same question is noted once
     * @param answer compared by {@link Object#equals}; may be null
     */
    static void note(String key, Object answer, Supplier<Object> question) {
        Reads current = CURRENT.get();
        if (current != null) {
            current.reads.putIfAbsent(key, new Read(answer, question));
        }
    }

    /** Whether everything would be answered the same at this moment. */
    public boolean stillHold() {
        return reads.values().stream().allMatch(Read::stillHolds);
    }

    /** How much is noted. */
    public int size() {
        return reads.size();
    }

    @Override
    public String toString() {
        return reads.keySet().toString();
    }

    private static final class Read {

        private final Object answer;
        private final Supplier<Object> question;

        private Read(Object answer, Supplier<Object> question) {
            this.answer = answer;
            this.question = question;
        }

        private boolean stillHolds() {
            return Objects.equals(answer, question.get());
        }
    }
}
