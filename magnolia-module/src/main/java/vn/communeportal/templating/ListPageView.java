package vn.communeportal.templating;

import java.util.List;

/** A page with the list of a section, for templates. */
public final class ListPageView extends PageView {

    private final List<ItemView> items;
    private final PagingView paging;
    private final List<FilterView> filters;
    private final boolean found;

    /**
     * @param found whether there is such a list, and such a page of it
     */
    ListPageView(
            Frame frame,
            List<ItemView> items,
            PagingView paging,
            List<FilterView> filters,
            boolean found) {
        super(frame);
        this.items = List.copyOf(items);
        this.paging = paging;
        this.filters = List.copyOf(filters);
        this.found = found;
    }

    public boolean isFound() {
        return found;
    }

    public List<ItemView> getItems() {
        return items;
    }

    /** Null if nothing was found. */
    public PagingView getPaging() {
        return paging;
    }

    /** By what the list can be narrowed. */
    public List<FilterView> getFilters() {
        return filters;
    }

    /** Whether the list is narrowed by something. */
    public boolean isFiltered() {
        return filters.stream()
                .anyMatch(
                        filter ->
                                filter.getOptions().stream().skip(1).anyMatch(LinkView::isCurrent));
    }
}
