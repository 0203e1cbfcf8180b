package vn.communeportal.magnolia;

import info.magnolia.cms.security.SecuritySupport;
import info.magnolia.cms.security.User;
import info.magnolia.cms.security.UserManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.Roster;
import vn.communeportal.host.Repositories;

/**
 * Lets Magnolia's roles follow the communes' boards: whoever is on a board may open the board's
 * app; the commune's role, which shows all its drafts, is for those who may see them all; its
 * pages' role is for the administrators of its portal. A contributor sees only what is the
 * contributor's own, and only through the board's desk. Whoever leaves the board, or what they were
 * on it, loses the role that came with it; groups that somebody was put into by hand stay.
 */
@Singleton
public class BoardRoles {

    /** The realm of those who work in the author instance. */
    private static final String REALM = "admin";

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final SecuritySupport security;
    private final Roles roles;

    /**
     * By the commune's id: its members who have been seen to, with their roles besides the app's.
     */
    private final Map<String, Map<String, Set<String>>> settled = new HashMap<>();

    @Inject
    public BoardRoles(
            Repositories repositories, EditorialDesk desk, SecuritySupport security, Roles roles) {
        this.repositories = repositories;
        this.desk = desk;
        this.security = security;
        this.roles = roles;
    }

    /** Brings the roles in line with the boards of today; cheap when no board has changed. */
    void follow() {
        for (Commune commune : repositories.editing(Communes.WORKSPACE, Communes::all)) {
            Roster roster = desk.roster(commune.id());
            Map<String, Set<String>> members = new HashMap<>();
            for (String login : roster.members()) {
                members.put(login, rolesOf(roster.actor(login), commune.id()));
            }
            if (!members.equals(settled.get(commune.id()))) {
                settled.put(commune.id(), settle(commune.id(), members));
            }
        }
    }

    private static Set<String> rolesOf(Actor actor, String commune) {
        Set<String> given = new TreeSet<>();
        boolean administrator = actor.has(Role.ADMINISTRATOR);
        if (actor.isEditing() || administrator) {
            given.add(Roles.ofItems(commune));
        }
        if (administrator) {
            given.add(Roles.ofPages(commune));
        }
        return given;
    }

    /** Returns those members who have an account; the others are tried again. */
    private Map<String, Set<String>> settle(String commune, Map<String, Set<String>> members) {
        UserManager users = security.getUserManager(REALM);
        roles.createFor(commune);
        roles.createSiteFor(commune);
        Map<String, Set<String>> done = new HashMap<>();
        members.forEach(
                (login, given) -> {
                    User user = users.getUser(login);
                    if (user != null) {
                        user = give(users, user, Roles.BOARD);
                        for (String role : given) {
                            user = give(users, user, role);
                        }
                        done.put(login, given);
                    }
                });
        for (String role : List.of(Roles.ofItems(commune), Roles.ofPages(commune))) {
            for (String login : new TreeSet<>(users.getUsersWithRole(role))) {
                User user = users.getUser(login);
                if (user != null && !members.getOrDefault(login, Set.of()).contains(role)) {
                    users.removeRole(user, role);
                }
            }
        }
        return done;
    }

    private static User give(UserManager users, User user, String role) {
        return user.getRoles().contains(role) ? user : users.addRole(user, role);
    }
}
