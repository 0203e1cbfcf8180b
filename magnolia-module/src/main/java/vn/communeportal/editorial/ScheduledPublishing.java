package vn.communeportal.editorial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.host.Repositories;

/**
 * Publishes scheduled items whose time has come, and notes which ones' time is over. Hosts run it
 * every {@value #SECONDS_BETWEEN_RUNS} seconds, in a thread that does nothing else: so nothing is
 * later than five seconds. What came due while nothing ran is done at the first run. Running it
 * late, twice or on several nodes of a cluster at once does each thing once: each takes its turn at
 * the item, and only the first finds it still waiting.
 */
@Singleton
public final class ScheduledPublishing {

    /** How long hosts wait after a run. */
    public static final int SECONDS_BETWEEN_RUNS = 2;

    private static final Logger log = LoggerFactory.getLogger(ScheduledPublishing.class);

    private static final int MANY = 1000;

    /** What was refused is seldom possible a moment later. */
    private static final Duration PAUSE_AFTER_REFUSAL = Duration.ofMinutes(1);

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final Clock clock;
    private final Map<String, Instant> refused = new ConcurrentHashMap<>();

    @Inject
    public ScheduledPublishing(Repositories repositories, EditorialDesk desk, Clock clock) {
        this.repositories = repositories;
        this.desk = desk;
        this.clock = clock;
    }

    /** Does everything that is due; returns how many items that were. */
    public int run() {
        Instant now = clock.instant();
        refused.values().removeIf(until -> !until.isAfter(now));
        int done = 0;
        for (ContentType type : ContentTypes.shipped().all()) {
            done +=
                    perform(
                            type,
                            Transition.PUBLISH,
                            query(type, State.SCHEDULED, ItemNodes.PUBLISH_FROM, now));
            done +=
                    perform(
                            type,
                            Transition.EXPIRE,
                            query(type, State.PUBLISHED, "case/@" + CaseNodes.EXPIRES_AT, now));
        }
        return done;
    }

    private static ItemQuery query(ContentType type, State state, String property, Instant now) {
        return ItemQuery.everywhere(type)
                .states(List.of(state.id()))
                .between(property, Instant.EPOCH, now.plusMillis(1))
                .orderBy(ItemNodes.PUBLISH_FROM, true)
                .page(1, MANY);
    }

    private int perform(ContentType type, Transition transition, ItemQuery query) {
        int done = 0;
        for (Item item :
                repositories
                        .editing(type.workspace(), session -> Items.list(session, query))
                        .items()) {
            if (refused.containsKey(item.id())) {
                continue;
            }
            try {
                desk.performTimed(type, item, TransitionRequest.of(transition));
                done++;
            } catch (TransitionRefusedException e) {
                if (!e.isConflict()) {
                    desk.carryOverPending(type, item);
                    refused.put(item.id(), clock.instant().plus(PAUSE_AFTER_REFUSAL));
                }
                log.debug("{} of item {} was refused: {}", transition, item.id(), e.getMessage());
            }
        }
        return done;
    }
}
