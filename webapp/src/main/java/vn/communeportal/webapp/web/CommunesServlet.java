package vn.communeportal.webapp.web;

import static vn.communeportal.webapp.web.Html.escape;

import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.WebappTexts;

/** The page at the root: the communes of this installation. */
public final class CommunesServlet extends HttpServlet {

    private final transient Repositories repositories;

    public CommunesServlet(Repositories repositories) {
        this.repositories = repositories;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<Commune> communes = repositories.published(Communes.WORKSPACE, Communes::all);
        StringBuilder list = new StringBuilder();
        for (Commune commune : communes) {
            list.append("<li><a href=\"/")
                    .append(escape(commune.id()))
                    .append("/\">")
                    .append(escape(commune.name()))
                    .append("</a></li>\n");
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(
                        """
                        <!DOCTYPE html>
                        <html lang="vi">
                        <head>
                        <meta charset="UTF-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <title>%s</title>
                        <link rel="stylesheet" href="/.static/webapp.css">
                        </head>
                        <body>
                        <main class="narrow">
                        <h1>%s</h1>
                        %s
                        <p><a href="/.board/">%s</a></p>
                        </main>
                        </body>
                        </html>
                        """
                                .formatted(
                                        text("communes.title"),
                                        text("communes.title"),
                                        communes.isEmpty()
                                                ? "<p>" + text("communes.none") + "</p>"
                                                : "<ul class=\"links\">\n" + list + "</ul>",
                                        text("communes.board")));
    }

    private static String text(String key) {
        return escape(WebappTexts.text(Vietnamese.LOCALE, key));
    }
}
