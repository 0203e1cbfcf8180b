package vn.communeportal.editorial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who is what in a commune on one day, over all boards in office. Immutable. */
public final class Roster {

    private final String commune;
    private final Map<String, Set<Role>> roles = new TreeMap<>();
    private final List<Absence> absences = new ArrayList<>();

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

    /** The same people, some of whom are away that day. */
    static Roster of(String commune, List<Board> boards, List<Absence> noted, LocalDate day) {
        Roster roster = of(commune, boards, day);
        noted.stream().filter(absence -> absence.isOn(day)).forEach(roster.absences::add);
        return roster;
    }

    /**
     * The same people in a commune that is closed: they still see what they saw, but may not act.
     */
    Roster closed() {
        Roster roster = new Roster(commune, true);
        roster.roles.putAll(roles);
        roster.absences.addAll(absences);
        return roster;
    }

    boolean isClosed() {
        return closed;
    }

    /**
     * The person as one who acts in the commune that day, deputies with what they may in others'
     * places; without roles if the boards do not know them.
     */
    public Actor actor(String login) {
        return actor(login, ownRolesOf(login));
    }

    /** The person in their own right alone. */
    Actor ownActor(String login) {
        return acting(login, ownRolesOf(login));
    }

    /** The person with these roles and those of whom they act for. */
    Actor actor(String login, Set<Role> own) {
        Actor actor = acting(login, own);
        for (Absence absence : representedBy(login)) {
            actor = actor.inPlaceOf(absence.login(), lentRoles(absence));
        }
        return actor;
    }

    /**
     * All capacities in which the person can act, their own first: so that an act is in a deputy's
     * name only if it has to be.
     */
    List<Actor> capacities(String login, Set<Role> own) {
        List<Actor> capacities = new ArrayList<>();
        Actor self = acting(login, own);
        capacities.add(self);
        for (Absence absence : representedBy(login)) {
            capacities.add(self.inPlaceOf(absence.login(), lentRoles(absence)));
        }
        return capacities;
    }

    private Actor acting(String login, Set<Role> held) {
        Actor actor = Actor.of(login, commune, held);
        return closed ? actor.watching() : actor;
    }

    /** A deputy is one as long as the boards know both. */
    private List<Absence> representedBy(String login) {
        return roles.containsKey(login)
                ? absences.stream()
                        .filter(absence -> absence.deputy().equals(login))
                        .filter(absence -> roles.containsKey(absence.login()))
                        .collect(Collectors.toList())
                : List.of();
    }

    /** What a deputy may in the place of a member: edit and decide, not administer. */
    private Set<Role> lentRoles(Absence absence) {
        return ownRolesOf(absence.login()).stream()
                .filter(Role::isEditing)
                .collect(Collectors.toSet());
    }

    /** What the person is, in others' places too. */
    public Set<Role> rolesOf(String login) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(ownRolesOf(login));
        representedBy(login).forEach(absence -> all.addAll(lentRoles(absence)));
        return Collections.unmodifiableSet(all);
    }

    /** What the boards say the person is. */
    public Set<Role> ownRolesOf(String login) {
        return Collections.unmodifiableSet(roles.getOrDefault(login, EnumSet.noneOf(Role.class)));
    }

    public boolean isAway(String login) {
        return absences.stream().anyMatch(absence -> absence.login().equals(login));
    }

    /** Who acts for somebody who is away; empty if they are not, or nobody does. */
    public Optional<String> deputyOf(String login) {
        return absences.stream()
                .filter(absence -> absence.login().equals(login))
                .map(Absence::deputy)
                .filter(roles::containsKey)
                .findFirst();
    }

    /** Logins of all whom the boards know. */
    public Set<String> members() {
        return Collections.unmodifiableSet(roles.keySet());
    }

    /** Logins of all who may approve that day: deputies of absent heads, not those heads. */
    public Set<String> approvers() {
        Set<String> present = new TreeSet<>(loginsWith(Role::isApproving));
        present.removeIf(this::isAway);
        return Collections.unmodifiableSet(present);
    }

    /** Logins of the heads that day, or of who acts in the place of those who are away. */
    public Set<String> heads() {
        Set<String> present = new TreeSet<>(loginsWith(role -> role == Role.HEAD));
        present.removeIf(this::isAway);
        return Collections.unmodifiableSet(present);
    }

    /** Logins of all who may edit what others sent in. */
    public Set<String> editors() {
        return loginsWith(Role::isEditing);
    }

    private Set<String> loginsWith(Predicate<Role> wanted) {
        return roles.keySet().stream()
                .filter(login -> rolesOf(login).stream().anyMatch(wanted))
                .collect(Collectors.toUnmodifiableSet());
    }
}
