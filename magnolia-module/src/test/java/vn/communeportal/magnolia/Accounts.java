package vn.communeportal.magnolia;

import info.magnolia.cms.security.Group;
import info.magnolia.cms.security.GroupManager;
import info.magnolia.cms.security.Role;
import info.magnolia.cms.security.RoleManager;
import info.magnolia.cms.security.SecuritySupport;
import info.magnolia.cms.security.User;
import info.magnolia.cms.security.UserManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Magnolia's accounts and roles as far as our code asks for them, in memory. */
final class Accounts implements SecuritySupport, UserManager, RoleManager, GroupManager {

    private final Map<String, Set<String>> roles = new TreeMap<>();
    private final Map<String, List<String>> permissions = new TreeMap<>();
    private final Map<String, Set<String>> groups = new TreeMap<>();

    private record Account(String name, Set<String> roles) implements User {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getLanguage() {
            return "vi";
        }

        @Override
        public String getProperty(String property) {
            return null;
        }

        @Override
        public Collection<String> getRoles() {
            return Set.copyOf(roles);
        }

        @Override
        public Collection<String> getAllRoles() {
            return Set.copyOf(roles);
        }
    }

    private record NamedGroup(String name) implements Group {
        @Override
        public String getName() {
            return name;
        }
    }

    private record NamedRole(String name) implements Role {}

    void add(String... logins) {
        for (String login : logins) {
            roles.put(login, new TreeSet<>());
        }
    }

    Set<String> rolesOf(String login) {
        return roles.get(login);
    }

    List<String> permissionsOf(String role) {
        return permissions.get(role);
    }

    @Override
    public UserManager getUserManager() {
        return this;
    }

    @Override
    public UserManager getUserManager(String realm) {
        return this;
    }

    @Override
    public RoleManager getRoleManager() {
        return this;
    }

    @Override
    public User getUser(String name) {
        return roles.containsKey(name) ? new Account(name, roles.get(name)) : null;
    }

    @Override
    public Collection<User> getAllUsers() {
        return roles.keySet().stream().map(this::getUser).toList();
    }

    @Override
    public User createUser(String name, String password) {
        add(name);
        return getUser(name);
    }

    @Override
    public User setProperty(User user, String name, String value) {
        return user;
    }

    @Override
    public User addRole(User user, String role) {
        roles.get(user.getName()).add(role);
        return getUser(user.getName());
    }

    @Override
    public User removeRole(User user, String role) {
        roles.get(user.getName()).remove(role);
        return getUser(user.getName());
    }

    @Override
    public Collection<String> getUsersWithRole(String role) {
        return roles.keySet().stream().filter(login -> roles.get(login).contains(role)).toList();
    }

    @Override
    public Role createRole(String name) {
        permissions.put(name, new ArrayList<>());
        return new NamedRole(name);
    }

    @Override
    public Role getRole(String name) {
        return permissions.containsKey(name) ? new NamedRole(name) : null;
    }

    @Override
    public void addPermission(Role role, String workspace, String path, long permission) {
        List<String> its = permissions.get(((NamedRole) role).name());
        String added = workspace + ":" + path + "=" + permission;
        if (!its.contains(added)) {
            its.add(added);
        }
    }

    /** As if the role had been made when there was no such workspace. */
    void forget(String role, String workspace) {
        permissions.get(role).removeIf(permission -> permission.startsWith(workspace + ":"));
    }

    Set<String> rolesOfGroup(String group) {
        return groups.get(group);
    }

    @Override
    public GroupManager getGroupManager() {
        return this;
    }

    @Override
    public Group createGroup(String name) {
        groups.put(name, new TreeSet<>());
        return new NamedGroup(name);
    }

    @Override
    public Group getGroup(String name) {
        return groups.containsKey(name) ? new NamedGroup(name) : null;
    }

    @Override
    public Group addRole(Group group, String role) {
        groups.get(group.getName()).add(role);
        return group;
    }
}
