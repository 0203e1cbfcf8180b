package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.List;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Page;

/**
 * Finds visible items in whose title, number or code all words occur, in any accents and case; the
 * newest of each kind.
 */
final class TitleSearch {

    private static final int MOST = 30;
    private static final int LONGEST = 100;

    private final ViewContext context;

    TitleSearch(ViewContext context) {
        this.context = context;
    }

    /**
     * @param query as it was written; cut if it is longer than anybody would look for
     */
    SearchPageView find(PageView.Frame frame, String query) {
        String words = query.strip();
        words = words.substring(0, Math.min(words.length(), LONGEST));
        List<SearchPageView.Group> groups = new ArrayList<>();
        long total = 0;
        if (!words.isEmpty()) {
            for (ContentType type : ContentTypes.shipped().all()) {
                Page<Item> page = list(type, words);
                total += page.total();
                if (page.total() > 0) {
                    groups.add(
                            new SearchPageView.Group(
                                    context.text(type.name() + ".plural"),
                                    context.formats().number(page.total()),
                                    page.total() > MOST,
                                    context.views(page.items())));
                }
            }
        }
        return new SearchPageView(frame, words, context.formats().number(total), groups);
    }

    private Page<Item> list(ContentType type, String words) {
        ItemQuery query = context.query(type).words(words).page(1, MOST);
        return context.items().list(type, query);
    }
}
