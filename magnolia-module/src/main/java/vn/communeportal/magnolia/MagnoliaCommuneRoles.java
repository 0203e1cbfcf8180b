package vn.communeportal.magnolia;

import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.host.CommuneRoles;

/**
 * Magnolia's roles, groups and access lists of a commune: who reads its items, who arranges its
 * pages.
 */
@Singleton
public class MagnoliaCommuneRoles implements CommuneRoles {

    private final Roles roles;

    @Inject
    public MagnoliaCommuneRoles(Roles roles) {
        this.roles = roles;
    }

    @Override
    public void createFor(String commune) {
        roles.createFor(commune);
        roles.createSiteFor(commune);
    }
}
