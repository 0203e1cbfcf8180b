package vn.communeportal.webapp.rendering;

import java.util.List;
import java.util.Optional;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;

/** Visitors, none of whom has an account. */
final class Anonymous implements People {

    static People people() {
        return new Anonymous();
    }

    @Override
    public Optional<Person> current() {
        return Optional.empty();
    }

    @Override
    public Optional<Person> byLogin(String login) {
        return Optional.empty();
    }

    @Override
    public List<Person> all() {
        return List.of();
    }
}
