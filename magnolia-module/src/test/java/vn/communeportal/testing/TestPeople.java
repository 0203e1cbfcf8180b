package vn.communeportal.testing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;

/** People whom a host would know by their logins. Nobody of them is signed in. */
public final class TestPeople implements People {

    private final Function<String, Optional<Person>> accounts;

    private final List<String> listed;

    private TestPeople(Function<String, Optional<Person>> accounts, List<String> listed) {
        this.accounts = accounts;
        this.listed = listed;
    }

    public static People nobody() {
        return new TestPeople(login -> Optional.empty(), List.of());
    }

    /** Whatever login is asked for is that of somebody, without an address for e-mail. */
    public static People everybody(Locale language, Predicate<String> province) {
        return everybody(login -> new Person(login, login, "", language, province.test(login)));
    }

    /**
     * Whatever login is asked for is that of somebody.
     *
     * @param listed logins of those whom the host lists
     */
    public static People everybody(Function<String, Person> account, String... listed) {
        return new TestPeople(account.andThen(Optional::of), List.of(listed));
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
        return listed.stream()
                .flatMap(login -> byLogin(login).stream())
                .collect(Collectors.toList());
    }
}
