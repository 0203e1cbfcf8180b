package info.magnolia.periscope.search;

import java.util.stream.Stream;

public interface SearchResultSupplier {
    String getName();

    Stream<SearchResult> search(SearchQuery query);
}
