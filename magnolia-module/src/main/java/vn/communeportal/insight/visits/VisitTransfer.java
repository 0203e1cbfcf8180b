package vn.communeportal.insight.visits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.host.Installation;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.store.FigureNodes;
import vn.communeportal.text.Vietnamese;

/**
 * Brings the daily sums of the nodes that serve citizens to the instance on which boards work,
 * which asks for them. A node gives the sums of days, not what was added, so that asking twice
 * counts nothing twice, and a day after which either was down is asked for again.
 */
@Singleton
public final class VisitTransfer {

    private static final Logger log = LoggerFactory.getLogger(VisitTransfer.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STATE = "/transfer";
    private static final String UNTIL = "until";

    /** Before this no portal of ours counted. */
    private static final LocalDate EVER = LocalDate.of(2020, 1, 1);

    private final Repositories repositories;
    private final NodeName node;
    private final NodeCalls calls;
    private final Clock clock;

    @Inject
    public VisitTransfer(Repositories repositories, Installation installation, Clock clock) {
        this(repositories, installation, clock, new HttpNodeCalls());
    }

    VisitTransfer(
            Repositories repositories, Installation installation, Clock clock, NodeCalls calls) {
        this.repositories = repositories;
        this.clock = clock;
        this.calls = calls;
        node = new NodeName(installation);
    }

    /** What this node counted itself since a day, that day included. */
    public ObjectNode since(LocalDate first) {
        ObjectNode answer = JSON.createObjectNode().put("source", node.get());
        ArrayNode days = answer.putArray("days");
        repositories.editing(
                FigureNodes.WORKSPACE,
                session -> {
                    for (String commune : VisitStore.communes(session)) {
                        for (LocalDate day : VisitStore.days(session, node.get(), commune, first)) {
                            DayVisits visits = VisitStore.get(session, node.get(), commune, day);
                            ObjectNode json = days.addObject();
                            json.put("commune", commune).put("day", day.toString());
                            long[] numbers = new long[Tally.NUMBERS];
                            visits.total().put(numbers, 0);
                            ArrayNode total = json.putArray("total");
                            for (long number : numbers) {
                                total.add(number);
                            }
                            visits.rows().forEach(json.putArray("rows")::add);
                        }
                    }
                    return null;
                });
        return answer;
    }

    /** Asks all nodes that are configured for what they counted since they were asked last. */
    public void fetch() {
        for (String address : calls.nodes()) {
            try {
                fetch(address);
            } catch (RuntimeException e) {
                log.warn(
                        "{} gives no sums of visits, the next run asks again: {}",
                        address,
                        e.toString());
            }
        }
    }

    private void fetch(String address) {
        String mark = "node-" + Integer.toHexString(address.hashCode());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        LocalDate first =
                repositories.editing(FigureNodes.WORKSPACE, session -> until(session, mark));
        JsonNode answer = calls.ask(address, first);
        if (answer == null) {
            return;
        }
        repositories.editing(
                FigureNodes.WORKSPACE,
                session -> {
                    keep(session, answer);
                    // The last day may still grow, and yesterday's last minute come late.
                    FigureNodes.node(session, STATE + "/" + mark)
                            .setProperty(UNTIL, today.minusDays(1).toString());
                    session.save();
                    return null;
                });
    }

    private static LocalDate until(Session session, String mark) throws RepositoryException {
        String path = STATE + "/" + mark;
        return session.nodeExists(path) && session.getNode(path).hasProperty(UNTIL)
                ? LocalDate.parse(session.getNode(path).getProperty(UNTIL).getString())
                : EVER;
    }

    private void keep(Session session, JsonNode answer) throws RepositoryException {
        String source = answer.path("source").asText();
        if (!NodeName.isName(source) || source.equals(node.get())) {
            throw new IllegalStateException("No name of another node: " + source);
        }
        for (JsonNode each : answer.path("days")) {
            String commune = each.path("commune").asText();
            if (!commune.matches("[a-z0-9_-]+")) {
                throw new IllegalStateException("No commune: " + commune);
            }
            JsonNode total = each.path("total");
            List<String> rows = new ArrayList<>();
            each.path("rows").forEach(row -> rows.add(row.asText()));
            DayVisits visits =
                    new DayVisits(
                                    new Tally(
                                            total.path(0).asLong(),
                                            total.path(1).asLong(),
                                            total.path(2).asLong(),
                                            total.path(3).asLong()))
                            .addRows(rows);
            VisitStore.put(
                    session, source, commune, LocalDate.parse(each.path("day").asText()), visits);
        }
    }
}
