package vn.communeportal.templating;

import java.util.List;

/** A page of the portal with its surroundings, for templates. */
public class PageView {

    /** What every kind of page has. */
    static final class Frame {

        private final CommuneView commune;
        private final List<LinkView> menu;
        private final List<LinkView> trail;
        private final String title;
        private final boolean preview;

        Frame(
                CommuneView commune,
                List<LinkView> menu,
                List<LinkView> trail,
                String title,
                boolean preview) {
            this.commune = commune;
            this.menu = List.copyOf(menu);
            this.trail = List.copyOf(trail);
            this.title = title;
            this.preview = preview;
        }
    }

    private final Frame frame;

    PageView(Frame frame) {
        this.frame = frame;
    }

    public CommuneView getCommune() {
        return frame.commune;
    }

    /** The sections in the menu. */
    public List<LinkView> getMenu() {
        return frame.menu;
    }

    /** From home down to this page; empty on the home page itself. */
    public List<LinkView> getBreadcrumbs() {
        return frame.trail;
    }

    /** What the page is about; empty on the home page. */
    public String getTitle() {
        return frame.title;
    }

    /** Whether an editor looks at it before it is public. */
    public boolean isPreview() {
        return frame.preview;
    }
}
