package vn.communeportal.host;

import java.util.List;
import java.util.Optional;

/** The accounts of the installation. */
public interface People {

    /** The person on whose behalf this thread works; empty for visitors and for jobs. */
    Optional<Person> current();

    Optional<Person> byLogin(String login);

    /** Everybody with an account who can be a member of a board, by full name. */
    List<Person> all();
}
