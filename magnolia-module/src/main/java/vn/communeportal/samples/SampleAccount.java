package vn.communeportal.samples;

import java.util.Locale;
import java.util.Set;
import vn.communeportal.editorial.Role;
import vn.communeportal.host.Person;
import vn.communeportal.text.Vietnamese;

/** An account that the host makes for a member of a sample board. Immutable. */
public final class SampleAccount {

    private final String commune;
    private final String login;
    private final String fullName;
    private final String position;
    private final String unit;
    private final Set<Role> roles;

    SampleAccount(
            String commune,
            String login,
            String fullName,
            String position,
            String unit,
            Set<Role> roles) {
        this.commune = commune;
        this.login = login;
        this.fullName = fullName;
        this.position = position;
        this.unit = unit;
        this.roles = Set.copyOf(roles);
    }

    /** Id of the commune on whose board the person is. */
    public String commune() {
        return commune;
    }

    public String login() {
        return login;
    }

    /** Says what the person is, since nobody in the samples has a name. */
    public String fullName() {
        return fullName;
    }

    /** Made up, in a domain that no mail reaches. */
    public String email() {
        return login + "@mau.example";
    }

    public Locale language() {
        return Vietnamese.LOCALE;
    }

    public Set<Role> roles() {
        return roles;
    }

    /** As the host keeps people. */
    public Person person() {
        return new Person(login, fullName, email(), language(), false);
    }

    String position() {
        return position;
    }

    String unit() {
        return unit;
    }

    @Override
    public String toString() {
        return login;
    }
}
