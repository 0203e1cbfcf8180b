package vn.communeportal.published;

import java.util.List;
import java.util.Optional;
import vn.communeportal.content.Commune;

/** At a commune's domain there is this commune only, for programs too. */
public final class DomainOwner {

    private DomainOwner() {}

    /**
     * The commune whose domain it is; empty for a host that serves all.
     *
     * @param host as the request names it
     */
    public static Optional<Commune> of(List<Commune> communes, String host) {
        return communes.stream()
                .filter(commune -> commune.status() != Commune.Status.MERGED)
                .filter(commune -> commune.setting(Commune.DOMAIN).equals(host))
                .findFirst();
    }
}
