package vn.communeportal.insight;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.host.Installation;

/**
 * For monitoring, at {@value #PATH}: version, time since the start, numbers of published items:
 * those that the reports on a portal's work count, and apart from them standing information. It
 * tells nothing that citizens cannot see.
 *
 * <pre>
 * {"version": "1.0", "uptimeSeconds": 86400, "communes": [{"id": "hoa-phong", "name": "Hòa Phong",
 *  "path": "/hoa-phong", "published": {"all": 181, "TT-01": 105, …},
 *  "information": {"all": 46, "GT-01": 9, …}}]}
 * </pre>
 */
public final class HealthServlet extends HttpServlet {

    public static final String PATH = "/.portal/health";

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient PublishedCounts counts;
    private final transient Installation installation;
    private final transient Clock clock;

    @Inject
    public HealthServlet(PublishedCounts counts, Installation installation, Clock clock) {
        this.counts = counts;
        this.installation = installation;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ObjectNode health = JSON.createObjectNode();
        health.put("version", installation.version());
        health.put(
                "uptimeSeconds",
                Duration.between(installation.startedAt(), clock.instant()).getSeconds());
        ArrayNode communes = health.putArray("communes");
        for (CommuneCount count : counts.counts()) {
            ObjectNode commune = communes.addObject();
            commune.put("id", count.commune().id());
            commune.put("name", count.commune().name());
            commune.put("path", installation.contextPath() + "/" + count.commune().id());
            ObjectNode published = commune.putObject("published");
            published.put("all", count.all());
            count.bySection().forEach(published::put);
            ObjectNode information = commune.putObject("information");
            information.put("all", count.allInformation());
            count.informationBySection().forEach(information::put);
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JSON.writeValueAsBytes(health));
    }
}
