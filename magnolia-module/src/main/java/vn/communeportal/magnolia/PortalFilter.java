package vn.communeportal.magnolia;

import info.magnolia.cms.filters.AbstractMgnlFilter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.host.Installation;
import vn.communeportal.templating.DomainFilter;
import vn.communeportal.templating.FileServlet;
import vn.communeportal.templating.MachineServlet;
import vn.communeportal.templating.PageViews;
import vn.communeportal.templating.PortalHosts;
import vn.communeportal.templating.PortalResolver;
import vn.communeportal.templating.PortalTarget;
import vn.communeportal.templating.SecurityHeaders;

/**
 * Answers those of the portal's addresses that are no pages: files of items, what machines ask for,
 * and addresses that have moved or came to another commune's domain. Pages get their headers here
 * and go on to {@link PortalUriMapping}. Stands before the cache, so that a file is checked for
 * visibility each time, and every page that a reader sees is counted.
 */
public class PortalFilter extends AbstractMgnlFilter {

    private final PortalResolver resolver;
    private final FileServlet files;
    private final MachineServlet machines;
    private final PortalHosts hosts;
    private final PageViews views;
    private final Installation installation;

    @Inject
    public PortalFilter(
            PortalResolver resolver,
            FileServlet files,
            MachineServlet machines,
            PortalHosts hosts,
            PageViews views,
            Installation installation) {
        this.views = views;
        this.installation = installation;
        this.hosts = hosts;
        this.resolver = resolver;
        this.files = files;
        this.machines = machines;
    }

    @Override
    public void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // The portal's addresses need no decoding, so that nothing can hide behind an escape.
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (DomainFilter.isAnswered(hosts, request, response)) {
            return;
        }
        if (!isPortalPath(path)) {
            chain.doFilter(request, response);
        } else if (FileServlet.serves(path)) {
            forgetCharacterSet(response);
            files.service(request, response);
        } else if (!MachineServlet.serves(path) || !machines.isAnswered(request, response)) {
            Optional<PortalTarget> target = resolver.resolve(path);
            if (target.filter(PortalTarget::isRedirect).isPresent()) {
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                response.setHeader("Location", request.getContextPath() + target.get().path());
            } else {
                target.ifPresent(page -> SecurityHeaders.set(response, views.communeOf(path)));
                chain.doFilter(request, response);
                // The author shows previews, to those who work there.
                if (target.isPresent() && !installation.isAuthor()) {
                    views.served(request, response, path);
                }
            }
        }
    }

    /**
     * Magnolia has declared every answer a text in UTF-8, and an answer forgets that only together
     * with its headers.
     */
    private static void forgetCharacterSet(HttpServletResponse response) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : response.getHeaderNames()) {
            headers.put(name, new ArrayList<>(response.getHeaders(name)));
        }
        response.reset();
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }

    /**
     * Pages as Magnolia itself addresses them, its own services and resources are not ours to map.
     */
    static boolean isPortalPath(String path) {
        return path.length() > 1 && !path.startsWith("/.") && !path.endsWith(".html");
    }
}
