package vn.communeportal.magnolia;

import info.magnolia.virtualuri.VirtualUriMapping;
import java.net.URI;
import java.util.Optional;
import javax.inject.Inject;
import vn.communeportal.templating.PortalResolver;
import vn.communeportal.templating.PortalTarget;

/**
 * Maps the portal's addresses to pages of the website: {@code /hoa-phong/tin-tuc/hop} to {@code
 * /hoa-phong/article~…~.html}.
 */
public class PortalUriMapping implements VirtualUriMapping {

    /** Before mappings that somebody made for the whole site. */
    private static final int WEIGHT = 1000;

    private final PortalResolver resolver;

    @Inject
    public PortalUriMapping(PortalResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public Optional<Result> mapUri(URI uri) {
        return PortalFilter.isPortalPath(uri.getRawPath())
                ? resolver.resolve(uri.getRawPath())
                        .filter(target -> !target.isRedirect())
                        .map(PortalTarget::magnoliaUri)
                        .map(page -> new Result(page, WEIGHT, this))
                : Optional.empty();
    }

    @Override
    public boolean isValid() {
        return true;
    }
}
