package vn.communeportal.search.missed;

import java.time.LocalDate;
import java.util.Objects;

/** Words that were looked for and not found. Immutable. */
public final class MissedSearch {

    private final String words;
    private final int count;
    private final LocalDate last;

    public MissedSearch(String words, int count, LocalDate last) {
        this.words = Objects.requireNonNull(words, "words");
        this.count = count;
        this.last = Objects.requireNonNull(last, "last");
    }

    /** In lower case and without accents, so that all ways of writing are one. */
    public String words() {
        return words;
    }

    /** How often. */
    public int count() {
        return count;
    }

    /** Day on which they were looked for last. */
    public LocalDate last() {
        return last;
    }

    MissedSearch and(MissedSearch other) {
        return new MissedSearch(
                words, count + other.count, last.isAfter(other.last) ? last : other.last);
    }

    @Override
    public String toString() {
        return count + " × " + words;
    }
}
