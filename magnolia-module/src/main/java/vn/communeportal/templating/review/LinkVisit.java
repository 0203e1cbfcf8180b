package vn.communeportal.templating.review;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Somebody at the address of a link: what they send, and the page that they get. Nobody else keeps
 * the page, frames it, or learns its address.
 */
final class LinkVisit {

    private static final Pattern TOKEN = Pattern.compile("/[\\w-]{20,64}");

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final ReviewPage page;

    LinkVisit(HttpServletRequest request, HttpServletResponse response, Locale language) {
        this.request = request;
        this.response = response;
        page = new ReviewPage(language, nonce(response));
    }

    /** Of the link that the address names; empty if it can name none. */
    static String token(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path != null && TOKEN.matcher(path).matches() ? path.substring(1) : "";
    }

    String token() {
        return token(request);
    }

    /** What was entered in the form; empty if nothing was. */
    String entered(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** Whether what was sent comes from a form of the link's own pages. */
    boolean isOfOwnForm() {
        return FormKey.fits(request, token());
    }

    /** The page so far. */
    ReviewPage page() {
        return page;
    }

    /** Goes on with the form that opens what the link is about. */
    void askToOpen(boolean coded) {
        page.opening(FormKey.forForm(request, response, token()), coded);
    }

    /** Goes on with the form that decides. */
    void askToDecide(boolean coded, String remark) {
        page.deciding(FormKey.forForm(request, response, token()), coded, remark);
    }

    /** Sends the page as it is now. */
    void answer(int status) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page.html());
    }

    private static String nonce(HttpServletResponse response) {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        String nonce = Base64.getUrlEncoder().encodeToString(random);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self' 'nonce-"
                        + nonce
                        + "'; img-src 'self' data:; font-src 'self' data:; frame-src 'self';"
                        + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("X-Content-Type-Options", "nosniff");
        return nonce;
    }
}
