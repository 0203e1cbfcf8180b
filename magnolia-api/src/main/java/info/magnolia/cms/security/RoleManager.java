package info.magnolia.cms.security;

public interface RoleManager {
    Role createRole(String name) throws Exception;

    Role getRole(String name);

    void addPermission(Role role, String workspace, String path, long permission);
}
