package vn.communeportal.webapp.accounts;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.host.Person;
import vn.communeportal.text.Vietnamese;

/** Signing in at {@value #PATH}: a plain form that needs no script. */
public final class LoginServlet extends HttpServlet {

    public static final String PATH = "/.login";

    private static final Logger LOG = LoggerFactory.getLogger(LoginServlet.class);
    private static final String BOARD = "/.board/";

    /** Addresses of the board and nothing that a browser could take for another host. */
    private static final Pattern INSIDE = Pattern.compile("/\\.board/[^\\s\\\\]*");

    private final transient Accounts accounts;
    private final transient LoginThrottle throttle;

    public LoginServlet(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.throttle = new LoginThrottle(clock);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (accounts.current().isPresent()) {
            response.sendRedirect(target(request));
        } else {
            show(request, response, HttpServletResponse.SC_OK, "");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String login = parameter(request, "login").strip().toLowerCase(Locale.ROOT);
        String address = request.getRemoteAddr();
        if (!SignIn.isOfThisSession(request, request.getParameter("token"))) {
            show(request, response, HttpServletResponse.SC_FORBIDDEN, "login.stale");
            return;
        }
        if (throttle.isBlocked(login, address)) {
            LOG.warn("Signing in is blocked after too many failures from one address");
            response.setHeader("Retry-After", Long.toString(LoginThrottle.WINDOW.toSeconds()));
            show(request, response, 429, "login.blocked");
            return;
        }
        Optional<Person> person = accounts.authenticate(login, parameter(request, "password"));
        if (person.isEmpty()) {
            throttle.failed(login, address);
            show(request, response, HttpServletResponse.SC_UNAUTHORIZED, "login.wrong");
            return;
        }
        throttle.succeeded(login, address);
        SignIn.begin(request, person.get());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", target(request));
    }

    private static void show(
            HttpServletRequest request, HttpServletResponse response, int status, String problem)
            throws IOException {
        Locale locale =
                "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Vietnamese.LOCALE;
        String html =
                new LoginPage(locale)
                        .html(
                                SignIn.token(request),
                                target(request),
                                parameter(request, "login"),
                                problem);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }

    private static String target(HttpServletRequest request) {
        String to = parameter(request, "to");
        return INSIDE.matcher(to).matches() ? to : BOARD;
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
