package vn.communeportal.webapp.web;

import static vn.communeportal.webapp.web.Html.escape;

import java.io.IOException;
import javax.servlet.RequestDispatcher;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.WebappTexts;

/** What people see in place of a page that is not there or that failed. */
public final class ErrorPageServlet extends HttpServlet {

    public static final String PATH = "/.error";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer given ? given : HttpServletResponse.SC_NOT_FOUND;
        String key =
                code >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                        ? "error.failed"
                        : "error.notFound";
        response.setStatus(code);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(
                        """
                        <!DOCTYPE html>
                        <html lang="vi">
                        <head>
                        <meta charset="UTF-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <meta name="robots" content="noindex">
                        <title>%1$s</title>
                        <link rel="stylesheet" href="/.static/webapp.css">
                        </head>
                        <body>
                        <main class="narrow">
                        <h1>%1$s</h1>
                        <p>%2$s</p>
                        <p><a href="/">%3$s</a></p>
                        </main>
                        </body>
                        </html>
                        """
                                .formatted(text(key), text(key + ".help"), text("error.home")));
    }

    private static String text(String key) {
        return escape(WebappTexts.text(Vietnamese.LOCALE, key));
    }
}
