package vn.communeportal.templating;

import java.util.List;

/** Something by which a list can be narrowed, for templates. */
public final class FilterView {

    private final String label;
    private final List<LinkView> options;

    FilterView(String label, List<LinkView> options) {
        this.label = label;
        this.options = List.copyOf(options);
    }

    public String getLabel() {
        return label;
    }

    /** Links to the narrowed lists; the first is to all, one to nothing has no address. */
    public List<LinkView> getOptions() {
        return options;
    }
}
