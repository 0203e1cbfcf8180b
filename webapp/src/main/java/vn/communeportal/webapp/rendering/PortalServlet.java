package vn.communeportal.webapp.rendering;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.templating.FileServlet;
import vn.communeportal.templating.MachineServlet;
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
    private final FileServlet files;
    private final MachineServlet machines;
    private final String boardPath;

    /**
     * @param boardPath where boards sign in
     */
    public PortalServlet(
            PortalResolver resolver,
            PageRenderer renderer,
            FileServlet files,
            MachineServlet machines,
            String boardPath) {
        this.boardPath = boardPath;
        this.resolver = resolver;
        this.renderer = renderer;
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
        if (MachineServlet.serves(path)) {
            machines.service(request, response);
            return;
        }
        if (path.isEmpty() || path.equals("/")) {
            write(renderer.render(ROOT_TEMPLATE, Map.of("boardPath", boardPath)), response);
            return;
        }
        Optional<PortalTarget> target = resolver.resolve(path);
        if (target.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (target.get().isRedirect()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", request.getContextPath() + target.get().path());
        } else {
            Optional<RenderedPage> page =
                    renderer.render(
                            target.get().path(), target.get().selector(), parameters(request));
            if (page.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                write(page.get(), response);
            }
        }
    }

    /** The first value of each. */
    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return parameters;
    }

    private static void write(RenderedPage page, HttpServletResponse response) throws IOException {
        byte[] html = page.html().getBytes(StandardCharsets.UTF_8);
        SecurityHeaders.set(response);
        response.setHeader("Cache-Control", "no-cache");
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }
}
