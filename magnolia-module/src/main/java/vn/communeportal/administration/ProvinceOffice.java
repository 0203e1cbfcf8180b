package vn.communeportal.administration;

import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;

/** Who administers the communes of the installation. */
@Singleton
public final class ProvinceOffice {

    private final People people;

    @Inject
    public ProvinceOffice(People people) {
        this.people = people;
    }

    /** Whether the person administers the province's communes. */
    public boolean includes(String login) {
        return people.byLogin(login).filter(Person::isProvinceAdministrator).isPresent();
    }

    void require(String login) throws AdministrationRefusedException {
        if (!includes(login)) {
            throw new AdministrationRefusedException("", "problem.commune.notYours");
        }
    }
}
