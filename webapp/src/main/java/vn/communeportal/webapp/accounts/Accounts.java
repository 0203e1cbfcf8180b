package vn.communeportal.webapp.accounts;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.editorial.Actor;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.storage.Workspaces;

/** The webapp's accounts: {@code /<login>} in a workspace of their own. Thread-safe. */
public final class Accounts implements People {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    private static final String FULL_NAME = "fullName";
    private static final String EMAIL = "email";
    private static final String LANGUAGE = "language";
    private static final String PROVINCE_ADMINISTRATOR = "provinceAdministrator";
    private static final String PASSWORD_HASH = "passwordHash";

    private final Repositories repositories;
    private final Passwords passwords = new Passwords();

    public Accounts(Repositories repositories) {
        this.repositories = repositories;
    }

    @Override
    public Optional<Person> current() {
        return CurrentPerson.get();
    }

    @Override
    public Optional<Person> byLogin(String login) {
        return isLogin(login)
                ? repositories.editing(
                        Workspaces.ACCOUNTS,
                        session ->
                                session.nodeExists("/" + login)
                                        ? Optional.of(read(session.getNode("/" + login)))
                                        : Optional.empty())
                : Optional.empty();
    }

    @Override
    public List<Person> all() {
        List<Person> people =
                repositories.editing(
                        Workspaces.ACCOUNTS,
                        session -> {
                            List<Person> found = new ArrayList<>();
                            NodeIterator nodes = session.getRootNode().getNodes();
                            while (nodes.hasNext()) {
                                Node node = nodes.nextNode();
                                if (node.isNodeType(ItemNodes.PART)) {
                                    found.add(read(node));
                                }
                            }
                            return found;
                        });
        Collator vietnamese = Collator.getInstance(Vietnamese.LOCALE);
        people.sort(Comparator.comparing(Person::fullName, vietnamese));
        return List.copyOf(people);
    }

    /**
     * Makes the account, or changes it if there is one of this login.
     *
     * @throws IllegalArgumentException if the login has other letters than {@code a-z}, digits,
     *     dots, hyphens and underlines, or is the one that stands for the timer
     */
    public void save(Person person, String password) {
        saveAll(List.of(person), password);
    }

    /**
     * The same for several people who share a password, as those of samples do: it is hashed once.
     *
     * @throws IllegalArgumentException if one of them has no login, see {@link #save}; none is
     *     saved then
     */
    public void saveAll(List<Person> people, String password) {
        for (Person person : people) {
            if (!isLogin(person.login())) {
                throw new IllegalArgumentException("Not a login: " + person.login());
            }
        }
        String hash = passwords.hash(password);
        repositories.editing(
                Workspaces.ACCOUNTS,
                session -> {
                    for (Person person : people) {
                        write(session.getRootNode(), person, hash);
                    }
                    session.save();
                    return null;
                });
    }

    private static void write(Node root, Person person, String hash) throws RepositoryException {
        Node node =
                root.hasNode(person.login())
                        ? root.getNode(person.login())
                        : root.addNode(person.login(), ItemNodes.PART);
        node.setProperty(FULL_NAME, Vietnamese.normalize(person.fullName()));
        node.setProperty(EMAIL, person.email());
        node.setProperty(LANGUAGE, person.language().getLanguage());
        node.setProperty(PROVINCE_ADMINISTRATOR, person.isProvinceAdministrator());
        node.setProperty(PASSWORD_HASH, hash);
    }

    /** In this language the person reads from now on; nothing happens if there is no account. */
    public void setLanguage(String login, Locale language) {
        repositories.editing(
                Workspaces.ACCOUNTS,
                session -> {
                    if (isLogin(login) && session.nodeExists("/" + login)) {
                        session.getNode("/" + login).setProperty(LANGUAGE, language.getLanguage());
                        session.save();
                    }
                    return null;
                });
    }

    /** The person of this login if the password is theirs; takes as long for an unknown login. */
    Optional<Person> authenticate(String login, String password) {
        Optional<String> hash = isLogin(login) ? hashOf(login) : Optional.empty();
        if (hash.isEmpty()) {
            passwords.matchNobody(password);
            return Optional.empty();
        }
        return passwords.matches(password, hash.get()) ? byLogin(login) : Optional.empty();
    }

    private Optional<String> hashOf(String login) {
        return repositories.editing(
                Workspaces.ACCOUNTS,
                session ->
                        session.nodeExists("/" + login)
                                ? Optional.of(
                                        session.getNode("/" + login)
                                                .getProperty(PASSWORD_HASH)
                                                .getString())
                                : Optional.empty());
    }

    private static boolean isLogin(String login) {
        return LOGIN.matcher(login).matches() && !login.equals(Actor.SCHEDULER_LOGIN);
    }

    private static Person read(Node node) throws RepositoryException {
        return new Person(
                node.getName(),
                node.getProperty(FULL_NAME).getString(),
                node.getProperty(EMAIL).getString(),
                Locale.forLanguageTag(node.getProperty(LANGUAGE).getString()),
                node.getProperty(PROVINCE_ADMINISTRATOR).getBoolean());
    }
}
