package vn.communeportal.templating.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.editorial.History;

/**
 * Shows that a form was filled in on a page of ours: a field that agrees with a cookie which other
 * sites neither read nor cause to be sent.
 */
final class FormKey {

    static final String FIELD = "key";
    private static final String COOKIE = "cp-review";
    private static final int BYTES = 24;

    private FormKey() {}

    /** The field's value for a form about this link; sets the cookie if there is none. */
    static String forForm(HttpServletRequest request, HttpServletResponse response, String token) {
        String nonce = cookie(request);
        if (nonce.isEmpty()) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            response.addHeader(
                    "Set-Cookie",
                    COOKIE
                            + "="
                            + nonce
                            + "; Path="
                            + request.getContextPath()
                            + ReviewServlet.PATH
                            + "; HttpOnly; SameSite=Strict"
                            + (request.isSecure() ? "; Secure" : ""));
        }
        return of(nonce, token);
    }

    static boolean fits(HttpServletRequest request, String token) {
        String nonce = cookie(request);
        String given = request.getParameter(FIELD);
        return !nonce.isEmpty()
                && given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8),
                        of(nonce, token).getBytes(StandardCharsets.UTF_8));
    }

    private static String of(String nonce, String token) {
        return History.digest((nonce + ":" + token).getBytes(StandardCharsets.UTF_8));
    }

    private static String cookie(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE)) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }
}
