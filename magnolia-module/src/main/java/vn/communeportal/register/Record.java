package vn.communeportal.register;

import java.time.Instant;
import java.util.Objects;
import vn.communeportal.content.Content;

/** A record as it was when it was read. Immutable. */
public final class Record {

    private final String id;
    private final Content content;
    private final long revision;
    private final Instant since;
    private final String by;

    Record(String id, Content content, long revision, Instant since, String by) {
        this.id = Objects.requireNonNull(id, "id");
        this.content = Objects.requireNonNull(content, "content");
        this.revision = revision;
        this.since = Objects.requireNonNull(since, "since");
        this.by = Objects.requireNonNull(by, "by");
    }

    /** The same for as long as the commune is there. */
    public String id() {
        return id;
    }

    public Content content() {
        return content;
    }

    /** Counts the changes: who changes it says which one they saw. */
    public long revision() {
        return revision;
    }

    /** When it was entered. */
    public Instant since() {
        return since;
    }

    /** Login of who entered it. */
    public String by() {
        return by;
    }

    @Override
    public String toString() {
        return id + "@" + revision;
    }
}
