package vn.communeportal.editorial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A head's decision that findings of some checks do not stand in the way of an item: what for, on
 * which legal basis, to when. Immutable; in the case they are only ever added.
 */
public final class CheckWaiver {

    private final List<String> checks;
    private final String reason;
    private final String basis;
    private final LocalDate until;
    private final String login;
    private final Instant time;

    CheckWaiver(
            List<String> checks,
            String reason,
            String basis,
            LocalDate until,
            String login,
            Instant time) {
        this.checks = List.copyOf(checks);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.basis = Objects.requireNonNull(basis, "basis");
        this.until = Objects.requireNonNull(until, "until");
        this.login = Objects.requireNonNull(login, "login");
        this.time = Objects.requireNonNull(time, "time");
    }

    /** Ids of the checks: S-06, P-12. */
    public List<String> checks() {
        return checks;
    }

    public String reason() {
        return reason;
    }

    /** The legal basis: instrument and article. */
    public String basis() {
        return basis;
    }

    /** The last day on which it counts. */
    public LocalDate until() {
        return until;
    }

    /** Who decided. */
    public String login() {
        return login;
    }

    public Instant time() {
        return time;
    }

    /** Whether findings of that check are lifted on that day. */
    public boolean lifts(String check, LocalDate day) {
        return checks.contains(check) && !until.isBefore(day);
    }
}
