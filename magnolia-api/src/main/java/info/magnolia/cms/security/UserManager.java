package info.magnolia.cms.security;

import java.util.Collection;

public interface UserManager {
    User getUser(String name);

    Collection<User> getAllUsers();

    User createUser(String name, String password);

    User setProperty(User user, String name, String value);

    User addRole(User user, String role);

    User removeRole(User user, String role);

    Collection<String> getUsersWithRole(String role);
}
