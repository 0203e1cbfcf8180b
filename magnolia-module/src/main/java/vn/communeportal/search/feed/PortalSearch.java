package vn.communeportal.search.feed;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.host.Installation;
import vn.communeportal.host.Repositories;
import vn.communeportal.search.SearchIndex;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.SearchResult;
import vn.communeportal.search.Suggestion;
import vn.communeportal.search.missed.MissedSearches;

/**
 * The search of this node. It answers from its start on, and never with an error: as long as the
 * index is being made {@link #isReady} says so, and what is there already is found.
 *
 * <pre>search.search(SearchQuery.in("hoa-phong").words("khai sinh")).hits()</pre>
 *
 * Thread-safe.
 */
@Singleton
public final class PortalSearch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PortalSearch.class);

    /** Setting of the address of an engine outside; the one that is built in is used without. */
    private static final String ENGINE = "communeportal.search.url";

    private static final String FOLDER = "search";
    private static final String MISSED = "missed-searches.txt";
    private static final SearchResult NOTHING =
            new SearchResult(0, List.of(), Map.of(), false, null);

    private final Repositories repositories;
    private final Installation installation;
    private final Clock clock;
    private final Indexes indexes;
    private final MissedSearches missed;
    private volatile IndexFeed feed;

    @Inject
    public PortalSearch(Repositories repositories, Installation installation, Clock clock) {
        this(
                repositories,
                installation,
                clock,
                ForeignIndexes.of(installation.setting(ENGINE), FOLDER));
    }

    /**
     * @param indexes where its indexes come from
     */
    PortalSearch(
            Repositories repositories, Installation installation, Clock clock, Indexes indexes) {
        this.repositories = repositories;
        this.installation = installation;
        this.clock = clock;
        this.indexes = indexes;
        missed = new MissedSearches(() -> installation.folder().resolve(MISSED), clock);
    }

    /** Opens the index, or begins to make it. */
    public void start() {
        try {
            IndexFeed started =
                    new IndexFeed(
                            repositories, clock, installation.folder().resolve(FOLDER), indexes);
            started.start();
            feed = started;
        } catch (RuntimeException e) {
            log.error("There is no search until the next start", e);
        }
    }

    public SearchResult search(SearchQuery query) {
        return ask(index -> index.search(query, clock.instant()), NOTHING);
    }

    /** See {@link SearchIndex#suggest}. */
    public List<Suggestion> suggest(SearchQuery query, int most) {
        return ask(index -> index.suggest(query, clock.instant(), most), List.of());
    }

    /** What was looked for and not found. */
    public MissedSearches missed() {
        return missed;
    }

    /** Whether all that is published can be found; if not, it soon will. */
    public boolean isReady() {
        IndexFeed its = feed;
        return its != null && its.isReady();
    }

    /** Whether it has compared the whole index with the repository since it started. */
    boolean isCompared() {
        IndexFeed its = feed;
        return its != null && its.isCompared();
    }

    /** How many items are indexed, in all communes. */
    public long size() {
        return status().items();
    }

    /** What the index does and has. */
    public IndexStatus status() {
        IndexFeed its = feed;
        return its == null ? IndexStatus.ABSENT : ask(index -> its.status(), IndexStatus.ABSENT);
    }

    /** Makes the index anew in the background, while the present one answers. */
    public void rebuild() {
        IndexFeed its = feed;
        if (its != null) {
            its.rebuild();
        }
    }

    /** Reads the whole index in the background; if it is damaged it is made anew. */
    public void examine() {
        IndexFeed its = feed;
        if (its != null) {
            its.examine();
        }
    }

    private <T> T ask(Function<SearchIndex, T> question, T otherwise) {
        IndexFeed its = feed;
        if (its == null) {
            return otherwise;
        }
        SearchIndex index = its.index();
        try {
            return question.apply(index);
        } catch (RuntimeException | InternalError e) {
            // The latter comes from mapped files that were cut.
            return again(its, index, question, otherwise, e);
        }
    }

    /** Where another index has taken the place of the one that failed, that one is asked. */
    private static <T> T again(
            IndexFeed feed,
            SearchIndex failed,
            Function<SearchIndex, T> question,
            T otherwise,
            Throwable failure) {
        if (feed.index() != failed) {
            try {
                return question.apply(feed.index());
            } catch (RuntimeException | InternalError e) {
                failure.addSuppressed(e);
            }
        }
        log.warn("The search index could not answer and is examined", failure);
        feed.examine();
        return otherwise;
    }

    @Override
    public void close() {
        missed.write();
        IndexFeed its = feed;
        feed = null;
        if (its != null) {
            its.close();
        }
    }
}
