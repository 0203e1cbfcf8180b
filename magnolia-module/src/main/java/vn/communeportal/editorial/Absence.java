package vn.communeportal.editorial;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days on which a member of a board is away and somebody acts in their place (<i>ủy quyền</i>).
 * Immutable.
 */
public final class Absence {

    private final String login;
    private final String deputy;
    private final LocalDate from;
    private final LocalDate to;
    private final String reason;

    /**
     * @param login who is away
     * @param deputy login of who acts in their place; empty if nobody does
     * @param to last day, inclusive
     * @param reason may be empty
     */
    public Absence(String login, String deputy, LocalDate from, LocalDate to, String reason) {
        this.login = Objects.requireNonNull(login, "login");
        this.deputy = Objects.requireNonNull(deputy, "deputy");
        this.from = Objects.requireNonNull(from, "from");
        this.to = Objects.requireNonNull(to, "to");
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    public String login() {
        return login;
    }

    public String deputy() {
        return deputy;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public String reason() {
        return reason;
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The same absence, ended on a day. */
    public Absence until(LocalDate lastDay) {
        return new Absence(login, deputy, from, lastDay, reason);
    }
}
