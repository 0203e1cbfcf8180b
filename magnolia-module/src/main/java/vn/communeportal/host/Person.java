package vn.communeportal.host;

import java.util.Locale;
import java.util.Objects;

/**
 * Somebody with an account. What the person may do in a commune is not said here but by the
 * commune's board.
 */
public final class Person {

    private final String login;
    private final String fullName;
    private final String email;
    private final Locale language;
    private final boolean provinceAdministrator;

    /**
     * @param email may be empty, never null
     * @param provinceAdministrator whether the person administers all communes of this installation
     */
    public Person(
            String login,
            String fullName,
            String email,
            Locale language,
            boolean provinceAdministrator) {
        this.login = Objects.requireNonNull(login, "login");
        this.fullName = Objects.requireNonNull(fullName, "fullName");
        this.email = Objects.requireNonNull(email, "email");
        this.language = Objects.requireNonNull(language, "language");
        this.provinceAdministrator = provinceAdministrator;
    }

    public String login() {
        return login;
    }

    public String fullName() {
        return fullName;
    }

    public String email() {
        return email;
    }

    public Locale language() {
        return language;
    }

    public boolean isProvinceAdministrator() {
        return provinceAdministrator;
    }

    @Override
    public String toString() {
        return login;
    }
}
