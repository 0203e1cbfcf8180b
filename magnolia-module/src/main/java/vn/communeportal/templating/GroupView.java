package vn.communeportal.templating;

import java.util.List;

/** Sections that belong together, for templates. */
public final class GroupView {

    private final String name;
    private final String lang;
    private final List<LinkView> links;

    GroupView(String name, String lang, List<LinkView> links) {
        this.name = name;
        this.lang = lang;
        this.links = List.copyOf(links);
    }

    public String getName() {
        return name;
    }

    /** Language of the name; empty if it is that of the page. */
    public String getLang() {
        return lang;
    }

    public List<LinkView> getLinks() {
        return links;
    }

    /** Whether the reader is in one of its sections. */
    public boolean isCurrent() {
        return links.stream().anyMatch(LinkView::isCurrent);
    }
}
