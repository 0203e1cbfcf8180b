package vn.communeportal.insight;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.content.Commune;
import vn.communeportal.engagement.intake.IntakeService;
import vn.communeportal.engagement.transfer.TripStatus;
import vn.communeportal.host.Installation;
import vn.communeportal.published.DomainOwner;
import vn.communeportal.search.feed.IndexStatus;
import vn.communeportal.search.feed.PortalSearch;

/**
 * For monitoring, at {@value #PATH}: version, time since the start, numbers of published items:
 * those that the reports on a portal's work count, and apart from them standing information; and
 * what the search index has and does. At a commune's own domain it tells of this commune alone. It
 * tells nothing that citizens cannot see.
 *
 * <pre>
 * {"version": "1.0", "uptimeSeconds": 86400,
 *  "search": {"work": "rebuilding", "items": 2711, "bytes": 5242880,
 *             "unreadFiles": 3, "percent": 40,
 *             "changedAt": "2025-08-20T02:00:00Z"},
 *  "intake": {"waiting": 2, "longestWaitSeconds": 12, "outgoing": 0,
 *             "trips": [{"works": true, "rows": 310,
 *                        "succeededAt": "2025-08-20T02:00:00Z"}]},
 *  "communes": [{"id": "hoa-phong", "name": "Hòa Phong",
 *  "path": "/hoa-phong", "published": {"all": 181, "TT-01": 105, …},
 *  "information": {"all": 46, "GT-01": 9, …}}]}
 * </pre>
 */
public final class HealthServlet extends JsonServlet {

    public static final String PATH = "/.portal/health";

    private static final long serialVersionUID = 1L;

    private final transient PublishedCounts counts;
    private final transient PortalSearch search;
    private final transient IntakeService intake;
    private final transient Installation installation;
    private final transient Clock clock;

    @Inject
    public HealthServlet(
            PublishedCounts counts,
            PortalSearch search,
            IntakeService intake,
            Installation installation,
            Clock clock) {
        this.counts = counts;
        this.search = search;
        this.intake = intake;
        this.installation = installation;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ObjectNode health = object();
        health.put("version", installation.version());
        health.put(
                "uptimeSeconds",
                Duration.between(installation.startedAt(), clock.instant()).getSeconds());
        addSearch(health.putObject("search"));
        addIntake(health.putObject("intake"));
        ArrayNode communes = health.putArray("communes");
        for (CommuneCount count : countsAt(request.getServerName())) {
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
        answer(response, HttpServletResponse.SC_OK, health);
    }

    /** Of all communes; at a commune's own domain of this one. */
    private List<CommuneCount> countsAt(String host) {
        List<CommuneCount> all = counts.counts();
        List<Commune> communes =
                all.stream().map(CommuneCount::commune).collect(Collectors.toList());
        Optional<Commune> owner = DomainOwner.of(communes, host);
        return all.stream()
                .filter(count -> owner.filter(its -> its != count.commune()).isEmpty())
                .collect(Collectors.toList());
    }

    /**
     * What citizens sent and nobody has fetched or filed yet; how the trips to other instances go.
     */
    private void addIntake(ObjectNode json) {
        json.put("waiting", intake.waiting());
        json.put("longestWaitSeconds", intake.longestWait().getSeconds());
        json.put("outgoing", intake.outgoing());
        ArrayNode trips = json.putArray("trips");
        for (TripStatus status : intake.trips()) {
            ObjectNode trip = trips.addObject();
            trip.put("works", status.works());
            trip.put("rows", status.rows());
            status.succeededAt().ifPresent(time -> trip.put("succeededAt", time.toString()));
        }
    }

    private void addSearch(ObjectNode json) {
        IndexStatus status = search.status();
        json.put("work", status.work().name().toLowerCase(Locale.ROOT));
        json.put("items", status.items());
        json.put("bytes", status.bytes());
        json.put("unreadFiles", status.unreadFiles());
        status.percent().ifPresent(percent -> json.put("percent", percent));
        status.changedAt().ifPresent(time -> json.put("changedAt", time.toString()));
    }
}
