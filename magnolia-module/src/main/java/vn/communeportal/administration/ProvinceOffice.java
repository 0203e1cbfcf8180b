package vn.communeportal.administration;

import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Role;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;

/**
 * Who administers the communes of the installation: the province all of them, and the
 * administrators of a commune's portal, who are on its board, the settings of that one.
 */
@Singleton
public final class ProvinceOffice {

    private final People people;
    private final EditorialDesk desk;

    @Inject
    public ProvinceOffice(People people, EditorialDesk desk) {
        this.people = people;
        this.desk = desk;
    }

    /** Whether the person administers the province's communes. */
    public boolean includes(String login) {
        return people.byLogin(login).filter(Person::isProvinceAdministrator).isPresent();
    }

    /** Whether the person may change this commune's settings, sections and crest. */
    public boolean includes(String login, String commune) {
        if (includes(login)) {
            return true;
        }
        Actor actor = desk.actor(login, commune);
        return actor.has(Role.ADMINISTRATOR) && actor.mayAct();
    }

    void require(String login) throws AdministrationRefusedException {
        if (!includes(login)) {
            throw new AdministrationRefusedException("", "problem.commune.notYours");
        }
    }

    void require(String login, String commune) throws AdministrationRefusedException {
        if (!includes(login, commune)) {
            throw new AdministrationRefusedException("", "problem.commune.notYours");
        }
    }
}
