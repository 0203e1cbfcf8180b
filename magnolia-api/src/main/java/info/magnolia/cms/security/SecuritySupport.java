package info.magnolia.cms.security;

public interface SecuritySupport {
    UserManager getUserManager();

    UserManager getUserManager(String realm);

    GroupManager getGroupManager();

    RoleManager getRoleManager();
}
