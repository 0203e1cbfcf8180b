package vn.communeportal.insight.report;

import java.time.Instant;
import java.util.Objects;

/** What somebody did with a report. Immutable. */
public final class ReportStep {

    private final ReportVerb verb;
    private final String login;
    private final Instant time;
    private final String reason;

    ReportStep(ReportVerb verb, String login, Instant time, String reason) {
        this.verb = Objects.requireNonNull(verb, "verb");
        this.login = Objects.requireNonNull(login, "login");
        this.time = Objects.requireNonNull(time, "time");
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    public ReportVerb verb() {
        return verb;
    }

    public String login() {
        return login;
    }

    public Instant time() {
        return time;
    }

    /** Why; empty where none is asked for. */
    public String reason() {
        return reason;
    }
}
