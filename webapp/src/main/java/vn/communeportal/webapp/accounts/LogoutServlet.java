package vn.communeportal.webapp.accounts;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Ends the session. By GET too, so that a plain link does it: the session cookie is not sent with
 * what other sites embed, and the worst that a foreign link can do is to sign somebody out.
 */
public final class LogoutServlet extends HttpServlet {

    public static final String PATH = "/.logout";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SignIn.end(request);
        response.sendRedirect(LoginServlet.PATH);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        doGet(request, response);
    }
}
