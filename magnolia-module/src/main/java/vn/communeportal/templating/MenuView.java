package vn.communeportal.templating;

import java.util.List;
import java.util.stream.Collectors;

/** An entry of the menu's first level, for templates: one section, or what opens below it. */
public final class MenuView {

    private final String name;
    private final List<GroupView> parts;

    /**
     * @param parts at least one, each with at least one link
     */
    MenuView(String name, List<GroupView> parts) {
        this.name = name;
        this.parts = List.copyOf(parts);
    }

    public String getName() {
        return name;
    }

    /** Language of the name; empty if it is that of the page. */
    public String getLang() {
        return parts.get(0).getLang();
    }

    /** The groups of the section tree that stand below it. */
    public List<GroupView> getParts() {
        return parts;
    }

    /** Everything below it; an entry with one link is a link itself. */
    public List<LinkView> getLinks() {
        return parts.stream()
                .flatMap(part -> part.getLinks().stream())
                .collect(Collectors.toList());
    }

    /** Whether the reader is in one of its sections. */
    public boolean isCurrent() {
        return getLinks().stream().anyMatch(LinkView::isCurrent);
    }
}
