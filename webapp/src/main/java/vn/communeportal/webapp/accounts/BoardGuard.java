package vn.communeportal.webapp.accounts;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.host.People;

/** Lets only people who signed in through; others are sent to sign in. */
public final class BoardGuard extends HttpFilter {

    private final transient People people;

    public BoardGuard(People people) {
        this.people = people;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (people.current().isPresent()) {
            chain.doFilter(request, response);
        } else if ("GET".equals(request.getMethod())) {
            String asked =
                    request.getQueryString() == null
                            ? request.getRequestURI()
                            : request.getRequestURI() + "?" + request.getQueryString();
            response.sendRedirect(
                    LoginServlet.PATH + "?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
        } else {
            // The board's script tells the person that the session has ended.
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
