package vn.communeportal.webapp.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The style sheet of the webapp's own few pages, at {@value #PATH}. */
public final class StylesheetServlet extends HttpServlet {

    public static final String PATH = "/.static/webapp.css";

    private final byte[] css = load();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/css;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setContentLength(css.length);
        response.getOutputStream().write(css);
    }

    private static byte[] load() {
        try (InputStream in = StylesheetServlet.class.getResourceAsStream("webapp.css")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
