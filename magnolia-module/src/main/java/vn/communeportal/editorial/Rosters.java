package vn.communeportal.editorial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.communeportal.content.Communes;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Vietnamese;

/** Who may be what today, in each commune: looked up each time. */
final class Rosters {

    private final Repositories repositories;
    private final People people;
    private final Clock clock;

    Rosters(Repositories repositories, People people, Clock clock) {
        this.repositories = repositories;
        this.people = people;
        this.clock = clock;
    }

    Roster of(String commune) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        return repositories.editing(
                Communes.WORKSPACE, session -> Boards.roster(session, commune, today));
    }

    /** The person with everything that they may, deputies in others' places too. */
    Actor actor(String login, Roster roster) {
        return roster.actor(login, ownRoles(login, roster));
    }

    /** All capacities in which the person can act, their own first. */
    List<Actor> capacities(String login, Roster roster) {
        return roster.capacities(login, ownRoles(login, roster));
    }

    private Set<Role> ownRoles(String login, Roster roster) {
        if (login.equals(Actor.SCHEDULER_LOGIN)) {
            throw new IllegalArgumentException("The timer is no person");
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(roster.ownRolesOf(login));
        if (people.byLogin(login).filter(Person::isProvinceAdministrator).isPresent()) {
            roles.add(Role.ADMINISTRATOR);
        }
        return roles;
    }
}
