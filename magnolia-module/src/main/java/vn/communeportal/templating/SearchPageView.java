package vn.communeportal.templating;

/** The page of a commune that shows what a visitor looked for, for templates. */
public final class SearchPageView extends PageView {

    private final SearchView found;

    SearchPageView(Frame frame, SearchView found) {
        super(frame);
        this.found = found;
    }

    public SearchView getFound() {
        return found;
    }
}
