package vn.communeportal.magnolia;

import info.magnolia.cms.security.SecuritySupport;
import info.magnolia.cms.security.User;
import info.magnolia.cms.security.UserManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
 * app; the commune's role, which shows all its drafts, is for those who may see them all. A
 * contributor sees only what is the contributor's own, and only through the board's desk. Whoever
 * leaves the board, or its editing members, loses the commune's role.
 */
@Singleton
public class BoardRoles {

    /** The realm of those who work in the author instance. */
    private static final String REALM = "admin";

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final SecuritySupport security;
    private final Roles roles;

    /** By the commune's id: its members who have been seen to, with whether they see all drafts. */
    private final Map<String, Map<String, Boolean>> settled = new HashMap<>();

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
            Map<String, Boolean> members =
                    roster.members().stream()
                            .collect(
                                    Collectors.toMap(
                                            login -> login,
                                            login -> seesAllDrafts(roster.actor(login))));
            if (!members.equals(settled.get(commune.id()))) {
                settled.put(commune.id(), settle(commune.id(), members));
            }
        }
    }

    private static boolean seesAllDrafts(Actor actor) {
        return actor.isEditing() || actor.has(Role.ADMINISTRATOR);
    }

    /** Returns those members who have an account; the others are tried again. */
    private Map<String, Boolean> settle(String commune, Map<String, Boolean> members) {
        UserManager users = security.getUserManager(REALM);
        String communeRole = roles.createFor(commune);
        Set<String> former = new TreeSet<>(users.getUsersWithRole(communeRole));
        Map<String, Boolean> done = new HashMap<>();
        members.forEach(
                (login, seesAll) -> {
                    User user = users.getUser(login);
                    if (user != null) {
                        user = give(users, user, Roles.BOARD);
                        if (seesAll) {
                            give(users, user, communeRole);
                            former.remove(login);
                        }
                        done.put(login, seesAll);
                    }
                });
        for (String login : former) {
            User user = users.getUser(login);
            if (user != null) {
                users.removeRole(user, communeRole);
            }
        }
        return done;
    }

    private static User give(UserManager users, User user, String role) {
        return user.getRoles().contains(role) ? user : users.addRole(user, role);
    }
}
