package vn.communeportal.magnolia;

import info.magnolia.commands.CommandsManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import javax.inject.Inject;
import javax.inject.Provider;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.host.Repositories;

/**
 * Empties Magnolia's page cache on a public instance when an item's time comes or is over. The
 * cache empties itself when something is published; but that an item expires changes nothing in the
 * repository, and its page would be served until the next publication.
 */
@Singleton
public class PageCacheTimes {

    private static final Logger log = LoggerFactory.getLogger(PageCacheTimes.class);

    private final Repositories repositories;
    private final Provider<CommandsManager> commands;
    private final Clock clock;
    private Instant seenUntil;

    @Inject
    public PageCacheTimes(
            Repositories repositories, Provider<CommandsManager> commands, Clock clock) {
        this.repositories = repositories;
        this.commands = commands;
        this.clock = clock;
        seenUntil = clock.instant();
    }

    /** Empties the cache if an item appeared or disappeared since the last call. */
    void flushIfPassed() {
        Instant now = clock.instant();
        if (hasPassed(ItemNodes.PUBLISH_UNTIL, now) || hasPassed(ItemNodes.PUBLISH_FROM, now)) {
            flush();
        }
        seenUntil = now;
    }

    private boolean hasPassed(String property, Instant now) {
        for (Commune commune : repositories.published(Communes.WORKSPACE, Communes::all)) {
            for (ContentType type : ContentTypes.shipped().all()) {
                ItemQuery query =
                        ItemQuery.of(commune.id(), type)
                                .between(property, seenUntil, now)
                                .page(1, 1);
                if (repositories.published(type.workspace(), session -> Items.count(session, query))
                        > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private void flush() {
        try {
            commands.get().executeCommand("cache", "flushAll", new HashMap<>());
        } catch (Exception e) { // the command's signature
            log.warn("The page cache could not be emptied; it may show what has expired", e);
        }
    }
}
