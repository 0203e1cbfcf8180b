package info.magnolia.cms.security;

import java.util.Collection;

public interface User {
    String getName();

    String getLanguage();

    String getProperty(String name);

    Collection<String> getRoles();

    Collection<String> getAllRoles();
}
