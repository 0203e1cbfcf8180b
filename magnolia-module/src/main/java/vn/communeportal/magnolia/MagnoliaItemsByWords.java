package vn.communeportal.magnolia;

import java.util.List;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.ItemsByWords;
import vn.communeportal.search.feed.BoardSearch;

/** The same search of the boards' side that the module starts, under the name that it is asked. */
@Singleton
public class MagnoliaItemsByWords implements ItemsByWords {

    private final BoardSearch search;

    @Inject
    public MagnoliaItemsByWords(BoardSearch search) {
        this.search = search;
    }

    @Override
    public List<String> find(ItemQuery query, String words) {
        return search.find(query, words);
    }
}
