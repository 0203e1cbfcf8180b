package vn.communeportal.editorial;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who is what in a commune on one day, over all boards in office. Immutable. */
public final class Roster {

    private final String commune;
    private final Map<String, Set<Role>> roles = new TreeMap<>();

    private final boolean closed;

    private Roster(String commune, boolean closed) {
        this.commune = commune;
        this.closed = closed;
    }

    public static Roster of(String commune, List<Board> boards, LocalDate day) {
        Roster roster = new Roster(commune, false);
        for (Board board : boards) {
            if (board.isInOfficeOn(day)) {
                for (Member member : board.members()) {
                    if (member.isOn(day)) {
                        roster.roles
                                .computeIfAbsent(
                                        member.login(), login -> EnumSet.noneOf(Role.class))
                                .addAll(member.roles());
                    }
                }
            }
        }
        return roster;
    }

    /**
     * The same people in a commune that is closed: they still see what they saw, but may not act.
     */
    Roster closed() {
        Roster roster = new Roster(commune, true);
        roster.roles.putAll(roles);
        return roster;
    }

    boolean isClosed() {
        return closed;
    }

    /**
     * The person as one who acts in the commune that day; without roles if the boards do not know
     * them.
     */
    public Actor actor(String login) {
        return actor(login, rolesOf(login));
    }

    /** The person with these roles, whatever the boards say. */
    Actor actor(String login, Set<Role> held) {
        Actor actor = Actor.of(login, commune, held);
        return closed ? actor.watching() : actor;
    }

    public Set<Role> rolesOf(String login) {
        return Collections.unmodifiableSet(roles.getOrDefault(login, EnumSet.noneOf(Role.class)));
    }

    /** Logins of all whom the boards know. */
    public Set<String> members() {
        return Collections.unmodifiableSet(roles.keySet());
    }

    /** Logins of all who may approve. */
    public Set<String> approvers() {
        return loginsWith(Role::isApproving);
    }

    /** Logins of all who may edit what others sent in. */
    public Set<String> editors() {
        return loginsWith(Role::isEditing);
    }

    private Set<String> loginsWith(Predicate<Role> wanted) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(wanted))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
