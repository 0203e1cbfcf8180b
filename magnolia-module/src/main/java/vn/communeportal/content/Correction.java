package vn.communeportal.content;

import java.time.Instant;
import java.util.Objects;

/**
 * What citizens are told of a correction: in the place where the wrong information was published,
 * with its date (Law on access to information 104/2016/QH13, article 22). Immutable.
 */
public final class Correction {

    private final Instant time;
    private final String notice;

    Correction(Instant time, String notice) {
        this.time = Objects.requireNonNull(time, "time");
        this.notice = Objects.requireNonNull(notice, "notice");
    }

    /** When the corrected version was published. */
    public Instant time() {
        return time;
    }

    /** What was wrong and what is right. */
    public String notice() {
        return notice;
    }
}
