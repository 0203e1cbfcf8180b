package vn.communeportal.search.feed;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.ItemsByWords;
import vn.communeportal.host.Installation;
import vn.communeportal.host.Repositories;
import vn.communeportal.search.Facet;
import vn.communeportal.search.Labels;
import vn.communeportal.search.SearchHit;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.SearchResult;
import vn.communeportal.search.lucene.LuceneIndex;

/**
 * The search of the boards' side, over items in whatever state, by an index of its own that is
 * always the one that is built in: what is not published does not leave the machine. Only for
 * callers that decide on each item who may see it. Thread-safe.
 */
@Singleton
public final class BoardSearch implements ItemsByWords, AutoCloseable {

    /** How many items of a kind it knows at most; who has more narrows the question. */
    public static final int MOST = 300;

    private static final String FOLDER = "board-search";

    private final Installation installation;
    private final Clock clock;
    private final LiveIndex index;

    @Inject
    public BoardSearch(Repositories repositories, Installation installation, Clock clock) {
        this.installation = installation;
        this.clock = clock;
        index = new LiveIndex(Side.ofBoards(repositories), clock, LuceneIndex::open);
    }

    /** Opens the index, or begins to make it. */
    public void start() {
        index.start(installation.folder().resolve(FOLDER));
    }

    @Override
    public List<String> find(ItemQuery query, String words) {
        if (words.isBlank()) {
            return List.of();
        }
        SearchQuery question =
                Labels.narrow(
                        SearchQuery.in(query.commune())
                                .with(Facet.KIND, query.type().name())
                                .words(words),
                        query);
        List<String> ids = new ArrayList<>();
        for (int page = 1; ids.size() < MOST; page++) {
            SearchQuery part = question.page(page, SearchQuery.LARGEST_PAGE);
            SearchResult result =
                    index.ask(its -> its.search(part, clock.instant()), SearchResult.NONE);
            if (result.hasNothingTyped()) {
                break;
            }
            result.hits().stream().map(SearchHit::id).forEach(ids::add);
            if (result.total() <= page * (long) SearchQuery.LARGEST_PAGE) {
                break;
            }
        }
        return ids;
    }

    /** Whether it has compared the whole index with the repository since it started. */
    public boolean isCompared() {
        return index.isCompared();
    }

    @Override
    public void close() {
        index.close();
    }
}
