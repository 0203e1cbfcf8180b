package vn.communeportal.testing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;

/** People whom a host would know by their logins. Nobody of them is signed in. */
public final class TestPeople implements People {

    private final Function<String, Optional<Person>> accounts;

    private TestPeople(Function<String, Optional<Person>> accounts) {
        this.accounts = accounts;
    }

    public static People nobody() {
        return new TestPeople(login -> Optional.empty());
    }

    /** Whatever login is asked for is that of somebody, without an address for e-mail. */
    public static People everybody(Locale language, Predicate<String> province) {
        return new TestPeople(
                login -> Optional.of(new Person(login, login, "", language, province.test(login))));
    }

    @Override
    public Optional<Person> current() {
        return Optional.empty();
    }

    @Override
    public Optional<Person> byLogin(String login) {
        return accounts.apply(login);
    }

    @Override
    public List<Person> all() {
        return List.of();
    }
}
