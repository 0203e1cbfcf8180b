package vn.communeportal.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.host.Repositories;

/**
 * Publishes scheduled items whose time has come. Hosts run it every few seconds; running it twice,
 * late or on two nodes at once publishes each item once, since the second finds it in another
 * state.
 */
@Singleton
public final class ScheduledPublishing {

    private static final Logger log = LoggerFactory.getLogger(ScheduledPublishing.class);

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final Clock clock;

    @Inject
    public ScheduledPublishing(Repositories repositories, EditorialDesk desk, Clock clock) {
        this.repositories = repositories;
        this.desk = desk;
        this.clock = clock;
    }

    /** Publishes everything that is due; returns how many items that were. */
    public int publishDue() {
        int published = 0;
        for (ContentType type : ContentTypes.shipped().all()) {
            for (Item item : due(type)) {
                try {
                    desk.performScheduled(type, item);
                    published++;
                } catch (TransitionRefusedException e) {
                    log.debug(
                            "Scheduled item {} could not be published: {}",
                            item.id(),
                            e.getMessage());
                }
            }
        }
        return published;
    }

    private List<Item> due(ContentType type) {
        Instant now = clock.instant();
        List<Commune> communes = repositories.editing(Communes.WORKSPACE, Communes::all);
        return repositories.editing(
                type.workspace(),
                session -> {
                    List<Item> due = new ArrayList<>();
                    for (Commune commune : communes) {
                        ItemQuery query =
                                ItemQuery.of(commune.id(), type)
                                        .states(List.of(State.SCHEDULED.id()))
                                        .between(
                                                ItemNodes.PUBLISH_FROM,
                                                Instant.EPOCH,
                                                now.plusMillis(1))
                                        .orderBy(ItemNodes.PUBLISH_FROM, true)
                                        .page(1, 100);
                        due.addAll(Items.list(session, query).items());
                    }
                    return due;
                });
    }
}
