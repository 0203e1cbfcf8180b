package vn.communeportal.templating;

import java.util.Optional;
import vn.communeportal.content.Commune;

/** At a commune's domain there is this commune only, for programs too. */
final class DomainOwner {

    private DomainOwner() {}

    /**
     * The commune whose domain it is; empty for a host that serves all.
     *
     * @param host as the request names it
     */
    static Optional<Commune> of(PublicItems items, String host) {
        return items.communes().stream()
                .filter(commune -> commune.status() != Commune.Status.MERGED)
                .filter(commune -> commune.setting(Commune.DOMAIN).equals(host))
                .findFirst();
    }
}
