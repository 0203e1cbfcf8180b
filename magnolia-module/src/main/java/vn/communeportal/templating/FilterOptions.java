package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes the links by which a list is narrowed, first the one to all of it. */
final class FilterOptions {

    private final ViewContext context;
    private final PortalAddress address;

    /**
     * @param address of the list as it is narrowed now
     */
    FilterOptions(ViewContext context, PortalAddress address) {
        this.context = context;
        this.address = address;
    }

    /**
     * @param key one of {@link PortalRoutes#FILTERS}
     * @param values as they stand in addresses
     * @param language of the labels; empty if it is that of the page
     */
    List<LinkView> of(
            String key, List<String> values, Function<String, String> label, String language) {
        List<LinkView> options = new ArrayList<>(List.of(all(key)));
        values.forEach(value -> options.add(one(key, value, label.apply(value), language)));
        return options;
    }

    /** The link to what is not narrowed by this key. */
    LinkView all(String key) {
        return new LinkView(
                context.text("portal.filter.all"),
                context.href(address.withFilter(key, "")),
                address.filter(key).isEmpty());
    }

    /** The link to what has this value. */
    LinkView one(String key, String value, String label, String language) {
        return new LinkView(
                label,
                context.href(address.withFilter(key, value)),
                value.equals(address.filter(key)),
                language);
    }
}
