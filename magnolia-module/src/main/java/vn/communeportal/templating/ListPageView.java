package vn.communeportal.templating;

import java.util.List;
import vn.communeportal.content.Section;

/** A page with the list of a section, for templates. */
public final class ListPageView extends PageView {

    private final List<ItemView> items;
    private final PagingView paging;
    private final List<FilterView> filters;
    private final boolean found;
    private final String typeName;
    private final Section section;

    /**
     * @param typeName of what is listed
     * @param section null if there is no such list, or no such page of it
     */
    ListPageView(
            Frame frame,
            List<ItemView> items,
            PagingView paging,
            List<FilterView> filters,
            String typeName,
            Section section) {
        super(frame);
        this.items = List.copyOf(items);
        this.paging = paging;
        this.filters = List.copyOf(filters);
        this.found = section != null;
        this.typeName = typeName;
        this.section = section;
    }

    public boolean isFound() {
        return found;
    }

    /** Name of the content type that is listed: {@code article}, {@code unit}. */
    public String getTypeName() {
        return typeName;
    }

    /** Code of the section; empty if nothing was found. */
    public String getSectionCode() {
        return section == null ? "" : section.code();
    }

    /** Whether the section is one that the law knows under this code. */
    public boolean fulfils(String code) {
        return section != null && (section.code().equals(code) || section.fulfils().contains(code));
    }

    /** Whether this is the whole list's first page. */
    public boolean isStart() {
        return found && paging.getNumber() == 1 && !isFiltered();
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
