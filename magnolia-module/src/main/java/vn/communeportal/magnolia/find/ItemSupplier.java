package vn.communeportal.magnolia.find;

import info.magnolia.periscope.operation.request.InternalNavigationRequest;
import info.magnolia.periscope.search.SearchQuery;
import info.magnolia.periscope.search.SearchResult;
import info.magnolia.periscope.search.SearchResultSupplier;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.stream.Stream;
import vn.communeportal.board.BoardPlace;
import vn.communeportal.content.Item;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.CaseFilter;
import vn.communeportal.magnolia.board.BoardSubApp;
import vn.communeportal.text.Vietnamese;

/**
 * Gives Magnolia's <i>Find…</i> the items that the person may see; they open in the board's app.
 */
public class ItemSupplier implements SearchResultSupplier {

    private static final String ICON = "icon-node-content";

    private final String name;
    private final int most;
    private final MemberItems items;

    ItemSupplier(String name, int most, MemberItems items) {
        this.name = name;
        this.most = most;
        this.items = items;
    }

    @Override
    public String getName() {
        return name;
    }

    /** Items have no tags, and are not known by who changed them last. */
    @Override
    public Stream<SearchResult> search(SearchQuery query) {
        String words = query.getQuery();
        if (words == null
                || words.isBlank()
                || isGiven(query.getTags())
                || isGiven(query.getEditors())) {
            return Stream.empty();
        }
        CaseFilter filter =
                new CaseFilter()
                        .words(words)
                        .changed(day(query.getStartDate()), day(query.getEndDate()));
        return items.find(filter, most).stream().map(ItemSupplier::result);
    }

    private static boolean isGiven(Collection<String> some) {
        return some != null && !some.isEmpty();
    }

    private static LocalDate day(ZonedDateTime time) {
        return time == null ? null : time.withZoneSameInstant(Vietnamese.ZONE).toLocalDate();
    }

    private static SearchResult result(CaseFile file) {
        Item item = file.item();
        return SearchResult.builder()
                .title(item.title())
                .content("")
                .path(item.path())
                .operationRequest(
                        InternalNavigationRequest.builder()
                                .appName(BoardSubApp.APP)
                                .subAppName("item")
                                .path(
                                        BoardPlace.item(item.commune(), item.type(), item.id())
                                                .address())
                                .build())
                .type(ICON)
                .lastModified(
                        item.modifiedAt().map(time -> time.atZone(Vietnamese.ZONE)).orElse(null))
                .build();
    }
}
