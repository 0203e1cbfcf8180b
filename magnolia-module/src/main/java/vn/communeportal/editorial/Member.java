package vn.communeportal.editorial;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A person's place on a board, for a time. Immutable. */
public final class Member {

    private final String login;
    private final String fullName;
    private final String position;
    private final String unit;
    private final Set<Role> roles;
    private final LocalDate from;
    private final LocalDate to;

    /**
     * @param position the person's office, <i>Công chức Văn hóa - Xã hội</i>; may be empty
     * @param unit the unit that the person supplies information for; may be empty
     * @param to last day, inclusive; null while it goes on
     */
    public Member(
            String login,
            String fullName,
            String position,
            String unit,
            Set<Role> roles,
            LocalDate from,
            LocalDate to) {
        this.login = Objects.requireNonNull(login, "login");
        this.fullName = Objects.requireNonNull(fullName, "fullName");
        this.position = Objects.requireNonNull(position, "position");
        this.unit = Objects.requireNonNull(unit, "unit");
        Set<Role> copy = EnumSet.noneOf(Role.class);
        copy.addAll(roles);
        this.roles = Collections.unmodifiableSet(copy);
        this.from = Objects.requireNonNull(from, "from");
        this.to = to;
    }

    public String login() {
        return login;
    }

    public String fullName() {
        return fullName;
    }

    public String position() {
        return position;
    }

    public String unit() {
        return unit;
    }

    public Set<Role> roles() {
        return roles;
    }

    /** First day. */
    public LocalDate from() {
        return from;
    }

    /** Last day, inclusive; empty while it goes on. */
    public Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The same place, ended on a day. */
    public Member until(LocalDate lastDay) {
        return new Member(login, fullName, position, unit, roles, from, lastDay);
    }

    @Override
    public String toString() {
        return login + roles;
    }
}
