package vn.communeportal.templating;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.content.Commune;
import vn.communeportal.insight.JsonServlet;
import vn.communeportal.insight.visits.CounterReading;
import vn.communeportal.insight.visits.VisitTransfer;
import vn.communeportal.insight.visits.Visits;
import vn.communeportal.search.missed.MissedOfNodes;

/**
 * Tells the boards' instance, which has to know the key, what was counted on this node; and pages
 * the counter of a commune that shows it. For all else there is nothing here.
 */
public final class VisitsServlet extends JsonServlet {

    /** Where pages ask for the counter: {@code ?commune=hoa-phong}. */
    public static final String COUNTER_PATH = "/.portal/visits";

    private static final long serialVersionUID = 1L;

    private final transient PublicItems items;
    private final transient VisitTransfer transfer;
    private final transient CounterReading reading;

    @Inject
    public VisitsServlet(PublicItems items, VisitTransfer transfer, CounterReading reading) {
        this.items = items;
        this.transfer = transfer;
        this.reading = reading;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getRequestURI();
        String id = request.getParameter("commune");
        if (path.endsWith(Visits.TRANSFER_PATH)) {
            sums(request, response);
        } else if (id != null && items.commune(id).filter(VisitsServlet::isShown).isPresent()) {
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    object().put("all", reading.all(id)).put("today", reading.today(id)));
        } else {
            nothing(response);
        }
    }

    /** Whether the commune wants its counter on its pages. */
    static boolean isShown(Commune commune) {
        return CounterReading.isWanted(commune);
    }

    private void sums(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String since = request.getParameter("since");
        if (since == null || !MissedOfNodes.knows(request.getHeader("Authorization"))) {
            nothing(response);
            return;
        }
        try {
            answer(response, HttpServletResponse.SC_OK, transfer.since(LocalDate.parse(since)));
        } catch (DateTimeParseException e) {
            nothing(response);
        }
    }

    private static void nothing(HttpServletResponse response) throws IOException {
        answer(response, HttpServletResponse.SC_NOT_FOUND, object().put("error", "nothing"));
    }
}
