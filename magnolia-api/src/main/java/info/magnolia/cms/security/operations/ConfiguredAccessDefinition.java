package info.magnolia.cms.security.operations;

import info.magnolia.cms.security.User;

public class ConfiguredAccessDefinition implements AccessDefinition {
    @Override
    public boolean hasAccess(User user) {
        throw new UnsupportedOperationException();
    }
}
