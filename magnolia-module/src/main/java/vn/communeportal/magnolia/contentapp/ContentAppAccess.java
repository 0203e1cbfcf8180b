package vn.communeportal.magnolia.contentapp;

import info.magnolia.cms.security.User;
import info.magnolia.cms.security.operations.ConfiguredAccessDefinition;
import vn.communeportal.magnolia.Roles;

/**
 * Who has the content apps: whoever reads a commune's items. Contributors, who read nobody's
 * drafts, would find empty lists there; they write in the board's app, which shows them their own.
 */
public class ContentAppAccess extends ConfiguredAccessDefinition {

    @Override
    public boolean hasAccess(User user) {
        return Roles.readsItems(user.getAllRoles());
    }
}
