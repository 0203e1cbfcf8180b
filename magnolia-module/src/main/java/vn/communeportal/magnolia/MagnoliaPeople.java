package vn.communeportal.magnolia;

import info.magnolia.cms.security.SecuritySupport;
import info.magnolia.cms.security.User;
import info.magnolia.context.MgnlContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.text.Vietnamese;

/**
 * Magnolia's users. Those with the role {@value Roles#PROVINCE}, and superusers, administer all
 * communes.
 */
@Singleton
public class MagnoliaPeople implements People {

    /** The realm of those who work in the author instance. */
    private static final String REALM = "admin";

    private static final String ANONYMOUS = "anonymous";

    private final SecuritySupport security;

    @Inject
    public MagnoliaPeople(SecuritySupport security) {
        this.security = security;
    }

    @Override
    public Optional<Person> current() {
        if (!MgnlContext.hasInstance()) {
            return Optional.empty();
        }
        return Optional.ofNullable(MgnlContext.getUser())
                .filter(user -> !ANONYMOUS.equals(user.getName()))
                .map(MagnoliaPeople::person);
    }

    @Override
    public Optional<Person> byLogin(String login) {
        return Optional.ofNullable(security.getUserManager().getUser(login))
                .map(MagnoliaPeople::person);
    }

    @Override
    public List<Person> all() {
        return security.getUserManager(REALM).getAllUsers().stream()
                .map(MagnoliaPeople::person)
                .sorted(Comparator.comparing(Person::fullName))
                .collect(Collectors.toList());
    }

    private static Person person(User user) {
        String title = property(user, "title");
        String language = user.getLanguage();
        return new Person(
                user.getName(),
                title.isEmpty() ? user.getName() : title,
                property(user, "email"),
                language == null || language.isEmpty()
                        ? Vietnamese.LOCALE
                        : Locale.forLanguageTag(language.replace('_', '-')),
                user.getAllRoles().contains(Roles.PROVINCE)
                        || user.getAllRoles().contains(Roles.SUPERUSER));
    }

    private static String property(User user, String name) {
        String value = user.getProperty(name);
        return value == null ? "" : value;
    }
}
