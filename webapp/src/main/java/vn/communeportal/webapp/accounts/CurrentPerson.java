package vn.communeportal.webapp.accounts;

import java.util.Optional;
import vn.communeportal.host.Person;

/** On whose behalf this thread works. */
final class CurrentPerson {

    private static final ThreadLocal<Person> CURRENT = new ThreadLocal<>();

    private CurrentPerson() {}

    static Optional<Person> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    static void set(Person person) {
        CURRENT.set(person);
    }

    static void clear() {
        CURRENT.remove();
    }
}
