package vn.communeportal.templating;

import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.content.Commune;

/**
 * What the portal's pages tell the browser about themselves: nothing comes from another host, no
 * scripts but those of the light module, no frames of others around them; unless a commune has
 * chosen an outside service for its statistics. For both hosts.
 */
public final class SecurityHeaders {

    private static final String POLICY =
            "default-src 'none'; img-src 'self' data:; media-src 'self'; frame-src 'self';"
                    + " style-src 'self'; font-src 'self';"
                    + " script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'self'";

    private static final String[] OPENED = {
        "script-src 'self'", "connect-src 'self'", "img-src 'self'"
    };

    private SecurityHeaders() {}

    /** The same for a commune that may let an outside service count. */
    public static void set(HttpServletResponse response, Optional<Commune> commune) {
        set(response);
        commune.flatMap(OutsideAnalytics::of)
                .ifPresent(
                        service -> {
                            String policy = POLICY;
                            for (String part : OPENED) {
                                policy = policy.replace(part, part + " " + service.origin());
                            }
                            response.setHeader("Content-Security-Policy", policy);
                        });
    }

    public static void set(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    }
}
