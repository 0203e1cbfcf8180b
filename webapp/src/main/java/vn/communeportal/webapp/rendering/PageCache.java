package vn.communeportal.webapp.rendering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Item;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.published.Reads;
import vn.communeportal.templating.PageTree;

/**
 * Pages that are ready to be sent, by host and path. With each is kept what was read to make it; a
 * page is sent again as long as all of that would be read the same. So a publication, a withdrawal,
 * an item whose time is over, another setting or a page of the website that is arranged anew makes
 * exactly those pages be made again that show it, at the next request for them. Only pages with
 * status 200 are kept. Thread-safe.
 */
public final class PageCache {

    private final PublishedItems published;
    private final Clock clock;
    private final Cache<String, Kept> pages;

    /**
     * @param bytes that the pages may take, about; 0 makes every page anew
     */
    public PageCache(PublishedItems published, Clock clock, long bytes) {
        this.published = published;
        this.clock = clock;
        pages =
                Caffeine.newBuilder()
                        .maximumWeight(bytes)
                        .weigher((String key, Kept kept) -> key.length() * 2 + kept.page.weight())
                        .build();
    }

    /**
     * The page of a host's path, from memory if it stands.
     *
     * @param making makes it, in this thread, from nothing but what {@link PublishedItems} knows
     *     and the pages of the website; empty if there is none
     */
    Optional<ReadyPage> get(String host, String path, Supplier<Optional<RenderedPage>> making) {
        String key = host + path;
        Kept kept = pages.getIfPresent(key);
        if (kept != null && stands(kept)) {
            return Optional.of(kept.page);
        }
        long changes = published.changes();
        Reads reads = new Reads();
        Optional<ReadyPage> page =
                reads.during(
                        () -> {
                            // Pages of the website are read past the items.
                            published.noteStamp(PageTree.WORKSPACE, Item.communeOf(path));
                            published.noteStamp(PageTree.WORKSPACE, Communes.PROVINCE);
                            return make(making);
                        });
        if (page.isPresent() && page.get().status() == HttpServletResponse.SC_OK) {
            pages.put(key, new Kept(page.get(), reads, changes));
        } else {
            pages.invalidate(key);
        }
        return page;
    }

    /** The page as it is now, for whom nothing is kept. */
    Optional<ReadyPage> make(Supplier<Optional<RenderedPage>> making) {
        Instant now = clock.instant();
        return making.get().map(page -> ReadyPage.of(page, now));
    }

    private boolean stands(Kept kept) {
        long changes = published.changes();
        if (kept.checkedAt == changes && clock.instant().isBefore(kept.until)) {
            return true;
        }
        Optional<Instant> until = kept.reads.stillHold();
        until.ifPresent(
                moment -> {
                    kept.until = moment;
                    kept.checkedAt = changes;
                });
        return until.isPresent();
    }

    private static final class Kept {

        private final ReadyPage page;
        private final Reads reads;
        private volatile long checkedAt;
        private volatile Instant until;

        private Kept(ReadyPage page, Reads reads, long changes) {
            this.page = page;
            this.reads = reads;
            checkedAt = changes;
            until = reads.until();
        }
    }
}
