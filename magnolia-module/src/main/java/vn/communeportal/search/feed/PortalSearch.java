package vn.communeportal.search.feed;

import java.time.Clock;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.host.Installation;
import vn.communeportal.host.Repositories;
import vn.communeportal.search.SearchIndex;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.SearchResult;
import vn.communeportal.search.Suggestion;
import vn.communeportal.search.missed.MissedSearches;
import vn.communeportal.search.missed.SearchCounts;

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

    /** Setting of the address of an engine outside; the one that is built in is used without. */
    private static final String ENGINE = "communeportal.search.url";

    private static final String FOLDER = "search";
    private static final String MISSED = "missed-searches.txt";

    private final Installation installation;
    private final Clock clock;
    private final MissedSearches missed;
    private final SearchCounts counts = new SearchCounts();
    private final LiveIndex index;

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
        this.installation = installation;
        this.clock = clock;
        missed = new MissedSearches(() -> installation.folder().resolve(MISSED), clock);
        index = new LiveIndex(Side.ofCitizens(repositories), clock, indexes);
    }

    /** Opens the index, or begins to make it. */
    public void start() {
        index.start(installation.folder().resolve(FOLDER));
    }

    /** What is found; {@link SearchResult#NONE} while there is no index that could be asked. */
    public SearchResult search(SearchQuery query) {
        return index.ask(its -> its.search(query, clock.instant()), SearchResult.NONE);
    }

    /** See {@link SearchIndex#suggest}. */
    public List<Suggestion> suggest(SearchQuery query, int most) {
        return index.ask(its -> its.suggest(query, clock.instant(), most), List.of());
    }

    /** What was looked for and not found. */
    public MissedSearches missed() {
        return missed;
    }

    /** How often people looked for something. */
    public SearchCounts counts() {
        return counts;
    }

    /** Whether all that is published can be found; if not, it soon will. */
    public boolean isReady() {
        return index.isReady();
    }

    /** Whether it has compared the whole index with the repository since it started. */
    boolean isCompared() {
        return index.isCompared();
    }

    /** How many items are indexed, in all communes. */
    public long size() {
        return status().items();
    }

    /** What the index does and has. */
    public IndexStatus status() {
        return index.status();
    }

    /** Makes the index anew in the background, while the present one answers. */
    public void rebuild() {
        index.rebuild();
    }

    /** Reads the whole index in the background; if it is damaged it is made anew. */
    public void examine() {
        index.examine();
    }

    @Override
    public void close() {
        missed.write();
        index.close();
    }
}
