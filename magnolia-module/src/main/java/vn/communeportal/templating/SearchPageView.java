package vn.communeportal.templating;

import java.util.List;

/** What a visitor looked for and what was found, for templates. */
public final class SearchPageView extends PageView {

    private final String query;
    private final String total;
    private final List<Group> groups;

    SearchPageView(Frame frame, String query, String total, List<Group> groups) {
        super(frame);
        this.query = query;
        this.total = total;
        this.groups = List.copyOf(groups);
    }

    /** As it was written; empty before anybody has looked for something. */
    public String getQuery() {
        return query;
    }

    /** How much was found, as the page's language writes numbers. */
    public String getTotal() {
        return total;
    }

    /** What was found, by kind; kinds of which there is nothing are left out. */
    public List<Group> getGroups() {
        return groups;
    }

    /** Items of one kind. */
    public static final class Group {

        private final String label;
        private final String total;
        private final boolean cut;
        private final List<ItemView> items;

        Group(String label, String total, boolean cut, List<ItemView> items) {
            this.label = label;
            this.total = total;
            this.cut = cut;
            this.items = List.copyOf(items);
        }

        public String getLabel() {
            return label;
        }

        public String getTotal() {
            return total;
        }

        /** Whether there are more than are shown. */
        public boolean isCut() {
            return cut;
        }

        public List<ItemView> getItems() {
            return items;
        }
    }
}
