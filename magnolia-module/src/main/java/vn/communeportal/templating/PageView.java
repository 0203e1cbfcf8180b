package vn.communeportal.templating;

import java.util.List;

/** A page of the portal with its surroundings, for templates. */
public class PageView {

    /** What every kind of page has. */
    static final class Frame {

        private final CommuneView commune;
        private final String crest;
        private final String language;
        private final List<MenuView> menu;
        private final List<LinkView> trail;
        private final LinkView title;
        private final LinkView otherLanguage;
        private final HeadView head;
        private final boolean preview;

        /**
         * @param title with its language, without an address; null on the home page
         * @param otherLanguage the page in the other language
         */
        Frame(
                CommuneView commune,
                String crest,
                String language,
                List<MenuView> menu,
                List<LinkView> trail,
                LinkView title,
                LinkView otherLanguage,
                HeadView head,
                boolean preview) {
            this.commune = commune;
            this.crest = crest;
            this.language = language;
            this.menu = List.copyOf(menu);
            this.trail = List.copyOf(trail);
            this.title = title;
            this.otherLanguage = otherLanguage;
            this.head = head;
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

    /** The first level of the menu; an entry of one section is a link. */
    public List<MenuView> getMenu() {
        return frame.menu;
    }

    /** From home down to this page; empty on the home page itself. */
    public List<LinkView> getBreadcrumbs() {
        return frame.trail;
    }

    /** What the page is about; empty on the home page. */
    public String getTitle() {
        return frame.title == null ? "" : frame.title.getLabel();
    }

    /** Language of the title; empty if it is that of the page. */
    public String getTitleLang() {
        return frame.title == null ? "" : frame.title.getLang();
    }

    /** Language of the page: {@code vi}, {@code en}. */
    public String getLanguage() {
        return frame.language;
    }

    /** The same page in the other language; the label is that language's own name. */
    public LinkView getOtherLanguage() {
        return frame.otherLanguage;
    }

    /** Address of the commune's crest. */
    public String getCrest() {
        return frame.crest;
    }

    /** What machines are told of the page. */
    public HeadView getHead() {
        return frame.head;
    }

    /** Whether an editor looks at it before it is public. */
    public boolean isPreview() {
        return frame.preview;
    }
}
