package vn.communeportal.templating;

import javax.servlet.http.HttpServletResponse;

/**
 * What the portal's pages tell the browser about themselves: nothing comes from another host, no
 * scripts but those of the light module, no frames of others around them. For both hosts.
 */
public final class SecurityHeaders {

    private static final String POLICY =
            "default-src 'none'; img-src 'self' data:; media-src 'self'; frame-src 'self';"
                    + " style-src 'self'; font-src 'self';"
                    + " script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'self'";

    private SecurityHeaders() {}

    public static void set(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    }
}
