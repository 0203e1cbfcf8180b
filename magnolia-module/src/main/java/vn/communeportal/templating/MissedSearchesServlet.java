package vn.communeportal.templating;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.insight.JsonServlet;
import vn.communeportal.search.feed.PortalSearch;
import vn.communeportal.search.missed.MissedOfNodes;
import vn.communeportal.search.missed.MissedSearch;

/**
 * Tells another instance of the installation, which has to know the key, what was looked for on
 * this node and not found. For all others there is nothing here.
 */
public final class MissedSearchesServlet extends JsonServlet {

    private static final long serialVersionUID = 1L;

    private final transient PortalSearch search;

    @Inject
    public MissedSearchesServlet(PortalSearch search) {
        this.search = search;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ObjectNode json = object().put("version", SearchServlet.VERSION);
        String commune = request.getParameter("commune");
        if (commune == null || !MissedOfNodes.knows(request.getHeader("Authorization"))) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, json.put("error", "nothing"));
            return;
        }
        ArrayNode missed = json.putArray("missed");
        for (MissedSearch each : search.missed().list(commune)) {
            missed.addObject()
                    .put("words", each.words())
                    .put("count", each.count())
                    .put("last", each.last().toString());
        }
        answer(response, HttpServletResponse.SC_OK, json);
    }
}
