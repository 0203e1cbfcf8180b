package vn.communeportal.templating;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Keeps the communes' domains apart, see {@link PortalHosts}. */
public final class DomainFilter implements Filter {

    private final PortalHosts hosts;

    public DomainFilter(PortalHosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public void init(FilterConfig config) {
        // Nothing to prepare.
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isAnswered(hosts, (HttpServletRequest) request, (HttpServletResponse) response)) {
            chain.doFilter(request, response);
        }
    }

    /** Whether the request was answered, because it came to the domain of another commune. */
    public static boolean isAnswered(
            PortalHosts hosts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<PortalHosts.Answer> answer = hosts.answer(request.getServerName(), path);
        if (answer.isEmpty()) {
            return false;
        }
        Optional<String> location = answer.get().location(request.getContextPath());
        if (location.isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", location.get());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return true;
    }

    @Override
    public void destroy() {
        // Nothing to release.
    }
}
