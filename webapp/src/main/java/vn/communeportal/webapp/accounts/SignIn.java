package vn.communeportal.webapp.accounts;

import java.util.Optional;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;
import vn.communeportal.host.Person;

/** What the HTTP session knows of the person who signed in, and the token of its forms. */
final class SignIn {

    private static final String LOGIN = SignIn.class.getName() + ".login";
    private static final String TOKEN = SignIn.class.getName() + ".token";

    private SignIn() {}

    static Optional<String> login(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((String) session.getAttribute(LOGIN));
    }

    /** From now on the session is the person's, under an identifier that nobody knew before. */
    static void begin(HttpServletRequest request, Person person) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(LOGIN, person.login());
        request.getSession().removeAttribute(TOKEN);
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The token that a form of this session sends back. */
    static String token(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        String token = (String) session.getAttribute(TOKEN);
        if (token == null) {
            token = UUID.randomUUID().toString();
            session.setAttribute(TOKEN, token);
        }
        return token;
    }

    static boolean isOfThisSession(HttpServletRequest request, String token) {
        HttpSession session = request.getSession(false);
        return session != null && token != null && token.equals(session.getAttribute(TOKEN));
    }
}
