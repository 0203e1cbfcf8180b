package vn.communeportal.magnolia;

import info.magnolia.cms.security.AccessDeniedException;
import info.magnolia.cms.security.GroupManager;
import info.magnolia.cms.security.Permission;
import info.magnolia.cms.security.Role;
import info.magnolia.cms.security.RoleManager;
import info.magnolia.cms.security.SecuritySupport;
import java.util.Collection;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.templating.PageTree;

/**
 * Magnolia's roles of the portal: {@value #BOARD} opens the board's app, {@value #PROVINCE} the
 * content apps too and arranges what all communes' pages inherit, and {@code
 * commune-portal-<commune>} may read one commune's items. None may write to items: all that goes
 * through the board's desk, which asks the commune's board. {@code commune-portal-<commune>-site}
 * writes to the pages of one commune.
 */
@Singleton
public class Roles {

    public static final String SUPERUSER = "superuser";
    public static final String BOARD = "commune-portal-board";
    public static final String PROVINCE = "commune-portal-province";

    private static final String COMMUNE_PREFIX = "commune-portal-";
    private static final String SITE_SUFFIX = "-site";
    private static final String ADDRESSES = "uri";
    private static final long GET_AND_POST = 63;

    /** Where Jackrabbit keeps the versions of all nodes, to be seen in every workspace. */
    private static final String VERSIONS = "jcr:system/jcr:versionStorage";

    private final SecuritySupport security;

    @Inject
    public Roles(SecuritySupport security) {
        this.security = security;
    }

    /**
     * Whether somebody with these roles reads items of a commune, drafts too: boards' editing
     * members and administrators, the province, the superuser.
     */
    public static boolean readsItems(Collection<String> roles) {
        return roles.stream()
                .anyMatch(
                        role ->
                                role.equals(SUPERUSER)
                                        || role.equals(PROVINCE)
                                        || isOfACommune(role));
    }

    private static boolean isOfACommune(String role) {
        return role.startsWith(COMMUNE_PREFIX)
                && !role.endsWith(SITE_SUFFIX)
                && !role.equals(BOARD);
    }

    /**
     * Makes the roles that every installation has, those that are not there yet; gives these and
     * the communes' what an older version did not.
     *
     * @param communes ids of those whose roles are looked at, if they have any
     */
    public void complete(Collection<String> communes) {
        permitBoard(isAbsent(BOARD) ? create(BOARD) : roles().getRole(BOARD));
        permitProvince(isAbsent(PROVINCE) ? create(PROVINCE) : roles().getRole(PROVINCE));
        for (String commune : communes) {
            if (!isAbsent(ofItems(commune))) {
                permitItems(roles().getRole(ofItems(commune)), commune);
            }
            if (!isAbsent(ofPages(commune))) {
                permitPages(roles().getRole(ofPages(commune)), commune);
            }
        }
    }

    private void permitBoard(Role board) {
        allow(board, ADDRESSES, "/*", GET_AND_POST);
    }

    private void permitProvince(Role province) {
        allow(province, ADDRESSES, "/*", GET_AND_POST);
        for (ContentType type : ContentTypes.shipped().all()) {
            allow(province, type.workspace(), "/*", Permission.READ);
        }
        allow(province, Communes.WORKSPACE, "/*", Permission.READ);
        allowBelow(province, PageTree.WORKSPACE, Communes.PROVINCE, Permission.ALL);
    }

    private void permitItems(Role role, String commune) {
        for (ContentType type : ContentTypes.shipped().all()) {
            permitOnly(role, type.workspace(), commune, Permission.READ);
        }
        permitOnly(role, Communes.WORKSPACE, commune, Permission.READ);
    }

    private void permitPages(Role role, String commune) {
        allow(role, ADDRESSES, "/*", GET_AND_POST);
        permitOnly(role, PageTree.WORKSPACE, commune, Permission.ALL);
        allowBelow(role, PageTree.WORKSPACE, Communes.PROVINCE, Permission.READ);
    }

    /** The role that reads a commune's items. */
    static String ofItems(String commune) {
        return COMMUNE_PREFIX + commune;
    }

    /** The role, and the group, that write to a commune's pages. */
    static String ofPages(String commune) {
        return COMMUNE_PREFIX + commune + SITE_SUFFIX;
    }

    /** Makes the role of a commune if it is not there yet; its name. */
    public String createFor(String commune) {
        String name = ofItems(commune);
        if (isAbsent(name)) {
            permitItems(create(name), commune);
        }
        return name;
    }

    /**
     * Makes the role and the group of those who arrange one commune's pages, if they are not there
     * yet: they may write to that commune's part of the website and nowhere else. The name of both.
     */
    public String createSiteFor(String commune) {
        String name = ofPages(commune);
        if (isAbsent(name)) {
            permitPages(create(name), commune);
        }
        try {
            GroupManager groups = security.getGroupManager();
            if (groups.getGroup(name) == null) {
                groups.addRole(groups.createGroup(name), name);
            }
        } catch (AccessDeniedException e) {
            throw new IllegalStateException("Group " + name + " could not be made", e);
        }
        return name;
    }

    /**
     * A commune's part of a workspace, and not the versions of other communes' nodes: whoever may
     * read anything in a workspace is let by Magnolia into all of {@code /jcr:system} there, and of
     * two entries that of the longer path counts. Magnolia reads and restores versions as the
     * system, so nobody misses them.
     */
    private void permitOnly(Role role, String workspace, String commune, long permission) {
        allowBelow(role, workspace, commune, permission);
        allowBelow(role, workspace, VERSIONS, Permission.NONE);
    }

    /** Of a commune's, or the province's, part of a workspace. */
    private void allowBelow(Role role, String workspace, String name, long permission) {
        allow(role, workspace, "/" + name, permission);
        allow(role, workspace, "/" + name + "/*", permission);
    }

    private boolean isAbsent(String name) {
        return roles().getRole(name) == null;
    }

    private Role create(String name) {
        try {
            return roles().createRole(name);
        } catch (Exception e) { // the role manager's signature
            throw new IllegalStateException("Role " + name + " could not be made", e);
        }
    }

    /** What the role has already it does not get twice. */
    private void allow(Role role, String workspace, String path, long permission) {
        roles().addPermission(role, workspace, path, permission);
    }

    private RoleManager roles() {
        return security.getRoleManager();
    }
}
