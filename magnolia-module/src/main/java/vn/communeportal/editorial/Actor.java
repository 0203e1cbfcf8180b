package vn.communeportal.editorial;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who acts in one commune on one day: a person with the roles that its boards give then,
 * or the portal's timer. Immutable.
 */
public final class Actor {

    /** Under this name the history shows what the timer did. */
    public static final String SCHEDULER_LOGIN = "portal-scheduler";

    private final String login;
    private final String commune;
    private final Set<Role> roles;
    private final boolean watching;
    private final String principal;
    private final Means means;

    private Actor(
            String login,
            String commune,
            Set<Role> roles,
            boolean watching,
            String principal,
            Means means) {
        this.means = means;
        this.watching = watching;
        this.principal = principal;
        this.login = Objects.requireNonNull(login, "login");
        this.commune = Objects.requireNonNull(commune, "commune");
        this.roles = roles;
    }

    public static Actor of(String login, String commune, Set<Role> roles) {
        Set<Role> copy = EnumSet.noneOf(Role.class);
        copy.addAll(roles);
        return new Actor(login, commune, copy, false, null, null);
    }

    static Actor scheduler(String commune) {
        return new Actor(SCHEDULER_LOGIN, commune, EnumSet.noneOf(Role.class), false, null, null);
    }

    /** The same person in a commune that is closed. */
    Actor watching() {
        return new Actor(login, commune, roles, true, principal, means);
    }

    /** The same person with the roles of an absent member too, in whose place they act. */
    Actor inPlaceOf(String absent, Set<Role> more) {
        Set<Role> both = EnumSet.noneOf(Role.class);
        both.addAll(roles);
        both.addAll(more);
        return new Actor(login, commune, both, watching, absent, means);
    }

    /** The same person, whose decision comes in by another way than the app. */
    Actor by(Means way) {
        return new Actor(login, commune, roles, watching, principal, way);
    }

    /** By which way the person acts; empty for the app. */
    Optional<Means> means() {
        return Optional.ofNullable(means);
    }

    /** Login of the absent member in whose place the person acts; empty if in their own right. */
    public Optional<String> principal() {
        return Optional.ofNullable(principal);
    }

    /** Whether the person administers the board, or all communes of the province. */
    public boolean isAdministrator() {
        return has(Role.ADMINISTRATOR);
    }

    /** Whether the person may change anything at all: not in a commune that is closed. */
    public boolean mayAct() {
        return !watching;
    }

    public String login() {
        return login;
    }

    public String commune() {
        return commune;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the board of the commune knows the person at all. */
    public boolean isMember() {
        return !roles.isEmpty();
    }

    public boolean isEditing() {
        return roles.stream().anyMatch(Role::isEditing);
    }

    public boolean isApproving() {
        return roles.stream().anyMatch(Role::isApproving);
    }

    /** Whether the person may write new items. */
    public boolean mayCreate() {
        return mayAct() && (isEditing() || has(Role.CONTRIBUTOR));
    }

    /**
     * Whether the person may see an unpublished item: one's own, and for editing members and
     * administrators all of the commune.
     */
    public boolean maySee(Case subject) {
        return commune.equals(subject.commune())
                && (isEditing()
                        || has(Role.ADMINISTRATOR)
                        || isMember()
                                && (login.equals(subject.author())
                                        || login.equals(subject.assignee().orElse(null))));
    }

    boolean isScheduler() {
        return SCHEDULER_LOGIN.equals(login);
    }

    @Override
    public String toString() {
        return login + "@" + commune + roles;
    }
}
