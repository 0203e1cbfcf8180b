package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.List;

/** The way from home to a page, for schema.org. */
final class BreadcrumbData {

    private BreadcrumbData() {}

    static SchemaObject of(ViewContext context, List<LinkView> trail, String canonical) {
        List<SchemaObject> places = new ArrayList<>();
        for (LinkView link : trail) {
            places.add(
                    SchemaObject.ofType("ListItem")
                            .with("position", places.size() + 1)
                            .with("name", link.getLabel())
                            .with(
                                    "item",
                                    link.getHref().isEmpty()
                                            ? canonical
                                            : context.absolute(link.getHref())));
        }
        return SchemaObject.ofType("BreadcrumbList").with("itemListElement", places);
    }
}
