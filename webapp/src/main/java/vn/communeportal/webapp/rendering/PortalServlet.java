package vn.communeportal.webapp.rendering;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.host.People;
import vn.communeportal.templating.FileServlet;
import vn.communeportal.templating.MachineServlet;
import vn.communeportal.templating.PageViews;
import vn.communeportal.templating.PortalResolver;
import vn.communeportal.templating.PortalTarget;
import vn.communeportal.templating.SecurityHeaders;

/**
 * The public portal, for all addresses that nothing else answers: the list of communes at the root,
 * the communes' pages, and the files of their items.
 */
public final class PortalServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String ROOT_TEMPLATE = "commune-portal:pages/communes";

    private final transient PortalResolver resolver;
    private final transient PageRenderer renderer;
    private final transient PageCache cache;
    private final transient People people;
    private final FileServlet files;
    private final MachineServlet machines;
    private final transient PageViews views;
    private final String boardPath;

    /**
     * @param people for whom no pages are kept once they have signed in
     * @param views is told of every page that somebody without an account was served
     * @param boardPath where boards sign in
     */
    public PortalServlet(
            PortalResolver resolver,
            PageRenderer renderer,
            PageCache cache,
            People people,
            FileServlet files,
            MachineServlet machines,
            PageViews views,
            String boardPath) {
        this.views = views;
        this.boardPath = boardPath;
        this.resolver = resolver;
        this.renderer = renderer;
        this.cache = cache;
        this.people = people;
        this.files = files;
        this.machines = machines;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        // The portal's addresses need no decoding, so that nothing can hide behind an escape.
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (FileServlet.serves(path)) {
            files.service(request, response);
            return;
        }
        if (MachineServlet.serves(path) && machines.isAnswered(request, response)) {
            return;
        }
        boolean kept = request.getQueryString() == null && people.current().isEmpty();
        Supplier<Optional<RenderedPage>> making = () -> make(path, request);
        Optional<ReadyPage> page =
                kept ? cache.get(request.getServerName(), path, making) : cache.make(making);
        if (page.isPresent()) {
            SecurityHeaders.set(response, views.communeOf(path));
            response.setHeader("Cache-Control", "no-cache");
            response.setContentType("text/html;charset=UTF-8");
            PageAnswer.send(page.get(), true, request, response);
            if (people.current().isEmpty()) {
                views.served(request, response, path);
            }
        } else {
            answerWithoutPage(path, request, response);
        }
    }

    /** The page at a path; empty if there is none. */
    private Optional<RenderedPage> make(String path, HttpServletRequest request) {
        if (path.isEmpty() || path.equals("/")) {
            return Optional.of(renderer.render(ROOT_TEMPLATE, Map.of("boardPath", boardPath)));
        }
        return resolver.resolve(path)
                .filter(target -> !target.isRedirect())
                .flatMap(
                        target ->
                                renderer.render(
                                        target.path(), target.selector(), parameters(request)));
    }

    private void answerWithoutPage(
            String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<PortalTarget> target = resolver.resolve(path).filter(PortalTarget::isRedirect);
        if (target.isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", request.getContextPath() + target.get().path());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The first value of each. */
    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return parameters;
    }
}
