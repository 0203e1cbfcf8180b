package vn.communeportal.webapp.accounts;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.host.Person;

/** Makes the signed-in person the current one while a request is served. */
public final class PersonFilter extends HttpFilter {

    private final transient Accounts accounts;

    public PersonFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Person> person = SignIn.login(request).flatMap(accounts::byLogin);
        if (person.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        CurrentPerson.set(person.get());
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentPerson.clear();
        }
    }
}
