package vn.communeportal.webapp.rendering;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.webapp.rendering.LightModules.Resource;

/**
 * Styles, scripts and fonts of the light module at {@code
 * /.resources/commune-portal/webresources/*}, where Magnolia has them too. Nothing else of the
 * module is served.
 */
public final class ResourceServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** Where the servlet belongs. */
    public static final String MAPPING = "/.resources/*";

    private static final String FOLDER = "/commune-portal/webresources/";

    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=UTF-8",
                    "js", "text/javascript;charset=UTF-8",
                    "svg", "image/svg+xml",
                    "woff2", "font/woff2",
                    "txt", "text/plain;charset=UTF-8");

    private final transient LightModules modules;
    private final transient ReadyFiles files;

    public ResourceServlet(LightModules modules) {
        this.modules = modules;
        files = new ReadyFiles(modules);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String extension = path.substring(path.lastIndexOf('.') + 1);
        Optional<Resource> resource =
                path.startsWith(FOLDER) && TYPES.containsKey(extension)
                        ? modules.find(path)
                        : Optional.empty();
        if (resource.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ReadyFiles.Known file = files.ready(resource.get());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Cache-Control",
                file.version().equals(request.getParameter("v"))
                        ? "public, max-age=31536000, immutable"
                        : "public, max-age=300");
        response.setContentType(TYPES.get(extension));
        PageAnswer.send(file.page(), !extension.equals("woff2"), request, response);
    }
}
