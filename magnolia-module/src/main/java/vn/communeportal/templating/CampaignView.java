package vn.communeportal.templating;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;

/** A special page, for templates: what it says, and the items that it collects. */
public final class CampaignView extends ItemView {

    private static final int MOST = 50;

    CampaignView(ViewContext context, Item item, String href) {
        super(context, item, href);
    }

    /** The newest visible items with one of its tags or in one of its sections, of all kinds. */
    public List<ItemView> items(int count) {
        Map<String, Item> found = new LinkedHashMap<>();
        Content content = content();
        for (ContentType type : ContentTypes.shipped().all()) {
            if (!content.texts("itemSections").isEmpty()) {
                add(found, context().query(type).sections(content.texts("itemSections")), type);
            }
            for (String tag : content.texts("itemTags")) {
                if (type.field("tags").isPresent()) {
                    add(found, context().query(type).where("tags", tag), type);
                }
            }
        }
        found.remove(item().id());
        List<Item> newest =
                found.values().stream()
                        .sorted(
                                Comparator.comparing(
                                                (Item one) ->
                                                        one.publishedAt().orElse(Instant.EPOCH))
                                        .reversed())
                        .limit(Math.min(count, MOST))
                        .collect(Collectors.toList());
        List<ItemView> views = new ArrayList<>();
        newest.forEach(one -> views.addAll(context().views(List.of(one))));
        return views;
    }

    private void add(Map<String, Item> found, ItemQuery query, ContentType type) {
        context()
                .items()
                .list(type, query.page(1, MOST))
                .items()
                .forEach(one -> found.put(one.id(), one));
    }
}
