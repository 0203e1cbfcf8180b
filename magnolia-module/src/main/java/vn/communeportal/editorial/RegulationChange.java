package vn.communeportal.editorial;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.communeportal.regulation.RegulationSubject;

/** One change of the law's data by the province. Immutable. */
public final class RegulationChange {

    private final Instant time;
    private final String login;
    private final RegulationSubject subject;
    private final String code;
    private final Map<?, ?> before;
    private final Map<?, ?> after;
    private final String reason;

    RegulationChange(
            Instant time,
            String login,
            RegulationSubject subject,
            String code,
            Map<?, ?> before,
            Map<?, ?> after,
            String reason) {
        this.time = time;
        this.login = login;
        this.subject = subject;
        this.code = code;
        this.before = before;
        this.after = after;
        this.reason = reason;
    }

    public Instant time() {
        return time;
    }

    /** Who made it. */
    public String login() {
        return login;
    }

    public RegulationSubject subject() {
        return subject;
    }

    /** Of the record. */
    public String code() {
        return code;
    }

    /** The record as the province had it; empty if the shipped one held. */
    public Optional<Map<?, ?>> before() {
        return Optional.ofNullable(before);
    }

    /** The record as the province has it since; empty if the shipped one holds again. */
    public Optional<Map<?, ?>> after() {
        return Optional.ofNullable(after);
    }

    /** Why, in the words of who made it. */
    public String reason() {
        return reason;
    }
}
