package info.magnolia.cms.security.operations;

import info.magnolia.cms.security.User;

public interface AccessDefinition {
    boolean hasAccess(User user);
}
