package vn.communeportal.engagement.transfer;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.host.Installation;

/**
 * The boards' instance goes to those that serve citizens, which {@value #NODES} names, fetches what
 * came there and brings what they are to know. Nobody of them ever reaches into the boards'
 * instance. Without that setting there is no other instance and no trip.
 *
 * <p>A row is kept here before it is acknowledged there, and acknowledged there before it is
 * dropped: whichever of the two goes down in between, it comes again, and is kept once.
 */
@Singleton
public final class Trips {

    /** Setting: addresses of the instances with their context paths, with commas between. */
    public static final String NODES = "communeportal.transfer.nodes";

    public static final int SECONDS_BETWEEN = 15;

    private static final Logger log = LoggerFactory.getLogger(Trips.class);

    /** A trip ends after so many messages of a channel; the next goes on. */
    private static final int MOST_MESSAGES = 400;

    private final Channels channels;
    private final Installation installation;
    private final SharedKey key;
    private final Clock clock;
    private final Caller caller;
    private final Map<String, TripStatus> states = new ConcurrentHashMap<>();

    /** Rows that a node keeps while another one does not yet. */
    private final Map<String, Set<String>> given = new ConcurrentHashMap<>();

    @Inject
    public Trips(Channels channels, SharedKey key, Installation installation, Clock clock) {
        this.channels = channels;
        this.installation = installation;
        this.key = key;
        this.clock = clock;
        caller = new Caller(new Seal(key, clock));
    }

    /** Whether citizens are served by other instances than this one. */
    public boolean isNeeded() {
        return !nodes().isEmpty();
    }

    /** How the last trips went, one an instance. */
    public List<TripStatus> states() {
        return nodes().stream()
                .map(node -> states.getOrDefault(node, TripStatus.before(node)))
                .collect(Collectors.toList());
    }

    /** Goes to all of them once. What fails is in {@link #states} and tried again next time. */
    public synchronized void run() {
        List<String> nodes = nodes();
        for (String node : nodes) {
            TripStatus before = states.getOrDefault(node, TripStatus.before(node));
            try {
                if (!key.isSet()) {
                    throw new IOException("no secret is set");
                }
                int rows = visit(node);
                states.put(node, before.succeeded(clock.instant(), rows));
            } catch (IOException | RuntimeException e) {
                TripStatus failed = before.failed(clock.instant(), e.toString());
                states.put(node, failed);
                if (before.works()) {
                    log.warn("The trip to {} failed and will be repeated: {}", node, e.toString());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        for (RowSource source : channels.sources()) {
            acknowledgeWhatAllHave(source, nodes);
        }
    }

    private int visit(String node) throws IOException, InterruptedException {
        int rows = 0;
        for (RowTarget target : channels.targets()) {
            rows += fetch(node, target);
        }
        for (RowSource source : channels.sources()) {
            rows += give(node, source);
        }
        return rows;
    }

    /** The acknowledgement of what one answer brought goes with the next question. */
    private int fetch(String node, RowTarget target) throws IOException, InterruptedException {
        List<String> kept = List.of();
        int rows = 0;
        for (int i = 0; i < MOST_MESSAGES; i++) {
            Message answer =
                    caller.ask(address(node), new Message(target.channel(), kept, List.of()));
            boolean isNothingNew = answer.rows().isEmpty();
            kept = Channels.keep(target, answer.rows());
            rows += kept.size();
            if (isNothingNew) {
                return rows;
            }
            if (kept.isEmpty()) {
                throw new IOException("Rows of " + target.channel() + " cannot be kept here");
            }
        }
        // The last ones are acknowledged at once, or they would come again.
        caller.ask(address(node), new Message(target.channel(), kept, List.of()));
        return rows;
    }

    private int give(String node, RowSource source) throws IOException, InterruptedException {
        Set<String> there = given(node, source);
        int rows = 0;
        for (int i = 0; i < MOST_MESSAGES; i++) {
            List<Row> next = Channels.batch(source, there);
            if (next.isEmpty()) {
                break;
            }
            Message answer =
                    caller.ask(address(node), new Message(source.channel(), List.of(), next));
            there.addAll(answer.kept());
            rows += answer.kept().size();
            if (answer.kept().isEmpty()) {
                throw new IOException("Rows of " + source.channel() + " were not kept there");
            }
        }
        return rows;
    }

    private void acknowledgeWhatAllHave(RowSource source, List<String> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        Set<String> everywhere = new HashSet<>(given(nodes.get(0), source));
        nodes.forEach(node -> everywhere.retainAll(given(node, source)));
        if (!everywhere.isEmpty()) {
            source.acknowledge(everywhere);
            nodes.forEach(node -> given(node, source).removeAll(everywhere));
        }
    }

    private Set<String> given(String node, RowSource source) {
        return given.computeIfAbsent(
                node + ' ' + source.channel(), none -> ConcurrentHashMap.newKeySet());
    }

    private List<String> nodes() {
        return Stream.of(installation.setting(NODES).split(","))
                .map(String::strip)
                .filter(node -> !node.isEmpty())
                .distinct()
                .collect(Collectors.toList());
    }

    private static URI address(String node) {
        return URI.create(node.replaceAll("/+$", "") + TransferServlet.PATH);
    }

    /** When a failure that lasts began; null if all trips work. */
    public Instant failingSince() {
        return states().stream()
                .filter(state -> !state.works())
                .map(TripStatus::failingSince)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
