package vn.communeportal.register;

import java.time.Instant;
import java.util.Objects;
import vn.communeportal.content.Content;

/** A change of a record: who made it, when and why, and what the record said before. Immutable. */
public final class RecordChange {

    private final Instant time;
    private final String login;
    private final String reason;
    private final Content before;

    RecordChange(Instant time, String login, String reason, Content before) {
        this.time = Objects.requireNonNull(time, "time");
        this.login = Objects.requireNonNull(login, "login");
        this.reason = Objects.requireNonNull(reason, "reason");
        this.before = Objects.requireNonNull(before, "before");
    }

    public Instant time() {
        return time;
    }

    public String login() {
        return login;
    }

    /** May be empty. */
    public String reason() {
        return reason;
    }

    public Content before() {
        return before;
    }
}
